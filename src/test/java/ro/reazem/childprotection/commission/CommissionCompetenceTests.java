package ro.reazem.childprotection.commission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.CommissionCompetence.Said;
import ro.reazem.kernel.RuleViolated;

/** What the commission may decide and what belongs to the court. */
class CommissionCompetenceTests {

  private static final Said MOTHER = new Said(true, false, true);
  private static final Said FATHER = new Said(true, false, true);
  private static final Said FATHER_REFUSES = new Said(true, false, false);
  private static final Said CHILD = new Said(false, true, true);
  private static final Said CHILD_REFUSES = new Said(false, true, false);

  @ParameterizedTest
  @EnumSource(value = Category.class, names = {"A", "C", "D"})
  void e9ADecisionOfTheCommissionForACategoryOfTheCourtIsStopped(Category category) {
    refused("notCompetent", () -> of(Matter.PLACEMENT, category, 9).requirePossible());
    refused("notCompetent", () -> of(Matter.PLACEMENT, category, 9).require(List.of(MOTHER, FATHER)));
    refused("notCompetent", () -> of(Matter.SUPERVISION, category, 16).require(List.of(MOTHER, CHILD)));
  }

  @Test
  void i54TheCommissionDecidesNoEmergencyPlacement() {
    refused("emergency", () -> of(Matter.EMERGENCY_PLACEMENT, Category.B, 9).requirePossible());
    refused("emergency", () -> of(Matter.EMERGENCY_PLACEMENT, null, null).require(List.of(MOTHER)));
  }

  @Test
  void t33BothParentsOfABoyOfTwelveAgree() {
    assertThatCode(() -> of(Matter.PLACEMENT, Category.B, 12).require(List.of(MOTHER, FATHER))).doesNotThrowAnyException();
  }

  @Test
  void t34AGirlOfFifteenWhoRefusesIsForTheCourt() {
    refused("childDisagrees", () -> of(Matter.PLACEMENT, Category.B, 15).require(List.of(MOTHER, FATHER, CHILD_REFUSES)));
    refused("childDisagrees", () -> of(Matter.PLACEMENT, Category.B, 14).require(List.of(MOTHER)));
    assertThatCode(() -> of(Matter.PLACEMENT, Category.B, 14).require(List.of(MOTHER, CHILD))).doesNotThrowAnyException();
  }

  @Test
  void oneParentWhoRefusesOrNobodyWhoAgreesIsForTheCourt() {
    refused("parentsDisagree", () -> of(Matter.PLACEMENT, Category.B, 9).require(List.of(MOTHER, FATHER_REFUSES)));
    refused("parentsDisagree", () -> of(Matter.SUPERVISION, Category.E, 9).require(List.of(CHILD)));
  }

  @Test
  void withoutTheLetterOfTheLawOrTheAgeNothingIsDecided() {
    refused("categoryMissing", () -> of(Matter.PLACEMENT, null, 9).require(List.of(MOTHER)));
    refused("ageMissing", () -> of(Matter.PLACEMENT, Category.B, null).require(List.of(MOTHER)));
  }

  @Test
  void otherMattersNeedNoConsent() {
    assertThatCode(() -> of(Matter.DISABILITY, null, null).require(List.of())).doesNotThrowAnyException();
    assertThatCode(() -> of(Matter.FOSTER_ENDORSEMENT, null, null).require(List.of())).doesNotThrowAnyException();
  }

  private static CommissionCompetence of(Matter matter, @Nullable Category category, @Nullable Integer age) {
    return new CommissionCompetence(matter, category, age, 14);
  }

  private static void refused(String what, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, no -> org.assertj.core.api.Assertions.assertThat(no.code()).isEqualTo("childprotection.commission." + what));
  }
}
