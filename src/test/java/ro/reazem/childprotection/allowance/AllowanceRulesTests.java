package ro.reazem.childprotection.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;

/** Who is paid the placement allowance and for which months (art. 128). */
class AllowanceRulesTests {

  private static final LocalDate BORN = LocalDate.of(2010, 6, 15);
  private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
  private static final int OWN = 18;

  @Test
  void whoeverRaisesTheChildIsPaidAndAPublicServiceIsNot() {
    assertThat(payee("PLACEMENT", false, false, DAY)).isEqualTo(PayeeKind.CARER);
    assertThat(payee("EMERGENCY_PLACEMENT", false, false, DAY)).isEqualTo(PayeeKind.CARER);
    assertThat(payee("GUARDIANSHIP", false, false, DAY)).isEqualTo(PayeeKind.GUARDIAN);
    assertThat(payee("PLACEMENT", true, false, DAY)).isEqualTo(PayeeKind.BODY);
    refused("publicService", () -> payee("PLACEMENT", true, true, DAY));
    refused("notPlaced", () -> payee("SPECIALISED_SUPERVISION", false, false, DAY));
  }

  @Test
  void theYoungPersonIsPaidFromTheBirthdayOfFullCapacity() {
    assertThat(payee("PLACEMENT", false, false, LocalDate.of(2028, 6, 14))).isEqualTo(PayeeKind.CARER);
    assertThat(payee("PLACEMENT", false, false, LocalDate.of(2028, 6, 15))).isEqualTo(PayeeKind.YOUNG_PERSON);
    refused("studiesNotProven", () -> AllowanceRules.months(ground(null), YearMonth.of(2028, 7), PayeeKind.YOUNG_PERSON, LocalDate.of(2028, 6, 30)));
  }

  @Test
  void noMonthBeforeTheMeasureOrAfterItsEnd() {
    AllowanceRules.months(ground(LocalDate.of(2026, 6, 3)), YearMonth.of(2026, 4), PayeeKind.CARER, null);
    AllowanceRules.months(ground(LocalDate.of(2026, 6, 3)), YearMonth.of(2026, 6), PayeeKind.CARER, null);
    refused("beforeMeasure", () -> AllowanceRules.months(ground(null), YearMonth.of(2026, 3), PayeeKind.CARER, null));
    refused("afterMeasure", () -> AllowanceRules.months(ground(LocalDate.of(2026, 6, 3)), YearMonth.of(2026, 7), PayeeKind.CARER, null));
  }

  @Test
  void aSecondPayeeOfTheSameMonthIsRefused() {
    var other = List.of(new AllowanceRules.Paid("Familia Dumbravă", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30)));
    AllowanceRules.onePayee(YearMonth.of(2026, 5), null, other);
    refused("SECOND_PAYEE", () -> AllowanceRules.onePayee(YearMonth.of(2026, 4), null, other));
  }

  @Test
  void theRightReachesTheMonthOfFullCapacityOrOfTheEndOfStudies() {
    assertThat(AllowanceRules.last(BORN, PayeeKind.CARER, OWN, null)).isEqualTo(LocalDate.of(2028, 6, 30));
    assertThat(AllowanceRules.last(BORN, PayeeKind.YOUNG_PERSON, OWN, LocalDate.of(2030, 7, 5))).isEqualTo(LocalDate.of(2030, 7, 31));
  }

  @Test
  void onlyALeavingWithinTheMonthAsksWhoseTheMonthIs() {
    assertThat(AllowanceRules.splitsMonth(LocalDate.of(2026, 2, 28))).isFalse();
    assertThat(AllowanceRules.splitsMonth(LocalDate.of(2028, 2, 28))).isTrue();
  }

  private static PayeeKind payee(String kind, boolean residential, boolean publicService, LocalDate day) {
    return AllowanceRules.payee(new AllowanceRules.Ground(kind, residential, publicService, DAY, null), BORN, day, OWN);
  }

  private static AllowanceRules.Ground ground(@Nullable LocalDate until) {
    return new AllowanceRules.Ground("PLACEMENT", false, false, DAY, until);
  }

  private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).endsWith("." + code));
  }
}
