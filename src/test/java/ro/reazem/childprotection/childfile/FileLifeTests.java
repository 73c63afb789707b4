package ro.reazem.childprotection.childfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static ro.reazem.childprotection.childfile.SaidSo.said;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.files.SampleFiles;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** Files of children on the real database: their steps, terms, papers, and what they become. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class FileLifeTests {

  @Autowired WorkingOnFile working;
  @Autowired ChildFiles files;
  @Autowired OpeningCase opening;
  @Autowired InventedCases invented;
  @Autowired Deadlines deadlines;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;

  @BeforeEach
  void aWorkerOfTheService() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    invented.employ(worker);
  }

  /** E3: notice after 26 hours, record on day 4, answer of the police on day 28, file on day 29, name 4 days after its receipt, birth act after 20 hours. */
  @Test
  void e3ANewbornLeftInAMaternityWardGetsANameAndAnIdentityOnTheSameRecord() {
    var child = invented.child("Provizoriu", LocalDate.of(2026, 4, 30));
    jdbc.sql("update directory.person set cnp_tail = null where id = :id").param("id", child).update();
    var id = opening.open(new NewCase(UUID.randomUUID(), child, CaseOrigin.LEFT_IN_HOSPITAL, "lăsat în maternitate", "", null, LocalDate.now(clock), worker.unit()),
        worker);
    invented.appoint(id, worker);
    assertThat(show(id.path() + "/maternity")).hasStatusOk().bodyText().contains("Sesizarea spitalului").doesNotContain("??");
    assertThat(show(id.path() + "/maternity/steps/NOTICE")).hasStatusOk().bodyText().contains("Lipsa mamei constatată, ora").doesNotContain("??");
    assertThat(post(id.path() + "/maternity/steps/NOTICE", "hospital", "Spitalul Județean", "ward", "Neonatologie", "admittedOn", "29.04.2026", "disappearedOn", "01.05.2026",
        "disappearedAt", "08:00", "on", "02.05.2026", "hour", "10:00", "risk", "NOT_REGISTERED", "provisionalName", "Ana-Maria", "declaredMother", "Elena Popa",
        "motherIdentity", "DECLARED")).hasStatus3xxRedirection();
    var notice = term(id.asCase(), "ABANDON_NOTICE");
    assertThat(notice.end().isBefore(notice.met())).as("26 hours are too late").isTrue();
    var refused = post(id.path() + "/maternity/steps/RECORD", "version", "0", "recordNumber", "12", "on", "06.05.2026", "place", "Maternitate", "serviceRepresentative",
        "Ioana Pop", "policeUnit", "Poliția", "hospitalRepresentative", "Dr. Coman", "found", "Mama a plecat.");
    assertThat(refused).hasStatus(422).bodyText().contains("art. 12 alin. (2)", "Mama a plecat.").doesNotContain("??");
    step(id, "RECORD", "recordNumber", "12", "on", "2026-05-06", "place", "Maternitate", "serviceRepresentative", "Ioana Pop", "policeRepresentative", "Vasile Rus",
        "policeUnit", "Poliția", "hospitalRepresentative", "Dr. Coman", "found", "Mama a plecat.");
    assertThat(late(id.asCase(), "ABANDON_RECORD")).isFalse();
    step(id, "DISCHARGE", "on", "2026-05-07", "health", "bună");
    assertThat(show(id.path())).bodyText().contains("Poate fi externat, fără plasament").doesNotContain("??");
    step(id, "POLICE_ANSWER", "on", "2026-06-03", "answerNumber", "9", "policeResult", "FALSE_IDENTITY");
    step(id, "FILE_SENT", "on", "2026-06-04", "outNumber", "88", "service", "SPAS Alba Iulia", "receivedOn", "2026-06-04", "enclosed", "procesul-verbal");
    step(id, "NAME", "on", "2026-06-08", "dispositionNumber", "45", "mayorOf", "Alba Iulia", "familyName", "Albu", "givenName", "Ana-Maria");
    assertThat(late(id.asCase(), "ABANDON_NAME")).isFalse();
    step(id, "BIRTH", "on", "2026-06-08", "hour", "12:00", "birthActNumber", "311", "civilOffice", "Alba Iulia", "familyName", "Albu", "givenName", "Ana-Maria");
    step(id, "CERTIFICATE", "on", "2026-06-09", "hour", "08:00", "certificate", "NA 1");
    assertThat(late(id.asCase(), "ABANDON_CERTIFICATE")).as("20 hours").isFalse();
    assertThatThrownBy(() -> step(id, "IDENTITY", "on", "2026-06-10", "exit", "FOSTER_CARER")).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("childprotection.maternity.noCnpYet"));
    jdbc.sql("update directory.person set cnp_tail = '4410', family_name = 'Albu' where id = :id").param("id", child).update();
    step(id, "IDENTITY", "on", "2026-06-10", "exit", "FOSTER_CARER");
    var whole = files.find(id.value()).orElseThrow();
    assertThat(whole.isOpen()).isFalse();
    assertThat(whole.known().said()).containsEntry("provisionalName", "Ana-Maria").containsEntry("declaredMother", "Elena Popa").containsEntry("motherIdentity", "DISPROVED");
    assertThat(jdbc.sql("select count(*) from childprotection.child_file where child_id = :child").param("child", child).query(Integer.class).single()).isEqualTo(1);
    assertThat(show(id.path() + "/maternity")).hasStatusOk().bodyText().contains("26 h 0 min", "identificat", "Elena Popa").doesNotContain("??");
    var paper = show(id.path() + "/maternity/papers/2");
    assertThat(paper).hasStatusOk();
    assertThat(new String(paper.getResponse().getContentAsByteArray(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(show(id.path() + "/maternity/papers/1")).hasStatus(404);
  }

  @Test
  void documentsOfAFileAreSeenByWhoeverSeesTheFileAndThoseAboutHealthByWhoeverWorksOnIt() {
    var file = abroad();
    var documents = "/childprotection/files/" + file.id() + "/documents";
    for (var one : List.of("MEDICAL", "SOCIAL")) {
      assertThat(mvc.post().uri(documents).multipart().file(new MockMultipartFile("files", one + ".pdf", "application/pdf", SampleFiles.pdf(one, 1)))
          .param("kind", "OTHER").param("source", "FAMILY").param("confidentiality", one).with(SignIn.as(worker)).with(csrf()).exchange())
          .hasStatus3xxRedirection().hasRedirectedUrl(documents);
    }
    assertThat(show(documents)).hasStatusOk().bodyText().contains("MEDICAL.pdf", "SOCIAL.pdf", "aria-current=\"page\">Documente").doesNotContain("??");
    var medical = documents + "/" + jdbc.sql("select id from platform.case_file where case_id = :id and confidentiality = 'MEDICAL'").param("id", file.id())
        .query(UUID.class).single();
    assertThat(show(medical)).hasStatusOk().bodyText().contains("SHA-256", "Sinteză").doesNotContain("??");
    assertThat(show(medical + "/content")).hasStatusOk();
    var reader = SignIn.colleague(worker.id(), worker.unit(), "Cititoare", "childprotection READ", "people READ");
    assertThat(mvc.get().uri(documents).with(SignIn.as(reader)).exchange()).hasStatusOk().bodyText().contains("SOCIAL.pdf").doesNotContain("MEDICAL.pdf", "add-files");
    assertThat(mvc.get().uri(medical + "/content").with(SignIn.as(reader)).exchange()).hasStatus(404);
    var stranger = SignIn.stranger("Alta", "childprotection READ WORK APPROVE");
    assertThat(mvc.get().uri(documents).with(SignIn.as(stranger)).exchange()).hasStatus(404);
  }

  @Test
  void t92VisitsOfADelegationFollowEachOtherAndEndWithTheReturn() {
    var file = abroad();
    act(file, "EVALUATE", "on", "2026-01-10", "visitor", "Adela", "riskLevel", "LOW", "livesWith", "RELATIVES", "homeFound", "bine");
    act(file, "ASK_DELEGATION", "on", "2026-01-20", "court", "Judecătoria", "keeperName", "Viorica", "keeperBornOn", "1961-05-02", "keeperDegree", "2", "conditionsMet",
        "true");
    assertThat(term(file.asCase(), "ABROAD_COURT").end().alarmOn()).isEqualTo("2026-01-23");
    act(file, "DELEGATE", "on", "2026-01-22", "delegationNumber", "8", "court", "Judecătoria", "delegationFrom", "2026-02-01", "delegationUntil", "2027-02-01",
        "consentInPerson", "true");
    for (var due : new String[] {"2026-04-01", "2026-06-01", "2026-08-01"}) {
      assertThat(term(file.asCase(), "ABROAD_VISIT").end().alarmOn()).isEqualTo(due);
      act(file, "VISIT", "on", due, "visitor", "Adela", "riskLevel", "LOW", "homeFound", "bine");
    }
    assertThat(term(file.asCase(), "ABROAD_VISIT_LATER").end().alarmOn()).isEqualTo("2027-02-01");
    assertThat(show(file.path())).hasStatusOk().bodyText().contains("delegare activă", "Vizită semestrială").doesNotContain("??");
    act(file, "PARENTS_BACK", "on", "2026-08-20", "parentName", "Ion");
    assertThat(deadlines.open(file.asCase(), "ABROAD_VISIT_LATER")).isEmpty();
    assertThat(term(file.asCase(), "ABROAD_MONITORING").isOpen()).isTrue();
    for (var form : new String[] {"VISIT", "FINE", "REFER", "CLOSE", "STOP"}) {
      assertThat(show(file.path() + "/steps/" + form)).as(form).hasStatusOk().bodyText().doesNotContain("??");
    }
    assertThat(show(file.path() + "/steps/DELEGATE")).hasStatus(404);
    assertThat(show("/childprotection/files?kind=PARENTS_ABROAD")).hasStatusOk().bodyText().contains("Plecat Mihai").doesNotContain("??");
    assertThat(show("/childprotection/files/abroad-report")).hasStatusOk().bodyText().contains("la rude").doesNotContain("??");
    assertThat(show("/childprotection/files/panel?person=" + file.childId())).hasStatusOk().bodyText().contains(file.numberOfYear()).doesNotContain("??");
  }

  @Test
  void aChildWithoutACarerIsHandedOnToAProtectionCase() {
    var file = abroad();
    act(file, "EVALUATE", "on", "2026-01-10", "visitor", "Adela", "riskLevel", "HIGH", "livesWith", "NOBODY", "homeFound", "copilul este singur");
    assertThat(show(file.path())).bodyText().contains("trimiteți cazul la protecția copilului");
    act(file, "REFER", "on", "2026-01-11", "referredFor", "NO_CARER", "note", "Copilul este singur acasă.");
    var ended = files.find(file.id()).orElseThrow();
    assertThat(ended.isOpen()).isFalse();
    assertThat(invented.find(new ChildCaseId(ended.caseId())).origin()).isEqualTo(CaseOrigin.SERVICE_REFERRAL);
    assertThatThrownBy(() -> act(file, "VISIT", "on", "2026-01-12")).isInstanceOf(RuleViolated.class);
  }

  @Test
  void aSecondOpenFileOfAKindAndAStaleSavingAreRefused() {
    var file = abroad();
    assertThatThrownBy(() -> working.open(FileKind.PARENTS_ABROAD, UUID.randomUUID(), file.childId(), worker.unit(), found(), worker))
        .isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.childfile.alreadyOpen"));
    assertThatThrownBy(() -> working.act(file.id(), 77, "STOP", said("on", "2026-01-12"), worker)).isInstanceOf(OptimisticLockingFailureException.class);
    assertThat(post(file.path() + "/steps/STOP", "version", "77", "on", "12.01.2026", "stopReason", "MOVED", "note", "mutat")).hasStatus(409).bodyText().contains("mutat");
    assertThat(post(file.path() + "/steps/STOP", "version", "0", "on", "\0x", "stopReason", "<script>alert(1)</script>", "note", "")).hasStatus(422).bodyText()
        .doesNotContain("<script>alert", "??");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.child_file set state = 'IN_CONTACT' where id = :id").param("id", file.id()).update())
        .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("child_file_state_known");
  }

  @Test
  void everyKindIsOpenedThroughItsForm() {
    for (var kind : FileKind.values()) {
      assertThat(show("/childprotection/files/new?kind=" + kind)).as(kind.name()).hasStatus(kind.isPartOfCase() ? 404 : 200).bodyText().doesNotContain("??");
      assertThat(show("/childprotection/files?kind=" + kind)).hasStatusOk().bodyText().doesNotContain("??");
    }
    var child = invented.child("Gardian", LocalDate.of(2019, 1, 1));
    assertThat(post("/childprotection/files/new", "kind", "GUARDIANSHIP", "key", UUID.randomUUID().toString(), "child", child.toString(), "childText", "Gardian Mihai",
        "on", "01.06.2026", "requestedBy", "COURT", "lackOfParents", "DEAD", "guardianName", "Floarea", "guardianBornOn", "14.03.1968")).hasStatus3xxRedirection();
    var guardian = file(child);
    act(guardian, "EVALUATE", "on", "2026-06-10", "moral", "MET", "material", "MET", "noConvictions", "MET", "agreedOn", "2026-06-10", "relativesTried", "fără rude");
    act(guardian, "REPORT", "on", "2026-06-12", "reportNumber", "5", "court", "Judecătoria", "conclusion", "FAVOURABLE", "reasons", "potrivit");
    act(guardian, "JUDGMENT", "on", "2026-07-01", "judgmentNumber", "9", "court", "Judecătoria", "appointed", "YES");
    assertThat(term(guardian.asCase(), "GUARDIAN_INVENTORY").end().alarmOn()).isEqualTo("2026-07-11");
    assertThat(term(guardian.asCase(), "GUARDIAN_ACCOUNT").end().alarmOn()).isEqualTo("2027-01-30");
    act(guardian, "INVENTORY", "on", "2026-07-08", "inventoryNumber", "1", "delegate", "X", "assets", "o casă");
    assertThat(late(guardian.asCase(), "GUARDIAN_INVENTORY")).isFalse();
    assertThat(show(guardian.path())).hasStatusOk().bodyText().contains("tutore numit").doesNotContain("??");
  }

  @Test
  void aRepatriatedChildReceivedForPlacementHasACaseAndNoTermIsInvented() {
    var child = invented.child("Acasa", LocalDate.of(2012, 1, 1));
    var file = working.open(FileKind.REPATRIATION, UUID.randomUUID(), child, worker.unit(), said("on", "2026-03-01", "foundOn", "2026-02-20", "romanianCitizen", "true",
        "unaccompanied", "true", "traffickingSuspected", "true"), worker);
    assertThat(deadlines.of(file.asCase())).isEmpty();
    assertThat(show(file.path())).bodyText().contains("înștiințați poliția și ANITP").doesNotContain("??");
    act(file, "TRAFFICKING", "on", "2026-03-02", "policeUnit", "BCCO", "anitpOn", "2026-03-02", "purpose", "BEGGING");
    act(file, "INQUIRY", "on", "2026-03-12", "outNumber", "4", "conclusion", "se poate întoarce", "plan", "școală, consiliere");
    act(file, "DECISION", "on", "2026-03-20", "decisionNumber", "3", "approved", "YES");
    act(file, "TRAVEL", "on", "2026-03-21", "escort", "Ioana", "advanceLei", "1500.00");
    act(file, "ARRIVAL", "on", "2026-03-25", "arrivalPlace", "Otopeni", "escort", "Ioana", "receiver", "EMERGENCY_PLACEMENT", "receiverName", "direcția");
    assertThat(files.find(file.id()).orElseThrow().caseId()).isNotNull();
    assertThat(show(file.path())).hasStatusOk().bodyText().contains("1500,00 lei", "deschide dosarul").doesNotContain("??", "înștiințați poliția");
  }

  private ChildFile abroad() {
    return working.open(FileKind.PARENTS_ABROAD, UUID.randomUUID(), invented.child("Plecat", LocalDate.of(2016, 5, 5)), worker.unit(), found(), worker);
  }

  private static Answers found() {
    return said("on", "2026-01-05", "source", "SCHOOL_LIST", "situation", "BOTH", "parentName", "Ion", "relation", "FATHER", "country", "Italia");
  }

  private ChildFile file(UUID child) {
    return files.find(jdbc.sql("select id from childprotection.child_file where child_id = :child").param("child", child).query(UUID.class).single()).orElseThrow();
  }

  private void step(ChildCaseId id, String act, String... said) {
    working.act(id.value(), files.find(id.value()).orElseThrow().version(), act, said(said), worker);
  }

  private void act(ChildFile file, String act, String... said) {
    working.act(file.id(), files.find(file.id()).orElseThrow().version(), act, said(said), worker);
  }

  private Deadline term(CaseRef of, String rule) {
    return deadlines.of(of).stream().filter(one -> one.rule().equals(rule)).reduce((one, other) -> other.isOpen() ? other : one).orElseThrow();
  }

  private boolean late(CaseRef of, String rule) {
    var one = term(of, rule);
    return one.end().isBefore(one.met());
  }

  private MvcTestResult show(String uri) {
    return mvc.get().uri(uri).with(SignIn.as(worker)).exchange();
  }

  private MvcTestResult post(String uri, String... fields) {
    var request = mvc.post().uri(uri).with(SignIn.as(worker)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
