package ro.reazem.childprotection.adoption.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.adoption.AdoptionTerms;
import ro.reazem.childprotection.adoption.AdoptionTerms.AdoptionTerm;
import ro.reazem.childprotection.adoption.adopters.AdoptersAct;
import ro.reazem.childprotection.adoption.adopters.AdoptersFileId;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PaidBenefit;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** An adoption from the plan to the end of monitoring, on the real database and through the screens. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class AdoptionLifeTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String FILE = "/childprotection/adoptions/";

  @Autowired InventedAdoptions adoptions;
  @Autowired InventedCases cases;
  @Autowired AdoptionTerms terms;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  private Officer worker;
  private Officer head;
  private ChildCaseId child;
  private AdoptionFileId id;
  private LocalDate then;

  @BeforeEach
  void aPlannedAdoption() {
    worker = SignIn.stranger("Simona", "adoption READ WORK");
    head = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Șefa", "adoption READ WORK APPROVE");
    var caseManager = SignIn.stranger("Adela", "childprotection READ WORK APPROVE");
    cases.employ(worker);
    child = cases.open("Adoptescu", LocalDate.now().minusYears(4), caseManager);
    id = adoptions.plan(child, "", "mama Adoptescu Ioana", worker, head);
    then = adoptions.then();
  }

  @Test
  void theCourtIsAskedWithinThirtyDaysOfThePlanAfterTheOneSearchForRelatives() {
    assertThat(terms.of(id.value())).extracting(AdoptionTerm::rule, AdoptionTerm::startsOn).containsExactly(
        tuple(AdoptionTerms.OPENING, then));
    refused("kinNotSearched", () -> adoptions.act(id, AdoptionAct.FILE, then, "4/3", "consimțăminte", worker));
    adoptions.act(id, AdoptionAct.SEARCH_KIN, then, "", "bunica nu poate", worker);
    refused("searchedAlready", () -> adoptions.act(id, AdoptionAct.SEARCH_KIN, then, "", "mătușa", worker));
    refused("paperMissing", () -> adoptions.act(id, AdoptionAct.FILE, then, "", "consimțăminte", worker));
    adoptions.act(id, AdoptionAct.FILE, then.plusDays(9), "4/3", "consimțăminte", worker);
    assertThat(terms.of(id.value()).getFirst().metOn()).isEqualTo(then.plusDays(9));
  }

  @Test
  void theDaysOfTheExampleOfTheLaw() {
    var entrusted = LocalDate.of(2026, 5, 4);
    assertThat(terms.end(AdoptionTerms.ENTRUSTING, entrusted, 1)).contains(LocalDate.of(2026, 8, 2));
    assertThat(IntStream.rangeClosed(1, 6).mapToObj(round -> terms.end(AdoptionTerms.REPORT, entrusted, round).orElseThrow())).containsExactly(
        LocalDate.of(2026, 5, 18), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 29), LocalDate.of(2026, 7, 13), LocalDate.of(2026, 7, 27));
    assertThat(terms.end(AdoptionTerms.POST_REPORT, LocalDate.of(2026, 10, 10), 8)).contains(LocalDate.of(2028, 10, 10));
  }

  @Test
  void theWholeWayThroughTheScreens() {
    assertThat(hear("CHILD_CONSENT")).as("a child of four has an opinion").hasStatus(422).bodyText().contains("Vrea o mamă.").doesNotContain("??");
    assertThat(hear("CHILD_OPINION")).hasStatus3xxRedirection();
    assertThat(get(worker, FILE + id + "/hearings")).hasStatusOk().bodyText().contains("Vrea o mamă.").doesNotContain("??");
    assertThat(get(SignIn.colleague(UUID.randomUUID(), worker.unit(), "Alta", "adoption READ WORK"), FILE + id + "/hearings")).hasStatus(404);
    adoptions.register(id, worker);
    assertThat(get(worker, "/childprotection/adoptions?q=adoptescu")).hasStatusOk().bodyText().contains("Adoptescu").doesNotContain("??");
    assertThat(get(SignIn.colleague(UUID.randomUUID(), worker.unit(), "Alta", "adoption READ WORK"), "/childprotection/adoptions?q=adoptescu")).hasStatusOk()
        .bodyText().as("not assigned").doesNotContain("Adoptescu ");
    var adopters = adoptions.attested("Ene Maria", "strada Florilor 4", head);
    assertThat(get(worker, FILE + id + "/matching")).hasStatusOk().bodyText().contains("A").doesNotContain("Ene Maria").doesNotContain("??");
    assertThat(post(worker, FILE + id + "/matching", "adopters", adopters.toString(), "reasons", "aceeași vârstă, aceeași zonă")).hasStatus3xxRedirection();
    assertThat(post(worker, FILE + id + "/matching", "adopters", adopters.toString(), "reasons", "încă o dată")).hasStatus(422);
    assertThat(get(worker, FILE + id + "/matching")).bodyText().as("names are told at the practical match").doesNotContain("Ene Maria");
    var match = jdbc.sql("select id from childprotection.adoption_match where adoption_id = :id").param("id", id.value()).query(UUID.class).single();
    assertThat(post(worker, FILE + id + "/matching/" + match, "to", "PRACTICAL", "decision", "se admite", "profile", "1")).as("a person who heads decides").hasStatus(403);
    assertThat(post(head, FILE + id + "/matching/" + match, "to", "PRACTICAL", "decision", "se admite", "profile", "1")).hasStatus3xxRedirection();
    assertThat(get(worker, FILE + id + "/matching")).bodyText().contains("Ene Maria");
    assertThat(post(head, FILE + id + "/matching/" + match, "to", "CONFIRMED", "decision", "raportul de potrivire 8", "profile", "1")).hasStatus3xxRedirection();
    assertThat(adoptions.find(id).state()).isEqualTo(AdoptionState.MATCHED);
    assertThat(post(worker, FILE + id + "/forms/ENTRUST", "version", version(), "on", today(), "paper", "hotărârea 40", "note", "")).hasStatus3xxRedirection();
    assertThat(post(worker, FILE + id + "/forms/REPORT", "version", "0", "on", today(), "paper", "r1", "note", "s-a acomodat")).hasStatus(409);
    assertThat(post(worker, FILE + id + "/forms/FINAL_REPORT", "version", version(), "on", today(), "paper", "r2", "note", "totul e bine")).hasStatus3xxRedirection();
    assertThat(get(head, "/childprotection/adopters/" + adopters)).bodyText().doesNotContain("se prelungește de drept");
    assertThat(post(worker, FILE + id + "/forms/ASK_APPROVAL", "version", version(), "on", today(), "paper", "88/3", "note", "")).hasStatus3xxRedirection();
    assertThat(get(head, "/childprotection/adopters/" + adopters)).as("by law, nobody has to record it").bodyText().contains("se prelungește de drept");
    assertThat(post(worker, FILE + id + "/forms/APPROVE", "version", version(), "on", today())).hasStatus(403);
    assertThat(approve("Ene Matei")).as("the protection case is open").hasStatus(422);
    adopted();
    assertThat(approve("")).hasStatus(422);
    assertThat(approve("Ene Matei")).hasStatus3xxRedirection();
    assertThat(get(worker, FILE + id)).hasStatusOk().bodyText().contains("Ene Matei").doesNotContain("Adoptescu").doesNotContain("??");
    assertThat(get(worker, FILE + id)).bodyText().doesNotContain("Vrea o mamă.");
    assertThat(get(worker, FILE + id + "/hearings")).as("sealed with the rest").hasStatus(404);
    assertThat(get(worker, FILE + id + "/origin")).hasStatus(403);
    assertThat(post(head, FILE + id + "/origin", "reason", "scurt")).hasStatus(422);
    assertThat(post(head, FILE + id + "/origin", "reason", "cererea instanței nr. 4")).hasStatusOk().bodyText().contains("Adoptescu").contains("Vrea o mamă.").doesNotContain("??");
    assertThat(get(head, FILE + id + "/origin")).bodyText().doesNotContain("Adoptescu").contains("cererea instanței nr. 4");
    assertThat(post(head, FILE + id + "/forms/CLOSE", "version", version(), "on", today(), "note", "gata")).hasStatus(422);
  }

  @Test
  void monitoringEndsAfterTwoYearsAndEightReports() {
    approved();
    assertThatThrownBy(() -> adoptions.act(id, AdoptionAct.CLOSE, then.plusDays(170), "", "gata", head)).isInstanceOf(RuleViolated.class);
    for (int quarter = 1; quarter <= 8; quarter++) {
      adoptions.act(id, AdoptionAct.POST_REPORT, then.plusDays(160).plusMonths(3L * quarter), "", "este bine", worker);
    }
    assertThat(terms.of(id.value()).stream().filter(one -> one.rule().equals(AdoptionTerms.POST_REPORT) && one.metOn() != null)).hasSize(8)
        .allSatisfy(one -> assertThat(one.isLate(LocalDate.now())).isFalse());
    adoptions.act(id, AdoptionAct.CLOSE, then.plusDays(160).plusMonths(24), "", "copilul este bine", head);
    assertThat(adoptions.find(id).state()).isEqualTo(AdoptionState.CLOSED);
    assertThat(terms.of(id.value())).noneMatch(AdoptionTerm::isOpen);
  }

  @Test
  void anEntrustingThatEndsMakesTheChildAdoptableAgain() {
    adoptions.register(id, worker);
    adoptions.entrust(id, adoptions.attested("Ene Maria", "", head), worker);
    adoptions.act(id, AdoptionAct.END_ENTRUSTING, then.plusDays(90), "", "nu s-au potrivit", worker);
    assertThat(adoptions.find(id).state()).isEqualTo(AdoptionState.ADOPTABLE);
    assertThat(adoptions.find(id).adoptersId()).isNull();
    assertThat(terms.of(id.value())).noneMatch(AdoptionTerm::isOpen);
  }

  @Test
  void everyTermThatRunsHasItsRuler() {
    assertThat(rulers(worker, FILE + id)).as("opening").containsExactly("Sesizarea instanței");
    assertThat(rulers(head, "/childprotection/adopters/" + adoptions.requested("Ene Maria", "", head))).as("evaluation").hasSize(1);
    adoptions.register(id, worker);
    assertThat(rulers(worker, FILE + id)).isEmpty();
    adoptions.entrust(id, adoptions.attested("Ene Ana", "", head), worker);
    adoptions.act(id, AdoptionAct.REPORT, then.plusDays(84), "", "bine", worker);
    assertThat(rulers(worker, FILE + id)).as("entrusting and report").hasSize(2);
    adopted();
    adoptions.approve(id, "Ene Matei", "", "", head);
    assertThat(rulers(worker, FILE + id)).as("post-adoption report").hasSize(1);
  }

  @Test
  void theFileOfAdoptersWhoDidNotAdoptIsDestroyedAfterTheTermOfTheInstitution() {
    var file = adoptions.requested("Ene Maria", "strada Florilor 4", head);
    var address = "/childprotection/adopters/" + file;
    assertThat(destroy(file)).as("they may still adopt").hasStatus(404);
    var paper = upload(address, "certificat Ene");
    adoptions.act(file, AdoptersAct.WITHDRAW, "cererea 4 a doamnei Ene", head);
    assertThat(get(head, address)).hasStatusOk().bodyText().contains("/forms/DESTROY");
    assertThat(destroy(file)).as("no term is set").hasStatus(422).bodyText().contains("nu este stabilit").doesNotContain("??");
    PaidBenefit.set(jdbc, "ADOPTERS_ARCHIVE_YEARS", "5");
    assertThat(destroy(file)).as("kept").hasStatus(422).bodyText().contains("Dosarul se păstrează");
    PaidBenefit.set(jdbc, "ADOPTERS_ARCHIVE_YEARS", "2");
    assertThat(post(worker, address + "/forms/DESTROY", "version", "1", "paper", "7")).as("not of the head").hasStatus(404);
    assertThat(destroy(file)).hasRedirectedUrl("/childprotection/adopters");
    assertThat(get(head, address)).hasStatus(404);
    assertThat(get(head, "/childprotection/adopters?q=ene")).bodyText().doesNotContain("Ene Maria");
    assertThat(jdbc.sql("select coalesce(string_agg(l.act || l.note || l.paper, ' ' order by l.position), '') from childprotection.adoption_line l where l.file_id = :id")
        .param("id", file.value()).query(String.class).single()).isEqualTo("REGISTERED WITHDRAW DESTROY12/2026");
    assertThat(jdbc.sql("select count(*) from childprotection.adopters_sheet where file_id = :id").param("id", file.value()).query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select title || name from platform.case_file where id = :id").param("id", paper).query(String.class).single()).isEqualTo("——");
    assertThat(jdbc.sql("select count(*) from platform.file_content where file_id = :id").param("id", paper).query(Integer.class).single()).isZero();
    assertThat(jdbc.sql("select count(*) from childprotection.adopters_profile where file_id = :id").param("id", file.value()).query(Integer.class).single()).isZero();
  }

  @Test
  void whatWasRecordedIsNeverChanged() {
    adoptions.hear(id, HearingKind.CHILD_OPINION, "vreau", worker);
    jdbc.sql("savepoint before").update();
    assertThatThrownBy(() -> jdbc.sql("update childprotection.adoption_hearing set said = 'nu vreau' where adoption_id = :id").param("id", id.value()).update())
        .isInstanceOf(DataAccessException.class);
    jdbc.sql("rollback to savepoint before").update();
    assertThatThrownBy(() -> jdbc.sql("update childprotection.adoption_line set note = 'altceva' where file_id = :id").param("id", id.value()).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aFileIsOpenedOnceAndOnlyWhenThePlanLeadsToAdoption() {
    refused("notPlanned", () -> adoptions.openWithoutPlan(cases.open("Altul", null, worker), worker, head));
    refused("notPlanned", () -> adoptions.openWithoutPlan(child, worker, head));
  }

  @Test
  void adoptersAreEvaluatedAttestedAndPrinted() {
    var file = adoptions.attested("Ene Maria", "strada Florilor 4", head);
    assertThat(get(head, "/childprotection/adopters/" + file)).hasStatusOk().bodyText().contains("Ene Maria").contains("disp. 12").doesNotContain("??");
    assertThat(get(head, "/childprotection/adopters/" + file + "/attest.pdf").getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
    assertThat(get(head, "/childprotection/adopters?q=ene")).bodyText().contains("Ene Maria");
    assertThat(get(worker, "/childprotection/adopters/" + file)).as("not assigned").hasStatus(404);
    assertThat(get(worker, "/childprotection/adopters?q=ene")).bodyText().doesNotContain("Ene Maria");
    assertThat(post(head, "/childprotection/adopters/" + file + "/forms/GIVE", "version", "4", "officer", worker.id().toString())).hasStatus3xxRedirection();
    assertThat(get(worker, "/childprotection/adopters/" + file)).hasStatusOk();
  }

  @Test
  void whatAdoptersAcceptChangesWithDayAndReasonTheProfileBeforeStaysAndTheirOpenMatchesAreAskedAgain() {
    adoptions.register(id, worker);
    var adopters = adoptions.attested("Ene Maria", "", head);
    var form = "/childprotection/adopters/" + adopters + "/profile";
    assertThat(post(worker, FILE + id + "/matching", "adopters", adopters.toString(), "reasons", "aceeași vârstă, aceeași zonă")).hasStatus3xxRedirection();
    var match = FILE + id + "/matching/" + jdbc.sql("select id from childprotection.adoption_match where adoption_id = :id").param("id", id.value()).query(UUID.class).single();
    assertThat(get(head, FILE + id + "/matching")).bodyText().contains(">vârsta<").doesNotContain("profil schimbat", "??");

    assertThat(get(head, form)).hasStatusOk().bodyText().contains("Schimbă profilul").doesNotContain("??");
    assertThat(get(worker, form)).as("not assigned").hasStatus(404);
    assertThat(profile(form, adopters, "0", "1", "")).as("no reason").hasStatus(422).bodyText().doesNotContain("??");
    assertThat(profile(form, adopters, "5", "1", "boala soției")).as("ages not in order").hasStatus(422).bodyText().contains("Vârsta până la", "boala soției");
    assertThat(profile(form, adopters, "0", "12", "boala soției")).as("nothing changed").hasStatus(422).bodyText().contains("nu este nimic de schimbat", "boala soției");
    assertThat(post(head, form, "version", version(adopters), "on", DAY.format(then.minusDays(300)), "ageFrom", "0", "ageTo", "1", "sex", "ANY", "siblings", "1",
        "reason", "boala soției")).as("before the profile in force").hasStatus(422).bodyText().contains("nu poate începe înainte").doesNotContain("??");
    assertThat(post(head, form, "version", "0", "on", today(), "ageFrom", "0", "ageTo", "1", "sex", "ANY", "siblings", "1", "reason", "boala soției")).hasStatus(409)
        .bodyText().contains("boala soției");
    assertThat(profile(form, adopters, "0", "1", "boala soției")).hasStatus3xxRedirection();

    assertThat(get(head, "/childprotection/adopters/" + adopters)).hasStatusOk().bodyText().contains("0–1 ani", "0–12 ani", "Schimbat pentru că: boala soției", "Profil schimbat")
        .doesNotContain("??");
    assertThat(jdbc.sql("select age_to || ' ' || since || ' ' || reason from childprotection.adopters_profile where file_id = :id order by position").param("id", adopters.value())
        .query(String.class).list()).containsExactly("12 " + then.minusDays(200) + " ", "1 " + LocalDate.now() + " boala soției");
    assertThat(get(head, FILE + id + "/matching")).bodyText().contains("profil schimbat din", ">nu vârsta<").doesNotContain("??");
    assertThat(post(head, match, "to", "PRACTICAL", "decision", "se admite", "profile", "1")).as("decided by what they accepted before").hasStatus(422).bodyText()
        .contains("s-a schimbat între timp", "se admite").doesNotContain("??");
    assertThat(post(head, match, "to", "PRACTICAL", "decision", "un copil de patru ani, discutat cu familia", "profile", "2")).hasStatus3xxRedirection();
    assertThat(get(head, FILE + id + "/matching")).bodyText().as("asked again").doesNotContain("profil schimbat din");
    assertThat(post(head, match, "to", "CONFIRMED", "decision", "raportul 8", "profile", "2")).hasStatus3xxRedirection();
    assertThat(get(head, form)).as("no longer asked").hasStatus(404);
  }

  @Test
  void anAttestSaysWhatWasAttestedWhateverTheAdoptersAcceptAfterwards() {
    var adopters = adoptions.attested("Ene Maria", "", head);
    assertThat(profile("/childprotection/adopters/" + adopters + "/profile", adopters, "0", "1", "boala soției")).hasStatus3xxRedirection();
    assertThat(PdfProof.text(get(head, "/childprotection/adopters/" + adopters + "/attest.pdf").getResponse().getContentAsByteArray())).contains("0 și 12 ani");
  }

  @Test
  void profilesAreNeverChangedAndGoWithTheDestroyedFileAlone() {
    var adopters = adoptions.requested("Ene Maria", "", head);
    assertThatThrownBy(() -> jdbc.sql("update childprotection.adopters_profile set age_to = 3 where file_id = :id").param("id", adopters.value()).update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aHearingBearsTheDocumentsThatProveItAndTheyAreSealedWithIt() {
    adoptions.register(id, worker);
    adoptions.entrust(id, adoptions.attested("Ene Maria", "", head), worker);
    adoptions.hear(id, HearingKind.CHILD_OPINION, "vreau", worker);
    assertThat(get(worker, FILE + id + "/hearings")).hasStatusOk().bodyText().contains("Adăugați întâi scanul").doesNotContain("??");
    var paper = upload(FILE + id, "proces-verbal");
    var hearing = jdbc.sql("select id from childprotection.adoption_hearing where adoption_id = :id").param("id", id.value()).query(UUID.class).single();
    var link = FILE + id + "/hearings/documents";
    assertThat(post(worker, link, "hearing", hearing.toString(), "document", UUID.randomUUID().toString())).as("of another file").hasStatus(422).bodyText()
        .contains("nu este în dosarul acesta").doesNotContain("??");
    assertThat(post(worker, link, "hearing", UUID.randomUUID().toString(), "document", paper.toString())).hasStatus(422).bodyText().contains("Ascultarea nu este");
    assertThat(post(worker, link, "hearing", hearing.toString(), "document", paper.toString())).hasStatus3xxRedirection();
    assertThat(post(worker, link, "hearing", hearing.toString(), "document", paper.toString())).as("once").hasStatus3xxRedirection();
    assertThat(get(worker, FILE + id + "/hearings")).hasStatusOk().bodyText().contains(FILE + id + "/documents/" + paper).doesNotContain("??");
    assertThat(get(SignIn.colleague(UUID.randomUUID(), worker.unit(), "Alta", "adoption READ WORK"), FILE + id + "/documents")).hasStatus(404);
    adopted();
    adoptions.approve(id, "Ene Matei", "", "", head);
    assertThat(get(worker, FILE + id + "/documents")).hasStatusOk().bodyText().doesNotContain("proces-verbal").doesNotContain("??");
    assertThat(post(worker, link, "hearing", hearing.toString(), "document", paper.toString())).hasStatus(404);
    assertThat(post(head, FILE + id + "/origin", "reason", "cererea instanței nr. 4")).hasStatusOk().bodyText().contains("Documente sigilate", "proces-verbal",
        "/origin/documents/" + paper, "cererea instanței nr. 4").doesNotContain("??");
  }

  private UUID upload(String file, String name) {
    assertThat(mvc.post().uri(file + "/documents").multipart().file(new MockMultipartFile("files", name + ".pdf", "application/pdf", SampleFiles.pdf(name, 1)))
        .param("kind", "COURT").param("source", "FAMILY").param("confidentiality", "LEGAL").with(SignIn.as(file.startsWith(FILE) ? worker : head)).with(csrf()).exchange())
        .hasStatus3xxRedirection();
    return jdbc.sql("select id from platform.case_file where case_id = :id").param("id", UUID.fromString(file.substring(file.lastIndexOf('/') + 1))).query(UUID.class).single();
  }

  private MvcTestResult profile(String form, AdoptersFileId adopters, String from, String to, String reason) {
    return post(head, form, "version", version(adopters), "on", today(), "ageFrom", from, "ageTo", to, "sex", "ANY", "siblings", "1", "reason", reason);
  }

  private String version(AdoptersFileId adopters) {
    return String.valueOf(adoptions.version(adopters));
  }

  private MvcTestResult hear(String kind) {
    return post(worker, FILE + id + "/hearings", "key", UUID.randomUUID().toString(), "kind", kind, "on", today(), "heard", "copilul", "heardBy", "psihologul",
        "said", "Vrea o mamă.");
  }

  private MvcTestResult destroy(AdoptersFileId file) {
    return post(head, "/childprotection/adopters/" + file + "/forms/DESTROY", "version", String.valueOf(adoptions.version(file)), "paper", "12/2026");
  }

  private List<String> rulers(Officer who, String address) {
    try {
      return Jsoup.parse(get(who, address).getResponse().getContentAsString(StandardCharsets.UTF_8)).select(".deadline:has(svg.ruler) h2").eachText();
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void approved() {
    adoptions.register(id, worker);
    adoptions.entrust(id, adoptions.attested("Ene Maria", "", head), worker);
    adopted();
    adoptions.approve(id, "Ene Matei", "", "strada Florilor 4", head);
  }

  private void adopted() {
    jdbc.sql("""
        update childprotection.child_case set stage = 'CLOSED', closing_outcome = 'ADOPTED', closing_reason = 'adopție', closing_on = current_date,
          closing_by = id, closing_by_name = 'Adela' where id = :id""").param("id", child.value()).update();
  }

  private MvcTestResult approve(String name) {
    return post(head, FILE + id + "/forms/APPROVE", "version", version(), "on", today(), "paper", "hotărârea 90", "nameAfter", name, "addressAfter", "Florilor 4");
  }

  private String version() {
    return String.valueOf(adoptions.find(id).version());
  }

  private static String today() {
    return DAY.format(LocalDate.now());
  }

  private MvcTestResult get(Officer who, String address) {
    return mvc.get().uri(address).with(SignIn.as(who)).exchange();
  }

  private MvcTestResult post(Officer who, String address, String... fields) {
    var request = mvc.post().uri(address).with(SignIn.as(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.adoption." + code));
  }
}
