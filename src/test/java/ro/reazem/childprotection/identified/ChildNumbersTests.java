package ro.reazem.childprotection.identified;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Cnp;

/** Whose whole number is kept: that of children, and of nobody who is known to be of age. */
class ChildNumbersTests {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Test
  void onlyNumbersOfChildrenAreKept() {
    assertThat(kept("520010101217")).isTrue();
    assertThat(kept("508060201217")).as("one day before the eighteenth birthday").isTrue();
    assertThat(kept("508060101217")).as("on that birthday").isFalse();
    assertThat(kept("180010101217")).isFalse();
    assertThat(kept("720010101217")).as("a number that does not tell the century").isTrue();
  }

  private static boolean kept(String twelve) {
    return ChildIdentifiedPeopleNews.isOfChild(new Cnp(twelve + Cnp.controlDigit(twelve)), DAY, 18);
  }
}
