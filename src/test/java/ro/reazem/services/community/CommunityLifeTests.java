package ro.reazem.services.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.Heard;
import ro.reazem.testing.SignIn;

/** A household, its visits and registers on the real database: what is refused, what alarms, who is told, who sees it. */
@SpringBootTest
@AutoConfigureMockMvc
class CommunityLifeTests {

  @Autowired InventedCommunity invented;
  @Autowired KeepingRegisters registers;
  @Autowired GoingOnVisit going;
  @Autowired WorkingInCommunity working;
  @Autowired CommunityFigures figures;
  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private final Officer nurse = SignIn.stranger("Asistenta", "services READ WORK APPROVE", "people READ WORK");
  private final Officer social = SignIn.colleague(UUID.randomUUID(), nurse.unit(), "Echipa", "services READ");

  @Test
  void i121NoVisitWithoutAHousehold() {
    refused(() -> going.record(visit(UUID.randomUUID(), null, "", null), nurse), "services.community.noHome");
    var one = invented.active(invented.unit(nurse), "Zaharia", today().minusYears(70), nurse);
    var other = invented.active(invented.file(one).serviceUnitId(), "Zamfir", today().minusYears(71), nurse);
    refused(() -> going.record(visit(invented.file(one).homeId(), other, "", null), nurse), "services.community.livesElsewhere");
    refused(() -> going.record(visit(invented.file(one).homeId(), null, "tensiune", null), nurse), "services.community.visitOfWhom");
    assertThatThrownBy(() -> jdbc.sql("insert into services.home_visit (id, one_time_key, home_id, day, at_time, minutes, action, findings, performed_by, "
        + "performed_by_name, recorded_at) values (:id, :id, :id, current_date, '10:00', 10, 'OTHER', '', :id, 'x', now())").param("id", UUID.randomUUID()).update())
        .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("no_visit_without_a_household");
  }

  @Test
  void i122TheNewbornOfAMotherAtRiskIsVisitedWithinTheTerm() {
    jdbc.sql("update platform.parameter_value set value = '3 DAYS' where code = 'COMMUNITY_NEWBORN_VISIT' and value is null").update();
    var child = invented.active(invented.unit(nurse), "Zidaru", today().minusDays(10), nurse);
    registers.follow(child, entry(Register.NEWBORN, "", today().minusDays(2), true), null, nurse);
    assertThat(met(child, CommunityTerms.NEWBORN)).isFalse();
    var day = mvc.get().uri("/services/community/visits?date=" + today().plusDays(5)).with(SignIn.as(nurse)).exchange();
    assertThat(day).hasStatusOk().bodyText().contains("Zidaru", "prima vizită după externare").doesNotContain("??");
    going.record(visit(invented.file(child).homeId(), child, "greutate 3200 g", today().plusDays(7)), nurse);
    assertThat(met(child, CommunityTerms.NEWBORN)).isTrue();
    refused(() -> registers.follow(child, entry(Register.NEWBORN, "", today(), true), null, nurse), "services.community.inRegister");
    var elder = invented.active(invented.file(child).serviceUnitId(), "Zob", today().minusYears(9), nurse);
    refused(() -> registers.follow(elder, entry(Register.NEWBORN, "", today(), true), null, nurse), "services.community.notNewborn");
    refused(() -> registers.follow(elder, entry(Register.CHILD, "", today(), false), null, nurse), "services.community.notChild");
  }

  @Test
  void i123AReferralWithoutAReplyAlarmsAfterItsTerm() {
    var id = invented.active(invented.unit(nurse), "Zlătaru", today().minusYears(66), nurse);
    var sent = entry(Register.REFERRAL, "HOSPITAL", today().minusDays(40), false, "suspiciune TB");
    registers.refer(id, sent, nurse);
    registers.refer(id, sent, nurse);
    assertThat(jdbc.sql("select due_on from services.community_entry where id = :id").param("id", sent.oneTimeKey()).query(LocalDate.class).single())
        .isEqualTo(today().minusDays(10));
    assertThat(list("?gap=REFERRAL")).contains("Zlătaru");
    refused(() -> registers.settle(id, sent.oneTimeKey(), today().minusDays(41), "internat", nurse), "services.community.endsBefore");
    registers.settle(id, sent.oneTimeKey(), today(), "internat", nurse);
    assertThat(met(id, CommunityTerms.REPLY)).isTrue();
    assertThat(list("?gap=REFERRAL")).doesNotContain("Zlătaru");
    refused(() -> registers.settle(id, sent.oneTimeKey(), today(), "internat", nurse), "services.community.settled");
  }

