package ro.reazem.financialaid.scheme.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.parameters.ParameterSeed;

/** The rent of L5 (720, of which 300 are owed by the family) month by month. */
class RentOfMonthTests {

  private static final YearMonth JUNE = YearMonth.of(2026, 6);

  private final ParametersInForce law = ParameterSeed.of("financialaid").on(JUNE.atDay(1));

  @Test
  void aWholeMonthIsOwedWholeAndNeedsNoRuleForParts() {
    var whole = of(LocalDate.of(2026, 6, 1), null, law);
    assertThat(whole.due()).isEqualTo(Lei.whole(300));
    assertThat(whole.subsidy()).isEqualTo(Lei.whole(420));
    assertThat(whole.whole()).isTrue();
    assertThat(of(LocalDate.of(2020, 1, 9), LocalDate.of(2026, 6, 30), law).whole()).isTrue();
  }

  @Test
  void aPartOfAMonthIsRefusedUntilTheInstitutionSaysHowItIsCounted() {
    assertThatThrownBy(() -> of(LocalDate.of(2026, 6, 11), null, law)).isInstanceOf(RuleViolated.class)
        .extracting(thrown -> ((RuleViolated) thrown).arguments().get(1)).isEqualTo("HOUSING_RENT_PART_MONTH");
  }

  @Test
  void aPartOfAMonthIsCountedByDaysOrAsAWholeMonth() {
    var byDays = law.overridden(Map.of("HOUSING_RENT_PART_MONTH", "BY_DAYS"));
    var begun = of(LocalDate.of(2026, 6, 11), null, byDays);
    assertThat(begun.days()).isEqualTo(20);
    assertThat(begun.due()).isEqualTo(Lei.whole(200));
    assertThat(begun.technical()).isEqualTo(Lei.whole(480));
    assertThat(of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 1), byDays).due()).isEqualTo(Lei.whole(10));
    assertThat(of(LocalDate.of(2026, 6, 11), null, law.overridden(Map.of("HOUSING_RENT_PART_MONTH", "WHOLE_MONTH"))).due()).isEqualTo(Lei.whole(300));
  }

  @Test
  void aMonthInWhichTheContractDoesNotRunOwesNothing() {
    assertThatThrownBy(() -> of(LocalDate.of(2026, 7, 1), null, law)).isInstanceOf(RuleViolated.class).hasMessage("financialaid.rent.notInMonth");
    assertThatThrownBy(() -> of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 5, 31), law)).isInstanceOf(RuleViolated.class)
        .hasMessage("financialaid.rent.notInMonth");
  }

  private static RentOfMonth of(LocalDate from, LocalDate until, ParametersInForce law) {
    return RentOfMonth.of(Lei.whole(720), Lei.whole(300), JUNE, from, until, law);
  }
}
