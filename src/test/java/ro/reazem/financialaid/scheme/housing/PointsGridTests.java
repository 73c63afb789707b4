package ro.reazem.financialaid.scheme.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.grid;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.measure;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;

/** Which points grids a council can have, and which contradict themselves. */
class PointsGridTests {

  @Test
  void aGridHasARow() {
    assertRefused(() -> grid(), "empty");
  }

  @Test
  void aChoiceHasOneRow() {
    var tenant = GridRow.of(HousingFact.TENURE, "PRIVATE_TENANT", 10);
    assertThat(grid(tenant, GridRow.of(HousingFact.TENURE, "TOLERATED", 7)).rows()).hasSize(2);
    assertRefused(() -> grid(tenant, GridRow.of(HousingFact.TENURE, "PRIVATE_TENANT", 7)), "rowTwice");
  }

  @Test
  void theBoundsOfAMeasureRise() {
    var second = measure(HousingFact.CHILDREN, 2000, true, 3, 0);
    assertThat(grid(second, measure(HousingFact.CHILDREN, 2001, true, 4, 0)).rows()).hasSize(2);
    assertThat(grid(second, measure(HousingFact.DEPENDANTS, 1000, true, 4, 0)).rows()).hasSize(2);
    assertRefused(() -> grid(second, measure(HousingFact.CHILDREN, 2000, true, 4, 0)), "notRising");
    assertRefused(() -> grid(second, measure(HousingFact.CHILDREN, 1999, true, 4, 0)), "notRising");
  }

  @Test
  void aRowIsForAChoiceThatItsFactHas() {
    assertThat(GridRow.of(HousingFact.ILLNESS, "YES", 2).word()).isEqualTo("ILLNESS.YES");
    assertThat(measure(HousingFact.AREA, 0, true, 10, 0).word()).isEqualTo("AREA");
    assertRefused(() -> GridRow.of(HousingFact.ILLNESS, "NO", 2), "choiceUnknown");
    assertRefused(() -> GridRow.of(HousingFact.ILLNESS, "", 2), "choiceUnknown");
    assertRefused(() -> GridRow.of(HousingFact.AREA, "YES", 2), "choiceUnknown");
  }

  @Test
  void onlyAMeasureHasABoundAndPointsForEveryUnit() {
    assertRefused(() -> new GridRow(HousingFact.ILLNESS, "YES", 1, true, 2, 0), "boundOfChoice");
    assertRefused(() -> new GridRow(HousingFact.ILLNESS, "YES", 0, true, 2, 1), "boundOfChoice");
    assertRefused(() -> measure(HousingFact.AREA, -1, true, 2, 0), "boundOfChoice");
  }

  @Test
  void aRowTakesNoPointsAway() {
    assertThat(measure(HousingFact.AREA, 0, true, 0, 0).points()).isZero();
    assertRefused(() -> measure(HousingFact.AREA, 0, true, -1, 0), "pointsNegative");
    assertRefused(() -> measure(HousingFact.AREA, 0, true, 0, -1), "pointsNegative");
  }

  private static void assertRefused(ThrowingCallable decided, String rule) {
    assertThatThrownBy(decided).isInstanceOf(RuleViolated.class).hasMessage("financialaid.housing.grid." + rule);
  }
}