  @Test
  void t121APregnantGirlIsToldToPreventionAndUnderSixteenToProtection() {
    var unit = invented.unit(nurse);
    var elder = invented.identified(unit, "Zugravu", today().minusYears(17).minusDays(9), nurse);
    refused(() -> registers.follow(elder, entry(Register.PREGNANCY, "", today(), true), null, nurse), "services.community.takingMissing");
    var taking = DemoUnit.CHILDREN.id();
    registers.follow(elder, entry(Register.PREGNANCY, "", today(), true), taking, nurse);
    assertThat(invented.file(elder).youngMother()).isTrue();
    var young = invented.identified(unit, "Zimbrean", today().minusYears(15), nurse);
    registers.follow(young, entry(Register.PREGNANCY, "", today(), true), taking, nurse);
    Heard.all(jdbc);
    assertThat(List.of(prevention(elder), prevention(young), signals(young), signals(elder))).containsExactly(1, 1, 1, 0);
    assertThat(jdbc.sql("select count(*) from platform.deadline d join childprotection.prevention_file f on f.id = d.case_id where f.child_id = :id")
        .param("id", invented.file(elder).personId()).query(Integer.class).single()).as("a task with its terms").isPositive();
    var adult = invented.active(unit, "Zorilă", today().minusYears(30), nurse);
    registers.follow(adult, entry(Register.PREGNANCY, "", today(), false), null, nurse);
    assertThat(invented.file(adult).youngMother()).isFalse();
  }

  @Test
  void theTeamSharesTheCardAndNeverWhatTellsOfHealth() {
    var id = invented.active(invented.unit(nurse), "Zăvoianu", today().minusYears(75), nurse);
    registers.enter(id, entry(Register.NOTE, "OTHER", today(), false, "diabet dezechilibrat"), nurse);
    registers.follow(id, entry(Register.HIV, "", today(), false, "schema nouă"), null, nurse);
    registers.refer(id, entry(Register.REFERRAL, "HOSPITAL", today(), false, "consult infecțioase"), nurse);
    registers.refer(id, entry(Register.REFERRAL, "SPAS", today(), false, "fără lemne"), nurse);
    going.record(visit(invented.file(id).homeId(), id, "glicemie 300", today().plusDays(3)), nurse);
    var file = "/services/community/" + id;
    assertThat(mvc.get().uri(file).with(SignIn.as(nurse)).exchange()).hasStatusOk().bodyText().contains("diabet dezechilibrat", "tratament HIV", "glicemie 300", "casă curată",
        "Boli cronice").doesNotContain("??");
    assertThat(mvc.get().uri(file).with(SignIn.as(social)).exchange()).hasStatusOk().bodyText().contains("Vârstnici", "casă curată", "fără lemne")
        .doesNotContain("diabet", "HIV", "glicemie", "Boli cronice", "infecțioase");
    var home = "/services/community/homes/" + invented.file(id).homeId();
    assertThat(mvc.get().uri(home).with(SignIn.as(social)).exchange()).hasStatusOk().bodyText().contains("Zăvoianu", "casă curată").doesNotContain("glicemie", "Boli cronice", "??");
    assertThat(mvc.get().uri("/services/community?category=CHRONIC&q=Zăvoianu&export=csv").with(SignIn.as(social)).exchange()).hasStatusOk().bodyText()
        .doesNotContain("Boli cronice");
    assertThat(mvc.get().uri(home).with(SignIn.as(SignIn.stranger("Alta", "services READ WORK"))).exchange()).hasStatus(404);
    assertThat(mvc.post().uri(home + "/visits").with(csrf()).with(SignIn.as(nurse)).param("key", UUID.randomUUID().toString()).param("day", "2.13.2026").exchange())
        .hasStatus(422);
    assertThat(mvc.post().uri(home + "/visits").with(csrf()).with(SignIn.as(nurse)).param("key", UUID.randomUUID().toString()).param("file", id.toString())
        .param("day", CommunityForm.DAY.format(today())).param("time", "10:30").param("minutes", "25").param("action", "SOCIAL").param("findings", "ok").exchange())
        .hasStatus3xxRedirection();
  }

