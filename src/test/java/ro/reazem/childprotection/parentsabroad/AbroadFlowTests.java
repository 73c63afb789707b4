package ro.reazem.childprotection.parentsabroad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.childfile.SaidSo.said;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.childfile.ChildFile;
import ro.reazem.childprotection.childfile.Doing;
import ro.reazem.childprotection.childfile.FileKind;
import ro.reazem.childprotection.childfile.SaidSo;
import ro.reazem.kernel.RuleViolated;

/** A child whose parents work abroad: notice, delegation, visits, return. */
class AbroadFlowTests {

  private static final VisitCalendar SHIPPED = new VisitCalendar(2, 6, 6);
  private final AbroadFlow flow = new AbroadFlow();

  @Test
  void t92VisitsFallEveryTwoMonthsForSixMonthsAndThenTwiceAYear() {
    assertThat(VisitCalendar.of(doing("ACTIVE", Answers.none(), Answers.none(), day(2, 1)), day(2, 1))).isEqualTo(SHIPPED);
    assertThat(SHIPPED.due(day(2, 1), 4)).containsExactly(day(4, 1), day(6, 1), day(8, 1), LocalDate.of(2027, 2, 1));
    assertThat(SHIPPED.isOften(day(2, 1), day(6, 1))).isTrue();
    assertThat(SHIPPED.isOften(day(2, 1), day(8, 1))).isFalse();
  }

