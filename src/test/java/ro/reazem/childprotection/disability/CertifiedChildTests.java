package ro.reazem.childprotection.disability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.childprotection.certification.HeldCertificate;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.measure.InventedMeasures;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.events.casework.NextStepDropped;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.PdfProof;
import ro.reazem.testing.SignIn;

/** What follows from the certificate of a child: its money while it lives in a public service, the chip on its case, the papers, the way to adults. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@RecordApplicationEvents
class CertifiedChildTests {

  @Autowired RequestingEvaluation requesting;
  @Autowired IssuingCertificate issuing;
  @Autowired PlanningRehabilitation planning;
  @Autowired EndingDisability ending;
  @Autowired RaisingNotices raising;
  @Autowired Certificates certificates;
  @Autowired AllowanceOfCertificate allowance;
  @Autowired DisabilityFiles files;
  @Autowired DisabilityTerms terms;
  @Autowired InventedCases invented;
  @Autowired InventedMeasures measures;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired ApplicationEvents events;
  @Autowired Clock clock;

  private Officer worker;
  private LocalDate today;

  @BeforeEach
  void aWorkerOfTheService() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");
    invented.employ(worker);
    today = LocalDate.now(clock);
  }

  @Test
  void whileAPublicServiceKeepsTheChildItsMonthsAreNotPaidAndItsCaseTellsTheDegree() {
    var child = invented.child("Zamfir", today.minusYears(9));
    var id = moved(child, today.plusMonths(9));
    var of = invented.open(child, worker);
    invented.appoint(of, worker);
    assertThat(body(of.path())).contains("Grad de handicap grav, cu asistent personal: " + DegreeWords.day(today.minusMonths(3)) + " – " + DegreeWords.day(today.plusMonths(9)),
        "/childprotection/disability/" + id).doesNotContain("??");

    measures.inHouse(of, today, worker);
    raising.turn(today);
    raising.turn(today);
    var next = YearMonth.from(today).plusMonths(1).atDay(1);
    assertThat(changes(id)).containsExactly(next + " 0");
    measures.goesHome(of, today, worker);
    allowance.follow(certificates.ofChild(child).getFirst(), today.plusMonths(2));
    assertThat(changes(id)).as("it left in the month in which it came").containsExactly(next + " 0", next + " " + Lei.of("463").bani());

    jdbc.sql("update childprotection.disability_certificate set ends_on = :ends, lost_for = 'ANNULLED' where child_id = :child").param("ends", today.minusDays(1))
        .param("child", child).update();
    assertThat(body(of.path())).contains("certificat expirat la " + DegreeWords.day(today.minusDays(1))).doesNotContain("??");
    assertThat(body("/childprotection/disability/panel?person=" + child)).contains("expirat").doesNotContain("??");
  }

  @Test
  void theTermForTellingWhatIsMissingRunsOnceTheInstitutionSetsIt() {
    assertThat(open(request())).as("not set").containsExactly(DisabilityTerms.SOLVE);
    jdbc.sql("update platform.parameter_value set value = '5 DAYS', standing = 'INTERNAL' where code = :code and standing = 'TO_BE_SET'")
        .param("code", DisabilityTerms.INCOMPLETE).update();
    var id = request();
    assertThat(open(id)).containsExactlyInAnyOrder(DisabilityTerms.SOLVE, DisabilityTerms.INCOMPLETE);
    assertThat(body("/childprotection/disability/" + id)).contains("Înștiințarea familiei despre ce lipsește din dosar").doesNotContain("??");
    requesting.giveBack(id, version(id), today, "Certificatul medical tip A5", worker);
    assertThat(open(id)).containsExactly(DisabilityTerms.SOLVE);
  }

  @Test
  void theCertificateBearsTheWholeNumberForWhoeverWorksOnTheFileAndIsMaskedForOthers() {
    var child = invented.child("Zimbru", today.minusYears(9));
    var id = moved(child, today.plusMonths(9));
    var cnp = "520010101217" + Cnp.controlDigit("520010101217");
    jdbc.sql("insert into childprotection.identified_person (person_id, revision, told_at, cnp) values (:child, 1, now(), :cnp)").param("child", child)
        .param("cnp", cnp).update();
    var one = certificates.ofChild(child).getFirst();
    jdbc.sql("alter table childprotection.disability_certificate disable trigger a_certificate_keeps_what_it_says").update();
    jdbc.sql("update childprotection.disability_certificate set own = true, basis = 'Hotărârea CPC nr. 1', report = '1/2026', ground = 'USUAL' where id = :id").param("id", one.id()).update();
    var paper = "/childprotection/disability/" + id + "/certificates/" + one.id() + "/certificate.pdf";
    assertThat(text(paper, worker)).contains(cnp, "termenul de revizuire").doesNotContain("??");
    var reader = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Cititoare", "childprotection READ", "people READ");
    jdbc.sql("update childprotection.disability_file set team = team || cast(:reader as uuid) where id = :id").param("reader", reader.id()).param("id", id.value()).update();
    assertThat(text(paper, reader)).doesNotContain(cnp).contains("2174");

    requesting.give(id, version(id), worker.id(), null, worker);
    planning.plan(id, version(id), new RehabilitationPlan(today, List.of(new Goal(GoalDomain.HEALTH, "mers cu sprijin", "kinetoterapie", "Centrul", "săptămânal", "Oana")),
        "însoțește copilul"), worker);
    assertThat(body("/childprotection/disability/" + id + "/plan")).contains("/plan.pdf", "Monitorizarea planului de abilitare").doesNotContain("??");
    assertThat(text("/childprotection/disability/" + id + "/plan.pdf", worker)).contains("kinetoterapie", "mers cu sprijin", "însoțește copilul").doesNotContain("??");
  }

  @Test
  void handingTheFileToAdultsIsATaskOfWhoeverAnswersForIt() {
    var child = invented.child("Zăvoi", today.minusYears(18).plusMonths(4));
    var id = moved(child, today.plusMonths(4));
    var other = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Oana", "childprotection READ WORK", "people READ");
    invented.employ(other);
    requesting.give(id, version(id), worker.id(), null, worker);
    raising.turn(today);
    raising.turn(today);
    var majority = today.minusYears(18).plusMonths(4).plusYears(18);
    assertThat(agreed(id)).singleElement().satisfies(one -> assertThat(one.officerId()).isEqualTo(worker.id()))
        .satisfies(one -> assertThat(one.dueOn()).isEqualTo(majority)).satisfies(one -> assertThat(one.text()).contains("persoanelor adulte", "art. 85"));
    requesting.give(id, version(id), other.id(), null, worker);
    requesting.give(id, version(id), worker.id(), null, worker);
    assertThat(agreed(id)).extracting(NextStepAgreed::officerId).containsExactly(worker.id(), other.id(), worker.id());
    ending.died(id, version(id), today, "certificat de deces nr. 3", worker);
    assertThat(events.stream(NextStepDropped.class).filter(one -> one.caseRef().equals(id.asCase())).map(NextStepDropped::stepId))
        .containsExactlyElementsOf(agreed(id).stream().map(NextStepAgreed::stepId).toList());
  }

  private List<NextStepAgreed> agreed(DisabilityFileId id) {
    return events.stream(NextStepAgreed.class).filter(one -> one.caseRef().equals(id.asCase())).toList();
  }

  private List<String> changes(DisabilityFileId id) {
    return events.stream(EntitlementChanged.class).filter(one -> one.decidedIn().equals(id.asCase())).map(one -> one.from() + " " + one.monthly().bani()).toList();
  }

  private DisabilityFileId request() {
    return requesting.register(UUID.randomUUID(), invented.child("Zorilă", today.minusYears(9)), new EvaluationRequest(RequestReason.FIRST, RequestOrigin.PARENT, "Maria",
        false, today, "118/2026"), worker.unit(), worker);
  }

  private DisabilityFileId moved(UUID child, LocalDate until) {
    var id = requesting.register(UUID.randomUUID(), child, new EvaluationRequest(RequestReason.TRANSFER_IN, RequestOrigin.PARENT, "Maria", false, today, "7/2026"),
        worker.unit(), worker);
    issuing.takeOver(id, version(id), new IssuingCertificate.Former(HeldCertificate.whole(Degree.SEVERE, today.minusMonths(3), until), List.of(HandicapType.MENTAL), true,
        "17/2026", today.minusMonths(3), "CPC Alba"), worker);
    return id;
  }

  private List<String> open(DisabilityFileId id) {
    return terms.of(id.asCase()).stream().filter(Deadline::isOpen).map(Deadline::rule).toList();
  }

  private long version(DisabilityFileId id) {
    return files.findById(id).orElseThrow().version();
  }

  private String body(String uri) {
    var answer = mvc.get().uri(uri).with(SignIn.as(worker)).exchange();
    assertThat(answer).as(uri).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String text(String uri, Officer officer) {
    var answer = mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
    assertThat(answer).as(uri).hasStatusOk();
    assertThat(PdfProof.failures(answer.getResponse().getContentAsByteArray())).isEmpty();
    return PdfProof.text(answer.getResponse().getContentAsByteArray());
  }
}