  @Test
  void theReportIsCountedFromTheRowsAndErasureLeavesTheNumbers() {
    var unit = invented.unit(nurse);
    var id = invented.active(unit, "Zărnescu", today().minusYears(80), nurse);
    going.record(visit(invented.file(id).homeId(), id, "", null), nurse);
    going.teach(UUID.randomUUID(), unit, today(), "igienă", 12, 30, nurse);
    assertThat(figure(unit, "VISITS")).isOne();
    assertThat(figure(unit, "MINUTES")).isEqualTo(40);
    assertThat(figure(unit, "PARTICIPANTS")).isEqualTo(12);
    assertThat(figure(unit, "ACTIVE")).isOne();
    figures.employ(unit, nurse.id(), WorkerKind.NURSE, today(), null, nurse);
    refused(() -> figures.employ(unit, nurse.id(), WorkerKind.MIDWIFE, today(), null, nurse), "services.community.worksAlready");
    assertThat(figures.workers(unit)).singleElement().extracting(CommunityFigures.Worker::persons).isEqualTo(1L);
    assertThat(mvc.get().uri("/services/community/report?service=" + unit).with(SignIn.as(nurse)).exchange()).hasStatusOk().bodyText().contains("Raport lunar")
        .doesNotContain("??");
    working.close(id, invented.file(id).version(), today(), EndReason.MOVED, "la fiică", nurse);
    transaction.executeWithoutResult(status -> publisher.publishEvent(new CaseErasureApproved(UUID.randomUUID(), clock.instant(), id.asCase(), nurse.id(), "4/2026")));
    Heard.all(jdbc);
    assertThat(jdbc.sql("select h.address from services.community_home h join services.community_file f on f.home_id = h.id where f.id = :id").param("id", id.value())
        .query(String.class).single()).isEqualTo("———");
    assertThat(figure(unit, "VISITS")).isOne();
  }

  private long figure(UUID unit, String code) {
    return figures.of(unit, YearMonth.now(clock)).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow().many();
  }

  private int prevention(CommunityFileId id) {
    return jdbc.sql("select count(*) from childprotection.prevention_file where child_id = :id").param("id", invented.file(id).personId()).query(Integer.class).single();
  }

  private int signals(CommunityFileId id) {
    return jdbc.sql("select count(*) from childprotection.routed_work where kind = 'YOUNG_MOTHER' and :id = any(person_ids)").param("id", invented.file(id).personId())
        .query(Integer.class).single();
  }

  private String list(String filter) {
    try {
      return mvc.get().uri("/services/community" + filter).with(SignIn.as(nurse)).exchange().getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException never) {
      throw new IllegalStateException(never);
    }
  }

  private boolean met(CommunityFileId id, String rule) {
    return jdbc.sql("select met_on is not null from platform.deadline where case_id = :id and rule = :rule").param("id", id.value()).param("rule", rule)
        .query(Boolean.class).single();
  }

  private GoingOnVisit.Visit visit(UUID home, @Nullable CommunityFileId of, String medical, @Nullable LocalDate next) {
    return new GoingOnVisit.Visit(UUID.randomUUID(), home, of, today(), LocalTime.of(10, 0), 40, VisitAction.MONITORING, "casă curată", medical, next);
  }

  private CommunityEntries.New entry(Register register, String what, LocalDate on, boolean risk, String... words) {
    return new CommunityEntries.New(UUID.randomUUID(), register, what, on, null, risk, words.length == 0 ? "" : words[0]);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.code()).isEqualTo(code));
  }
}