  @Property(tries = 200)
  void noVisitOfTheFirstSixMonthsIsLeftOut(@ForAll @IntRange(min = 0, max = 3000) int days) {
    var from = LocalDate.of(2020, 1, 1).plusDays(days);
    var visits = SHIPPED.due(from, 6);
    assertThat(visits.stream().filter(day -> !day.isAfter(from.plusMonths(6))).count()).isEqualTo(3);
    assertThat(visits).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void t92TheEndOfADelegationIsToldSixtyDaysBefore() {
    var known = said("delegationUntil", "2027-02-01");
    assertThat(warnings(known, LocalDate.of(2026, 12, 2))).isEmpty();
    assertThat(warnings(known, LocalDate.of(2026, 12, 3))).containsExactly("childprotection.abroad.warn.expiring");
    assertThat(warnings(known, LocalDate.of(2027, 2, 2))).containsExactly("childprotection.abroad.warn.expired");
  }

  @Test
  void aNoticeLessThanFortyDaysBeforeLeavingIsLateAndStillTaken() {
    var late = finding("2026-03-01", "2026-04-09");
    assertThatCode(() -> flow.require(AbroadAct.FIND, doing("", Answers.none(), late, day(6, 1)))).doesNotThrowAnyException();
    assertThat(flow.derived(AbroadAct.FIND, doing("", Answers.none(), late, day(6, 1)))).containsEntry("=noticeDays", "39").containsEntry("=noticeLate", "#late");
    assertThat(flow.derived(AbroadAct.FIND, doing("", Answers.none(), finding("2026-03-01", "2026-04-10"), day(6, 1)))).doesNotContainKey("=noticeLate");
    refused(AbroadAct.FIND, "", Answers.none(), said("on", "2026-03-01", "source", "NOTICE"), "childprotection.abroad.noticeWhole");
  }

  @Test
  void thePersonNamedIsOfAgeOfTheExtendedFamilyAndHasTheConditions() {
    allowed(AbroadAct.ASK_DELEGATION, "EVALUATED", Answers.none(), keeper("2008-02-01", "3", "true"));
    refused(AbroadAct.ASK_DELEGATION, "EVALUATED", Answers.none(), keeper("2008-02-02", "3", "true"), "childprotection.abroad.keeperTooYoung");
    refused(AbroadAct.ASK_DELEGATION, "EVALUATED", Answers.none(), keeper("1970-01-01", "4", "true"), "childprotection.abroad.keeperNotFamily");
    refused(AbroadAct.ASK_DELEGATION, "EVALUATED", Answers.none(), keeper("1970-01-01", "0", "true"), "childprotection.abroad.keeperNotFamily");
    refused(AbroadAct.ASK_DELEGATION, "EVALUATED", Answers.none(), keeper("1970-01-01", "2", "false"), "childprotection.abroad.conditionsMissing");
  }

  @Test
  void aChildAtRiskIsReferredAndNoDelegationIsAsked() {
    refused(AbroadAct.ASK_DELEGATION, "EVALUATED", said("riskLevel", "HIGH"), keeper("1970-01-01", "2", "true"), "childprotection.abroad.riskIsReferred");
    refused(AbroadAct.ASK_DELEGATION, "EVALUATED", said("livesWith", "NOBODY"), keeper("1970-01-01", "2", "true"), "childprotection.abroad.riskIsReferred");
    assertThat(flow.opensCase(AbroadAct.REFER, doing("EVALUATED", Answers.none(), Answers.none(), day(6, 1)))).isTrue();
  }

  @Test
  void aDelegationLastsAYearAtMostAndIsConsentedInPerson() {
    allowed(AbroadAct.DELEGATE, "DELEGATION_ASKED", Answers.none(), delegation("2026-02-01", "2027-02-01", "true"));
    refused(AbroadAct.DELEGATE, "DELEGATION_ASKED", Answers.none(), delegation("2026-02-01", "2027-02-02", "true"), "childprotection.abroad.delegationTooLong");
    refused(AbroadAct.DELEGATE, "DELEGATION_ASKED", Answers.none(), delegation("2026-02-01", "2026-02-01", "true"), "childprotection.abroad.delegationEndsBefore");
    refused(AbroadAct.DELEGATE, "DELEGATION_ASKED", Answers.none(), delegation("2026-02-01", "2027-02-01", ""), "childprotection.abroad.consentInPerson");
    refused(AbroadAct.DELEGATE, "ACTIVE", said("delegationUntil", "2027-02-01"), delegation("2026-02-01", "2027-02-01", "true"), "childprotection.abroad.delegationIsOlder");
  }

  @Test
  void counsellingAndMonitoringLastSixMonths() {
    refused(AbroadAct.COUNSELLED, "ACTIVE", said("delegationSince", "2026-01-15"), said("on", "2026-05-31"), "childprotection.abroad.counselledTooEarly");
    refused(AbroadAct.CLOSE, "MONITORING", said("backOn", "2026-01-15"), said("on", "2026-05-31"), "childprotection.abroad.stillMonitored");
    allowed(AbroadAct.CLOSE, "MONITORING", said("backOn", "2025-11-15"), said("on", "2026-05-31"));
  }

  @Test
  void aFineStaysWithinTheLaw() {
    allowed(AbroadAct.FINE, "FOUND", Answers.none(), said("on", "2026-05-31", "fineLei", "500.00"));
    refused(AbroadAct.FINE, "FOUND", Answers.none(), said("on", "2026-05-31", "fineLei", "499.99"), "childprotection.abroad.fineOutside");
    refused(AbroadAct.FINE, "FOUND", Answers.none(), said("on", "2026-05-31", "fineLei", "1000.01"), "childprotection.abroad.fineOutside");
  }

  private java.util.List<String> warnings(Answers known, LocalDate today) {
    return flow.warnings(new ChildFile(java.util.UUID.randomUUID(), FileKind.PARENTS_ABROAD, 1, 2026, java.util.UUID.randomUUID(), java.util.UUID.randomUUID(), null,
        "ACTIVE", today, null, null, known, false, 1, 0), doing("ACTIVE", known, Answers.none(), today));
  }

  private static Answers finding(String on, String leaving) {
    return said("on", on, "source", "NOTICE", "leavingOn", leaving, "notifier", "BOTH_PARENTS");
  }

  private static Answers keeper(String bornOn, String degree, String conditions) {
    return said("on", "2026-02-01", "keeperBornOn", bornOn, "keeperDegree", degree, "conditionsMet", conditions);
  }

  private static Answers delegation(String from, String until, String consent) {
    return said("on", "2026-02-01", "delegationFrom", from, "delegationUntil", until, "consentInPerson", consent);
  }

  private void refused(AbroadAct act, String state, Answers known, Answers now, String code) {
    assertThatThrownBy(() -> flow.require(act, doing(state, known, now, day(6, 1)))).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo(code));
  }

  private void allowed(AbroadAct act, String state, Answers known, Answers now) {
    assertThatCode(() -> flow.require(act, doing(state, known, now, day(6, 1)))).doesNotThrowAnyException();
  }

  private static Doing doing(String state, Answers known, Answers now, LocalDate today) {
    return SaidSo.doing(state, SaidSo.child(LocalDate.of(2015, 5, 1), true), known, now, today);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
