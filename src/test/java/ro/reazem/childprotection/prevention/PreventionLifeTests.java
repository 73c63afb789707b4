package ro.reazem.childprotection.prevention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.SignIn;

/** A child at risk on the real database: observed, visited, planned for, accompanied, and passed on when that does not help. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class PreventionLifeTests {

  private static final LocalDate REGISTERED = LocalDate.of(2026, 2, 3);

  @Autowired RegisteringPrevention registering;
  @Autowired WorkingOnPrevention working;
  @Autowired ReferringChild referring;
  @Autowired PreventionFiles files;
  @Autowired CaseTerms terms;
  @Autowired OpeningCase opening;
  @Autowired InventedCases invented;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  private Officer worker;
  private UUID ana;

  @BeforeEach
  void anaDobreIsEight() {
    worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");
    invented.employ(worker);
    ana = invented.child("Dobre", LocalDate.of(2018, 1, 15));
  }

  @Test
  void t11APlanApprovedOnTheTwentyFourthDayIsInTime() {
    var id = active(LocalDate.of(2026, 2, 27));
    var plan = term(id, PreventionLaw.PLAN);
    assertThat(plan.end().dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
    assertThat(plan.met().on()).isBefore(plan.end().dueOn());
    assertThat(term(id, PreventionLaw.INITIAL).met()).as("visited within 72 hours").isNotNull();
    assertThat(term(id, PreventionLaw.MONITORING).end().dueOn()).isEqualTo(LocalDate.of(2026, 5, 27));
    assertThat(show("")).hasStatusOk().bodyText().contains("plan activ", "Venit pe membru", "centru de zi", "dispoziția primarului").doesNotContain("??");
    working.monitor(id, version(id), LocalDate.of(2026, 6, 2), List.of(new Said("findings", "bine")), worker);
    assertThat(terms.of(id.asCase()).stream().filter(one -> one.isOpen()).map(one -> one.end().alarmOn())).as("counted from the day it was due")
        .containsExactly(LocalDate.of(2026, 8, 27));
    working.resolve(id, version(id), LocalDate.of(2026, 6, 3), List.of(new Said("progress", "atins")), worker);
    assertThat(terms.of(id.asCase())).noneMatch(one -> one.isOpen());
  }

  @Test
  void t12APlanApprovedFiveDaysLateIsABreachOfFiveDays() {
    var plan = term(active(LocalDate.of(2026, 3, 10)), PreventionLaw.PLAN);
    assertThat(plan.end().dueOn().until(plan.met().on()).getDays()).isEqualTo(5);
  }

  @Test
  void i12And13HeldByTheDatabaseToo() {
    var id = drafted(identified("SPAS Câmpeni"));
    assertThatThrownBy(() -> working.activate(id, version(id), new PlanAct(PlanAct.Issuer.MAYOR, "9", REGISTERED.plusDays(9)), worker))
        .hasMessage("childprotection.prevention.contractMissing");
    sign(id);
    working.activate(id, version(id), new PlanAct(PlanAct.Issuer.MAYOR, "9", REGISTERED.plusDays(9)), worker);
    assertThatThrownBy(() -> identified("spas câmpeni")).hasMessage("childprotection.prevention.alreadyOpen");
    var other = drafted(identified("SPAS Lunca"));
    sign(other);
    assertThatThrownBy(() -> working.activate(other, version(other), new PlanAct(PlanAct.Issuer.MAYOR, "9", REGISTERED.plusDays(9)), worker))
        .hasMessage("childprotection.prevention.activeElsewhere");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.prevention_file set state = 'PLAN_ACTIVE', active_since = current_date where id = :id")
        .param("id", other.value()).update()).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("one_active_service_plan_per_child");
  }

  @Test
  void servicesThatDidNotHelpLeadToAProtectionCaseWithItsOwnTerms() {
    var id = active(LocalDate.of(2026, 2, 27));
    var pack = List.of(PackPiece.INITIAL_EVALUATION, PackPiece.SOCIAL_INQUIRY, PackPiece.SERVICE_PLAN, PackPiece.MONITORING_SHEET, PackPiece.PLAN_REPORT,
        PackPiece.REFERRAL_REPORT, PackPiece.PARENTS_WORD);
    assertThatThrownBy(() -> refer(id, pack)).hasMessage("childprotection.prevention.packMissing");
    var whole = new ArrayList<>(pack);
    whole.add(PackPiece.BIRTH_AND_IDENTITY);
    var protection = refer(id, whole);
    assertThat(opening.openCaseOf(ana)).contains(protection);
    assertThat(invented.find(protection).origin()).isEqualTo(CaseOrigin.SERVICE_REFERRAL);
    assertThat(terms.of(protection.asCase())).isNotEmpty();
    assertThat(terms.of(id.asCase())).noneMatch(one -> one.isOpen());
    assertThat(show("")).hasStatusOk().bodyText().contains("referit la DGASPC", "raportul de referire").doesNotContain("??");
    for (var paper : List.of("/plan.pdf", "/contract.pdf", "/referral.pdf")) {
      assertThat(show(paper)).as(paper).hasStatusOk();
    }
  }

  @Test
  void aDangerEndsTheFileAndJoinsTheOpenCase() {
    var id = identified("SPAS Câmpeni");
    var open = opening.open(new NewCase(UUID.randomUUID(), ana, CaseOrigin.SIGNAL, "neglijare", "", null, LocalDate.now(clock), worker.unit()), worker);
    assertThat(referring.signal(id, version(id), "vânătăi pe față", worker)).isEqualTo(open);
    assertThat(files.findById(id).orElseThrow().state()).isEqualTo(PreventionState.SIGNALLED);
  }

  @Test
  void theScreensTakeASheetThroughToTheDisposition() {
    var sent = post("/new", "key", UUID.randomUUID().toString(), "child", ana.toString(), "childText", "Dobre Mihai", "service", "SPAS Câmpeni", "trigger", "REPORT",
        "entry", "12", "registeredOn", "03.02.2026", "registeredTime", "9:00", "observer", "TEACHER", "observedOn", "02.02.2026", "members", "4", "income", "1200",
        "risks[0].level", "HIGH", "risks[0].words", "", "circumstances", "DIVORCE");
    assertThat(sent).hasStatus(422).bodyText().contains("scrieți ce s-a constatat", "SPAS Câmpeni").doesNotContain("??");
    var made = post("/new", "key", UUID.randomUUID().toString(), "child", ana.toString(), "childText", "Dobre Mihai", "service", "SPAS Câmpeni", "trigger", "REPORT",
        "entry", "12", "registeredOn", "03.02.2026", "registeredTime", "9:00", "observer", "TEACHER", "observedOn", "02.02.2026", "members", "4", "income", "1200",
        "risks[0].level", "HIGH", "risks[0].words", "venit mic");
    assertThat(made).hasStatus3xxRedirection();
    var id = jdbc.sql("select id from childprotection.prevention_file where child_id = :child").param("child", ana).query(UUID.class).single();
    assertThat(post("/" + id + "/forms/assess", "version", "0", "on", "05.02.2026", "risk", "YES", "persons", "mama", "alone", "YES", "findings", "frig în casă",
        "inquiry", "14/2026")).hasStatus3xxRedirection();
    assertThat(post("/" + id + "/forms/assess", "version", "0", "on", "05.02.2026", "risk", "YES", "persons", "mama", "findings", "x", "inquiry", "1")).hasStatus(409);
    assertThat(show("/forms/no-risk")).as("a risk was found").hasStatus(404);
    assertThat(post("/" + id + "/plan", "version", "1", "parents", "mama", "address", "Măgura 14", "reason", "risc", "reviewOn", "01.05.2026")).hasStatus(422)
        .bodyText().contains("cel puțin un serviciu").doesNotContain("??");
    assertThat(post("/" + id + "/plan", "version", "1", "parents", "mama", "address", "Măgura 14", "reason", "risc", "reviewOn", "01.05.2026", "lines[0].area", "HEALTH",
        "lines[0].need", "tratament", "lines[0].kind", "SERVICE", "lines[0].what", "consult", "lines[0].provider", "medic", "lines[0].since", "10.02.2026",
        "lines[0].duration", "o lună", "lines[0].responsible", "Ioana")).hasStatus3xxRedirection();
    assertThat(post("/" + id + "/forms/refusal", "version", "2", "on", "09.02.2026", "family", "mama", "note", "nu vrea")).hasStatus3xxRedirection();
    assertThat(show("")).hasStatusOk().bodyText().contains("Familia a refuzat contractul").doesNotContain("??");
    assertThat(post("/" + id + "/forms/refer", "version", "3", "reason", "SERVICES_EXHAUSTED", "number", "5", "parentsWord", "nu", "report", "raport")).hasStatus(422)
        .bodyText().contains("art. 38-40").doesNotContain("??");
    for (var form : List.of("contract", "refer", "danger", "responsible")) {
      assertThat(show("/forms/" + form)).as(form).hasStatusOk().bodyText().doesNotContain("??");
    }
  }

  private PreventionId identified(String service) {
    return registering.register(new NewPrevention(UUID.randomUUID(), ana, service, PreventionTrigger.REPORT, "12/2026",
        REGISTERED.atTime(9, 0).atZone(PreventionLaw.BUCHAREST).toInstant(), new Observation(Observer.TEACHER, "", REGISTERED, 3, new BigDecimal("900"),
            List.of(new RiskFound(RiskDimension.INCOME, RiskFound.Level.HIGH, "mama fără loc de muncă")), List.of(), "")), worker.unit(), worker);
  }

  private PreventionId drafted(PreventionId id) {
    working.assess(id, version(id), true, REGISTERED.plusDays(2), List.of(new Said("risk", "YES")), worker);
    working.draft(id, version(id), new ServicePlanContent("mama", "Măgura 14", "risc", List.of(new PlanLine(PlanLine.Area.EDUCATION, "absențe", PlanLine.Kind.SERVICE,
        "centru de zi", "Lunca", "", REGISTERED, "6 luni", "Ioana")), "", REGISTERED.plusMonths(3)), worker);
    return id;
  }

  private void sign(PreventionId id) {
    working.sign(id, version(id), new ServiceContract(REGISTERED.plusDays(8), "mama", "Ioana", "școală", "centru de zi", 12), worker);
  }

  private PreventionId active(LocalDate on) {
    var id = drafted(identified("SPAS Câmpeni"));
    sign(id);
    working.activate(id, version(id), new PlanAct(PlanAct.Issuer.MAYOR, "88", on), worker);
    return id;
  }

  private ChildCaseId refer(PreventionId id, List<PackPiece> pieces) {
    return referring.refer(id, version(id), new ReferringChild.Referral(ReferralReason.SERVICES_EXHAUSTED, "15", pieces, "acord", "", "nu a fost de ajuns"), worker);
  }

  private Deadline term(PreventionId id, String rule) {
    return terms.of(id.asCase()).stream().filter(one -> one.rule().equals(rule)).findFirst().orElseThrow();
  }

  private long version(PreventionId id) {
    return files.findById(id).orElseThrow().version();
  }

  private MvcTestResult show(String page) {
    var id = jdbc.sql("select id from childprotection.prevention_file where child_id = :child").param("child", ana).query(UUID.class).single();
    return mvc.get().uri("/childprotection/prevention/" + id + page).with(SignIn.as(worker)).exchange();
  }

  private MvcTestResult post(String page, String... fields) {
    var request = mvc.post().uri("/childprotection/prevention" + page).with(SignIn.as(worker)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
