package ro.reazem.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts, fiscal codes, money, periods: the values every context shares. */
class IdentifierTests {

  private static final String ACCOUNT = "RO49AAAA1B31007593840000";

  @ParameterizedTest
  @ValueSource(strings = {"4221306", "12345674", "4587120", "RO 4221306", "ro4221306"})
  void fiscalCodesWithTheRightControlDigitAreAccepted(String typed) {
    assertThat(Cui.parse(typed).digits()).matches("[0-9]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "1", "12345678901", "12a45674", ""})
  void otherFiscalCodesAreRefused(String typed) {
    assertThatThrownBy(() -> Cui.parse(typed)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void anAccountIsAcceptedInGroupsAndInSmallLetters() {
    assertThat(Iban.parse("ro49 aaaa 1b31 0075 9384 0000").value()).isEqualTo(ACCOUNT);
    assertThat(Iban.parse(ACCOUNT).grouped()).isEqualTo("RO49 AAAA 1B31 0075 9384 0000");
    assertThat(Iban.parse(ACCOUNT).atTreasury()).isFalse();
  }

  @Property
  void oneChangedDigitMakesAnAccountInvalid(@ForAll @IntRange(min = 8, max = 23) int at, @ForAll @IntRange(min = 0, max = 9) int digit) {
    var changed = new StringBuilder(ACCOUNT);
    changed.setCharAt(at, (char) ('0' + digit));
    if (!changed.toString().equals(ACCOUNT)) {
      assertThatThrownBy(() -> new Iban(changed.toString())).isInstanceOf(RuleViolated.class);
    }
  }

  @Test
  void accountsOfOtherCountriesAreRefusedByName() {
    assertThatThrownBy(() -> Iban.parse("DE89370400440532013000")).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo("kernel.iban.country"));
  }

  @Property
  void sumsOfMoneyAreExact(@ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long one,
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long other) {
    assertThat(new Lei(one).plus(new Lei(other)).minus(new Lei(other))).isEqualTo(new Lei(one));
    assertThat(Lei.of(new Lei(one).amount())).isEqualTo(new Lei(one));
  }

  @Test
  void roundingToWholeLeiIsNamedByTheStep() {
    assertThat(Lei.of("166.40").timesToWholeLei(new BigDecimal("2.5"), RoundingMode.UP)).isEqualTo(Lei.whole(416));
    assertThat(Lei.of("166.40").timesToWholeLei(new BigDecimal("2.5"), RoundingMode.DOWN)).isEqualTo(Lei.whole(416));
    assertThat(Lei.of("500").dividedToWholeLei(new BigDecimal("3"), RoundingMode.UP)).isEqualTo(Lei.whole(167));
    assertThatThrownBy(() -> Lei.of("0.005")).isInstanceOf(ArithmeticException.class);
  }

  @Property
  void overlapIsTheSameFromBothSides(@ForAll @IntRange(min = 0, max = 60) int from, @ForAll @IntRange(min = 0, max = 30) int days,
      @ForAll @IntRange(min = 0, max = 60) int otherFrom, @ForAll @IntRange(min = 0, max = 30) int otherDays) {
    var one = period(from, days);
    var other = period(otherFrom, otherDays);
    boolean share = from <= otherFrom + otherDays && otherFrom <= from + days;
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one)).isEqualTo(share);
  }

  @Test
  void aPeriodHoldsBothItsEndsAndNeverEndsBeforeItStarts() {
    var period = period(0, 10);
    assertThat(period.contains(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(period.contains(LocalDate.of(2026, 1, 11))).isTrue();
    assertThat(period.contains(LocalDate.of(2026, 1, 12))).isFalse();
    assertThat(DateRange.since(LocalDate.of(2026, 1, 1)).overlaps(period)).isTrue();
    assertThatThrownBy(() -> period.until(LocalDate.of(2025, 12, 31))).isInstanceOf(RuleViolated.class);
  }

  private static DateRange period(int from, int days) {
    var start = LocalDate.of(2026, 1, 1).plusDays(from);
    return new DateRange(start, start.plusDays(days));
  }
}
