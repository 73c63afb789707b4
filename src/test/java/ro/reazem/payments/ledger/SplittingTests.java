package ro.reazem.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** What a sum is split into, and what is not split at all. */
class SplittingTests {

  private static final Lei NEGATIVE = new Lei(-1);

  @Test
  void theRemainderGoesToTheLargestRemaindersAndOfEqualOnesToTheEarlier() {
    assertThat(Splitting.evenly(new Lei(100), 3)).containsExactly(new Lei(34), new Lei(33), new Lei(33));
    assertThat(Splitting.evenly(Lei.ZERO, 2)).containsExactly(Lei.ZERO, Lei.ZERO);
    assertThat(Splitting.inProportion(new Lei(100), List.of(new Lei(1), new Lei(1), new Lei(1)))).containsExactly(new Lei(34), new Lei(33), new Lei(33));
    assertThat(Splitting.inProportion(new Lei(100), List.of(new Lei(1), new Lei(4), new Lei(1)))).containsExactly(new Lei(17), new Lei(67), new Lei(16));
    assertThat(Splitting.inProportion(Lei.ZERO, List.of(new Lei(1), Lei.ZERO))).containsExactly(Lei.ZERO, Lei.ZERO);
  }

  @Test
  void instalmentsAreTheSameButTheLast() {
    assertThat(Splitting.instalments(new Lei(1000), new Lei(300))).containsExactly(new Lei(300), new Lei(300), new Lei(300), new Lei(100));
    assertThat(Splitting.instalments(Lei.ZERO, new Lei(300))).isEmpty();
  }

  @Test
  void whatIsWithheldRoundsDownInFavourOfTheHolder() {
    assertThat(Splitting.withheld(new Lei(999), new Lei(5000), new Lei(5000), new BigDecimal("33.33"))).isEqualTo(new Lei(332));
    assertThat(Splitting.withheld(new Lei(999), new Lei(10), new Lei(5000), new BigDecimal("33.33"))).isEqualTo(new Lei(10));
    assertThat(Splitting.withheld(new Lei(999), new Lei(5000), new Lei(7), new BigDecimal("33.33"))).isEqualTo(new Lei(7));
    assertThat(Splitting.withheld(Lei.ZERO, Lei.ZERO, Lei.ZERO, BigDecimal.TEN)).isEqualTo(Lei.ZERO);
  }

  @Test
  void nothingIsSplitThatIsNegativeOrIntoNoParts() {
    refused(() -> Splitting.evenly(new Lei(100), 0));
    refused(() -> Splitting.evenly(NEGATIVE, 2));
    refused(() -> Splitting.inProportion(NEGATIVE, List.of(new Lei(1))));
    refused(() -> Splitting.inProportion(new Lei(1), List.of(Lei.ZERO)));
    refused(() -> Splitting.inProportion(new Lei(1), List.of(new Lei(2), NEGATIVE)));
    refused(() -> Splitting.instalments(new Lei(1), Lei.ZERO));
    refused(() -> Splitting.instalments(NEGATIVE, new Lei(1)));
    refused(() -> Splitting.withheld(NEGATIVE, new Lei(1), new Lei(1), BigDecimal.TEN));
    refused(() -> Splitting.withheld(new Lei(1), NEGATIVE, new Lei(1), BigDecimal.TEN));
    refused(() -> Splitting.withheld(new Lei(1), new Lei(1), NEGATIVE, BigDecimal.TEN));
  }

  private static void refused(ThrowingCallable splitting) {
    assertThatExceptionOfType(RuleViolated.class).isThrownBy(splitting).satisfies(refused -> assertThat(refused.code()).isEqualTo("payments.split.nothing"));
  }
}
