package ro.reazem.childprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.adoption.procedure.InventedAdoptions;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/**
 * E8, who may open what. A psychologist of centre X, who reads psychological reports of the children of X, opens the file of a child of centre Y and is refused;
 * with an emergency access it opens, and those in charge learn of it; a search for a file of adoption tells nothing to whoever is not of the adoptions.
 *
 * <p>The data-protection officer hears of it where all work of the institution is announced: on the home page, until somebody has said whether it was an
 * emergency. The institution's own pages are asked and not a letter, because a letter would carry the name of a child's file out of the house.
 *
 * <p>About adoptions the scenario wants the word "restricted" and the secret of adoption (Legea nr. 273/2004, art. 1 lit. f; decision 707) wants no trace. Both
 * hold: "restricted" is the door of the whole domain, and it is shut in the same words whether the child that is looked for was adopted or never was. A hit that
 * said "restricted file" would by itself tell that the child was adopted, so there is none, nor anything to ask emergency access to.
 */
@SpringBootTest
@AutoConfigureMockMvc
class RightsOverFilesTests {

  private static final String REASON = "Copilul a fost adus la noi noaptea, în criză";

  @Autowired InventedCases cases;
  @Autowired InventedAdoptions adoptions;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private final String familyName = OwnWord.after("Zdosar");
  private final Instant begun = Instant.now();
  private Officer psychologistOfX;
  private Officer caseManagerOfY;
  private Officer headOfY;
  private Officer dataProtectionOfficer;
  private ChildCaseId childOfX;
  private ChildCaseId childOfY;

  @BeforeEach
  void twoCentresWithAChildEach() {
    psychologistOfX = SignIn.stranger("Psihologul din X", "childprotection READ WORK", "people READ");
    caseManagerOfY = SignIn.stranger("Managera din Y", "childprotection READ WORK", "people READ");
    headOfY = SignIn.colleague(UUID.randomUUID(), caseManagerOfY.unit(), "Șefa din Y", "childprotection READ WORK APPROVE", "people READ");
    dataProtectionOfficer = SignIn.colleague(UUID.randomUUID(), caseManagerOfY.unit(), "Responsabilul cu protecția datelor", "privacy READ APPROVE", "audit READ");
    List.of(psychologistOfX, caseManagerOfY, headOfY).forEach(cases::employ);
    childOfX = cases.open(OwnWord.after("Zalt"), LocalDate.now(clock).minusYears(9), psychologistOfX);
    childOfY = cases.open(familyName, LocalDate.now(clock).minusYears(7), caseManagerOfY);
    cases.appoint(childOfY, caseManagerOfY);
    addPsychologicalReport(childOfX, psychologistOfX);
    addPsychologicalReport(childOfY, caseManagerOfY);
    Heard.since(jdbc, begun);
  }

  @Test
  void aPsychologistReadsTheReportsOfTheChildrenOfTheOwnCentreAndIsRefusedTheFileOfAChildOfAnother() {
    assertThat(open(psychologistOfX, childOfX.path() + "/documents")).hasStatusOk().bodyText().contains("raport.pdf");
    assertThat(open(psychologistOfX, reportOf(childOfX))).hasStatusOk();

    assertThat(open(psychologistOfX, childOfY.path())).hasStatus(403).bodyText().as("told whom to ask, and not who the child is")
        .contains("/identity/access/new").doesNotContain(familyName);
    assertThat(open(psychologistOfX, childOfY.path() + "/documents")).as("as if there were none").hasStatus(404);
    assertThat(open(psychologistOfX, reportOf(childOfY))).hasStatus(404);
    assertThat(open(psychologistOfX, "/childprotection/cases?q=" + familyName)).hasStatusOk().bodyText().doesNotContain(familyName + " Mihai");
  }

  @Test
  void inAnEmergencyTheFileOpensToBeReadForTheReasonGivenAndStillShutsWhatIsOfConfidentialClasses() {
    assertThat(breakGlass("urgent")).as("no reason, no access").hasStatus(422);
    assertThat(open(psychologistOfX, childOfY.path())).hasStatus(403);

    assertThat(breakGlass(REASON)).hasStatus3xxRedirection();
    Heard.since(jdbc, begun);
    assertThat(open(psychologistOfX, childOfY.path())).hasStatusOk().bodyText().contains(familyName);
    assertThat(open(psychologistOfX, childOfY.path() + "/documents")).hasStatusOk().bodyText().doesNotContain("raport.pdf", "name=\"files\"");
    assertThat(open(psychologistOfX, reportOf(childOfY))).as("whoever works on the case reads it").hasStatus(404);
    assertThat(upload(psychologistOfX, childOfY)).as("it is an access to read").hasStatus(403);
    assertThat(noted("POST /identity/access/new%", childOfY)).as("that it was taken, and why; the refused request is not noted as done").containsExactly(REASON);
    assertThat(jdbc.sql("select count(*) from audit.line where officer_id = :who and request = :page and outcome = 'DONE'").param("who", psychologistOfX.id())
        .param("page", "GET " + childOfY.path()).query(Integer.class).single()).as("what was read with it is noted like what is written").isOne();
  }

