package ro.reazem.financialaid.scheme.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.COUNCIL;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.DAY;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.family;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.grid;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.measure;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Step;

/** The points of a request, each told with the measure and the row of the grid that gave it. */
class PointsTests {

  private final List<Step> steps = new ArrayList<>();

  @Test
  void childrenBeyondTheLastRowGiveTheirPointsBesides() {
    var grid = grid(measure(HousingFact.CHILDREN, 4000, true, 5, 1));
    assertThat(points(family(7, 6, 0, "0"), grid)).isEqualTo(7);
    assertThat(first("points.children.from.more")).isEqualTo(List.of(Figure.factor(6000), Figure.factor(4000), Figure.count(5), Figure.count(2), Figure.count(1)));
  }

  @Test
  void atTheLastRowThereIsNothingBesides() {
    assertThat(points(family(7, 4, 0, "0"), grid(measure(HousingFact.CHILDREN, 4000, true, 5, 1)))).isEqualTo(5);
    assertThat(first("points.children.from")).isEqualTo(List.of(Figure.factor(4000), Figure.factor(4000)));
  }

  @Test
  void aRowWithoutPointsForEveryUnitGivesTheSameHoweverFarItIsPassed() {
    assertThat(points(family(7, 6, 0, "0"), grid(measure(HousingFact.CHILDREN, 4000, true, 5, 0)))).isEqualTo(5);
    assertThat(first("points.children.from")).isEqualTo(List.of(Figure.factor(6000), Figure.factor(4000)));
  }

  @Test
  void aRowThatBeginsAboveItsBoundIsNotReachedByTheBound() {
    var grid = grid(measure(HousingFact.CHILDREN, 2000, false, 5, 0));
    assertThat(points(family(7, 2, 0, "0"), grid)).isZero();
    assertThat(first("points.children.none")).isEqualTo(List.of(Figure.factor(2000)));
    assertThat(points(family(7, 3, 0, "0"), grid)).isEqualTo(5);
    assertThat(first("points.children.above")).isEqualTo(List.of(Figure.factor(3000), Figure.factor(2000)));
  }

  @Test
  void theIncomeOfAPersonAndMonthIsMetToTheBanOfTheYear() {
    var grid = grid(measure(HousingFact.INCOME, 0, true, 9, 0), measure(HousingFact.INCOME, 1_000_000, true, 4, 0));
    // two persons with 1,000 lei a month: 24,000 in a year
    assertThat(points(family(2, 0, 0, "0"), 2_399_999, grid)).isEqualTo(9);
    assertThat(first("points.income.from")).isEqualTo(List.of(Figure.factor(999_999), Figure.factor(0)));
    assertThat(points(family(2, 0, 0, "0"), 2_400_000, grid)).isEqualTo(4);
    assertThat(first("points.income.from")).isEqualTo(List.of(Figure.factor(1_000_000), Figure.factor(1_000_000)));
  }

  @Test
  void aFamilyOfManyHasThePointsOfItsPersons() {
    var grid = grid(measure(HousingFact.FAMILY, 3000, true, 6, 0));
    assertThat(points(family(3, 0, 0, "0"), grid)).isEqualTo(6);
    assertThat(first("points.family.from")).isEqualTo(List.of(Figure.factor(3000), Figure.factor(3000)));
    assertThat(points(family(2, 0, 0, "0"), grid)).isZero();
  }

  @Test
  void theTotalIsTheSumAndComesLastByTheDecisionOfTheCouncil() {
    int total = points(family(3, 1, 0, "0"), grid(GridRow.of(HousingFact.MARITAL, "UNMARRIED", 8), measure(HousingFact.FAMILY, 3000, true, 6, 0)));
    assertThat(steps).extracting(Step::code).containsExactly("points.marital.unmarried", "points.family.from", "points.total");
    assertThat(total).isEqualTo(14);
    assertThat(steps.getLast().result()).isEqualTo(Figure.count(14));
    assertThat(steps).allSatisfy(step -> assertThat(step.basis()).isEqualTo(COUNCIL));
  }

  private int points(HousingFacts facts, PointsGrid grid) {
    return points(facts, 0, grid);
  }

  private int points(HousingFacts facts, long counted, PointsGrid grid) {
    steps.clear();
    return Points.of(facts, counted, DAY, grid, steps);
  }

  private List<Figure> first(String code) {
    assertThat(steps.getFirst().code()).isEqualTo(code);
    return steps.getFirst().arguments();
  }
}
