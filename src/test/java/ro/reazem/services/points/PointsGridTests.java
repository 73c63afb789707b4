package ro.reazem.services.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.services.unit.AgeGroup;

/** The points of a local council, on the example of Timișoara (T10.1), and the general criteria before them. */
class PointsGridTests {

  private static final LocalDate STARTS = LocalDate.of(2026, 9, 7);
  private static final NurseryAge AGES = new NurseryAge(3, 12, 24);

  private static final PointsGrid GRID = new PointsGrid(new EnumMap<>(Map.ofEntries(at(PointRule.PARENT, 5), at(PointRule.RETURN_AUGUST, 5), at(PointRule.RETURN_SEPTEMBER, 4),
      at(PointRule.RETURN_OCTOBER, 3), at(PointRule.RETURN_NOVEMBER, 2), at(PointRule.RETURN_DECEMBER, 1), at(PointRule.SIBLING_ADDRESS, 1),
      at(PointRule.SINGLE_PARENT, 10), at(PointRule.CHILDREN_1, 1), at(PointRule.CHILDREN_2, 3), at(PointRule.CHILDREN_3, 5), at(PointRule.SOCIAL_CASE, 5))));

  @Test
  void twoParentsWhoWorkWithOneChildHaveElevenPoints() {
    assertThat(points(family(ParentSituation.EMPLOYED, ParentSituation.STUDENT, null, 1))).isEqualTo(11);
  }

  @Test
  void aSingleMotherWhoWorksWithTwoChildrenHasEighteenPoints() {
    var score = GRID.score(family(ParentSituation.EMPLOYED, ParentSituation.ABSENT, null, 2), STARTS);
    assertThat(score.points()).isEqualTo(18);
    assertThat(score.lines()).extracting(PointLine::rule).containsExactly(PointRule.PARENT, PointRule.SINGLE_PARENT, PointRule.CHILDREN_2);
  }

  @Test
  void aParentOnLeaveHasFewerPointsTheLaterTheReturn() {
    assertThat(returning(LocalDate.of(2026, 8, 31))).isEqualTo(6);
    assertThat(returning(LocalDate.of(2026, 9, 1))).isEqualTo(5);
    assertThat(returning(LocalDate.of(2026, 10, 5))).isEqualTo(4);
    assertThat(returning(LocalDate.of(2026, 11, 5))).isEqualTo(3);
    assertThat(returning(LocalDate.of(2026, 12, 31))).isEqualTo(2);
    assertThat(returning(LocalDate.of(2027, 1, 1))).isEqualTo(1);
  }

  @Test
  void socialCaseAndSiblingAtTheAddressAddTheirs() {
    assertThat(GRID.score(new Family(ParentSituation.AT_HOME, ParentSituation.AT_HOME, null, true, 3, true, Orphan.NO, false, false, false), STARTS).points()).isEqualTo(11);
  }

  @Test
  void theFirstGeneralCriterionThatFitsCounts() {
    assertThat(criterion(Orphan.NO, true, true, true)).isEqualTo(GeneralCriterion.ORPHAN_OR_PLACED);
    assertThat(criterion(Orphan.OF_BOTH, false, false, false)).isEqualTo(GeneralCriterion.ORPHAN_OR_PLACED);
    assertThat(criterion(Orphan.OF_ONE, false, true, true)).isEqualTo(GeneralCriterion.ORPHAN_OF_ONE);
    assertThat(criterion(Orphan.NO, false, true, true)).isEqualTo(GeneralCriterion.SIBLING_IN_UNIT);
    assertThat(criterion(Orphan.NO, false, false, true)).isEqualTo(GeneralCriterion.MEDICAL_DOCUMENT);
    assertThat(criterion(Orphan.NO, false, false, false)).isEqualTo(GeneralCriterion.NONE);
    assertThat(GeneralCriterion.ORPHAN_OR_PLACED.number()).isEqualTo(1);
    assertThat(GeneralCriterion.numbered(5)).isEqualTo(GeneralCriterion.NONE);
  }

  @Test
  void aFamilyTellsWhatItMust() {
    refused(() -> family(ParentSituation.ABSENT, ParentSituation.EMPLOYED, null, 1), "services.points.noParent");
    refused(() -> family(ParentSituation.EMPLOYED, ParentSituation.RETURNING, null, 1), "services.points.returnMissing");
    refused(() -> family(ParentSituation.EMPLOYED, ParentSituation.EMPLOYED, null, 0), "services.points.childrenMissing");
  }

  @Test
  void aChildOfThreeAtTheBeginningOfTheSchoolYearIsTooOld() {
    refused(() -> AGES.at(LocalDate.of(2023, 9, 7), STARTS), "services.nursery.tooOld");
    assertThat(AGES.at(LocalDate.of(2023, 9, 8), STARTS)).isEqualTo(AgeGroup.BIG);
  }

  @Test
  void groupsFollowCompletedMonthsAtTheBeginningOfTheSchoolYear() {
    assertThat(AGES.at(LocalDate.of(2025, 9, 7), STARTS)).isEqualTo(AgeGroup.SMALL);
    assertThat(AGES.at(LocalDate.of(2025, 8, 7), STARTS)).isEqualTo(AgeGroup.MIDDLE);
    assertThat(AGES.at(LocalDate.of(2024, 9, 7), STARTS)).isEqualTo(AgeGroup.MIDDLE);
    assertThat(AGES.at(LocalDate.of(2024, 8, 7), STARTS)).isEqualTo(AgeGroup.BIG);
    assertThat(AGES.at(LocalDate.of(2026, 10, 1), STARTS)).isEqualTo(AgeGroup.SMALL);
  }

  private static int returning(LocalDate on) {
    return points(family(ParentSituation.RETURNING, ParentSituation.AT_HOME, on, 1));
  }

  private static int points(Family family) {
    return GRID.score(family, STARTS).points();
  }

  private static Family family(ParentSituation one, ParentSituation two, @Nullable LocalDate returns, int children) {
    return new Family(one, two, returns, false, children, false, Orphan.NO, false, false, false);
  }

  private static GeneralCriterion criterion(Orphan orphan, boolean placed, boolean sibling, boolean medical) {
    return GeneralCriterion.of(new Family(ParentSituation.EMPLOYED, ParentSituation.ABSENT, null, false, 1, false, orphan, placed, sibling, medical));
  }

  private static Map.Entry<PointRule, PointsGrid.Value> at(PointRule rule, int points) {
    return Map.entry(rule, new PointsGrid.Value(points, null));
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo(code));
  }
}