  @Test
  void theDataProtectionOfficerTheHeadAndTheCaseManagerLearnOfItAndTheOfficerJudgesIt() {
    assertThat(open(dataProtectionOfficer, "/identity/access/panel")).bodyText().doesNotContain(psychologistOfX.name());
    var page = String.valueOf(breakGlass(REASON).getResponse().getRedirectedUrl());
    for (var who : List.of(dataProtectionOfficer, headOfY)) {
      assertThat(open(who, "/")).as(who.name() + " has it on the home page").hasStatusOk().bodyText().contains("/identity/access/panel");
      assertThat(open(who, "/identity/access/panel")).hasStatusOk().bodyText().contains(page, psychologistOfX.name(), cases.number(childOfY)).doesNotContain("??");
    }
    assertThat(open(dataProtectionOfficer, page)).hasStatusOk().bodyText().as("who, to which file and why, not whose").contains(psychologistOfX.name(), REASON)
        .doesNotContain(familyName);
    assertThat(open(caseManagerOfY, page)).hasStatusOk().bodyText().contains(REASON);
    assertThat(open(dataProtectionOfficer, childOfY.path())).as("it judges accesses and opens no file").hasStatus(403).bodyText().doesNotContain(familyName);

    assertThat(send(dataProtectionOfficer, page + "/review", "verdict", "NOT_JUSTIFIED", "note", "Se putea aștepta până dimineața.")).hasStatus3xxRedirection();
    assertThat(open(dataProtectionOfficer, "/identity/access/panel")).bodyText().doesNotContain(page);
    assertThat(open(headOfY, page)).hasStatusOk().bodyText().contains("Se putea aștepta până dimineața.");
  }

  @Test
  void aSearchForAFileOfAdoptionWithoutTheClassIsRestrictedInTheSameWordsWhetherTheChildIsThereOrNot() {
    var adoptionsOfficer = SignIn.stranger("Ofițera de adopții", "adoption READ WORK");
    var headOfAdoptions = SignIn.colleague(UUID.randomUUID(), adoptionsOfficer.unit(), "Șefa adopțiilor", "adoption READ WORK APPROVE");
    var adoption = transaction.execute(status -> adoptions.plan(childOfY, "", "mama " + familyName, adoptionsOfficer, headOfAdoptions));
    assertThat(search(adoptionsOfficer, familyName)).hasStatusOk().bodyText().contains(familyName + " Mihai");

    var nobody = OwnWord.after("Znimen");
    for (var who : List.of(psychologistOfX, caseManagerOfY, headOfY, dataProtectionOfficer)) {
      assertThat(search(who, familyName)).as(who.name()).hasStatus(403).bodyText().doesNotContain(familyName + " Mihai", "??");
      assertThat(plain(search(who, familyName), familyName)).as(who.name()).isEqualTo(plain(search(who, nobody), nobody));
      assertThat(plain(open(who, page(adoption.value())), "")).as(who.name()).isEqualTo(plain(open(who, page(UUID.randomUUID())), ""));
    }
    assertThat(open(psychologistOfX, "/identity/access/new?context=adoption&caseId=" + adoption)).as("nothing to break glass for").hasStatus(404);
    var notAssigned = SignIn.colleague(UUID.randomUUID(), adoptionsOfficer.unit(), "Altă ofițeră", "adoption READ WORK");
    assertThat(search(notAssigned, familyName)).as("the class alone opens no file either").hasStatusOk().bodyText().doesNotContain(familyName + " Mihai");
    assertThat(plain(search(notAssigned, familyName), familyName)).isEqualTo(plain(search(notAssigned, nobody), nobody));
  }

  private MvcTestResult search(Officer who, String word) {
    return open(who, "/childprotection/adoptions?q=" + word);
  }

  private static String page(UUID id) {
    return "/childprotection/adoptions/" + id;
  }

  private MvcTestResult breakGlass(String reason) {
    return send(psychologistOfX, "/identity/access/new", "context", "childprotection", "caseId", childOfY.toString(), "reason", reason, "key", UUID.randomUUID().toString());
  }

  private List<String> noted(String request, ChildCaseId about) {
    return jdbc.sql("select reason from audit.line where request like :request and outcome = 'DONE' and officer_id = :who and :case = any(cases)")
        .param("request", request).param("who", psychologistOfX.id()).param("case", "childprotection:" + about).query(String.class).list();
  }

  private void addPsychologicalReport(ChildCaseId about, Officer by) {
    assertThat(upload(by, about)).hasStatus3xxRedirection();
  }

  private MvcTestResult upload(Officer by, ChildCaseId about) {
    return mvc.post().uri(about.path() + "/documents").multipart().file(new MockMultipartFile("files", "raport.pdf", "application/pdf", SampleFiles.pdf("raport", 1)))
        .param("kind", "OTHER").param("source", "FAMILY").param("confidentiality", "PSYCHOLOGICAL").with(SignIn.as(by)).with(csrf()).exchange();
  }

  private String reportOf(ChildCaseId about) {
    return about.path() + "/documents/" + jdbc.sql("select id from platform.case_file where case_id = :id").param("id", about.value()).query(UUID.class).single() + "/content";
  }

  private MvcTestResult open(Officer who, String address) {
    return mvc.get().uri(address).with(SignIn.as(who)).exchange();
  }

  private MvcTestResult send(Officer who, String address, String... fields) {
    var request = mvc.post().uri(address).with(SignIn.as(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  private static String plain(MvcTestResult answer, String word) {
    var body = answer.getResponse().getStatus() + new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return (word.isEmpty() ? body : body.replace(word, "TYPED")).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID").replaceAll("[A-Za-z0-9_-]{80,}", "TOKEN")
        .replaceAll("\\d{1,2}:\\d{2}(:\\d{2})?", "TIME");
  }
}
