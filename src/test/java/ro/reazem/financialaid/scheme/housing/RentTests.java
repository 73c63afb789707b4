package ro.reazem.financialaid.scheme.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.LAW;
import static ro.reazem.financialaid.scheme.housing.HousingSamples.wages;

import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.scheme.Figure;
import ro.reazem.financialaid.scheme.Step;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;

/** The steps of the rent (12.34 lei a square metre, a test value): which limit decided, and where rounding changed something. */
class RentTests {

  @Test
  void theRentOfTheAreaNamesItsSquareMetresAndTheCouncil() {
    var technical = step(Rent.of(6050, wages("36000"), LAW), "housing.technical");
    assertThat(technical.arguments()).containsExactly(Figure.factor(60_500), Figure.lei(Lei.of("12.34")));
    assertThat(technical.result()).isEqualTo(Figure.lei(Lei.of("746.57")));
    assertThat(technical.basis()).isEqualTo(new LegalBasis("Hotărârea consiliului local", ""));
  }

  @Test
  void theRuleOfRoundingIsNamedOnlyWhereARentIsNotWholeBani() {
    assertThat(step(Rent.of(6050, wages("36000"), LAW), "housing.technical").parameters()).extracting(ParameterValue::code).containsExactly("HOUSING_RENT_PER_M2");
    assertThat(step(Rent.of(6051, wages("36000"), LAW), "housing.technical").parameters()).extracting(ParameterValue::code)
        .containsExactly("HOUSING_RENT_PER_M2", "HOUSING_ROUND_RENT");
  }

  @Test
  void theRuleOfRoundingIsNamedOnlyWhereTheShareOfTheIncomeIsNotWholeBani() {
    assertThat(step(Rent.of(6050, wages("36000"), LAW), "housing.share").parameters()).extracting(ParameterValue::code).containsExactly("HOUSING_RENT_SHARE");
    assertThat(step(Rent.of(6050, wages("36000.01"), LAW), "housing.share").parameters()).extracting(ParameterValue::code)
        .containsExactly("HOUSING_RENT_SHARE", "HOUSING_ROUND_RENT");
  }

  @Test
  void theRentOfTheAreaDecidesUpToTheShareOfTheIncomeAndTheShareAboveIt() {
    // 50 square metres cost 617.00, the tenth of 74,040 a year
    assertThat(Rent.of(5000, wages("74040"), LAW).steps()).extracting(Step::code).contains("housing.rent.technical");
    var shared = Rent.of(5000, wages("74038.80"), LAW);
    assertThat(shared.steps()).extracting(Step::code).contains("housing.rent.share");
    assertThat(shared.due()).isEqualTo(Lei.of("616.99"));
    assertThat(shared.subsidy()).isEqualTo(Lei.of("0.01"));
  }

  private static Step step(Rent rent, String code) {
    return rent.steps().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }
}
