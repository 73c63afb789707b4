package ro.reazem.childprotection.fostercarer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.attestation.AttestExamples;
import ro.reazem.kernel.RuleViolated;

/** The conditions of whoever wants to become a foster carer. */
class ChecklistTests {

  private static final LocalDate DAY = AttestExamples.DAY;

  @Test
  void aPersonIsFoundFitOnlyWhenEveryConditionWasCheckedAndIsMet() {
    var all = new ArrayList<>(met());
    Checklist.of(all).requireFit();
    all.removeLast();
    refused("childprotection.fostercarer.conditionsMissing", () -> Checklist.of(all).requireFit());
    var failed = new ArrayList<>(met());
    failed.add(new CheckedCondition(CarerCondition.HEALTH, ConditionResult.NOT_MET, "adeverință", DAY));
    refused("childprotection.fostercarer.conditionsNotMet", () -> Checklist.of(failed).requireFit());
  }

  @Test
  void theLatestCheckOfAConditionCounts() {
    var checks = new ArrayList<>(met());
    checks.add(new CheckedCondition(CarerCondition.DWELLING, ConditionResult.NOT_MET, "vizită", DAY));
    checks.add(new CheckedCondition(CarerCondition.DWELLING, ConditionResult.MET, "vizită", DAY.plusDays(9)));
    Checklist.of(checks).requireFit();
  }

  @Test
  void onlyWhatAsksForASpouseOrChildrenMayNotConcernSomebody() {
    var law = AttestExamples.law();
    assertThat(new CheckedCondition(CarerCondition.SPOUSE_CONSENT, ConditionResult.DOES_NOT_CONCERN, "necăsătorită", DAY).required(law)).isNotNull();
    refused("childprotection.fostercarer.concernsEverybody",
        () -> new CheckedCondition(CarerCondition.NO_CONVICTIONS, ConditionResult.DOES_NOT_CONCERN, "-", DAY).required(law));
  }

  @Test
  void whoeverEnrolledInASchoolWithinTheYearIsLetThroughForATime() {
    var law = AttestExamples.law();
    assertThat(enrolled(LocalDate.of(2025, 8, 9)).required(law).result().suffices()).isTrue();
    refused("childprotection.fostercarer.enrolledTooLate", () -> enrolled(LocalDate.of(2025, 8, 10)).required(law));
    refused("childprotection.fostercarer.transitionOfEducation",
        () -> new CheckedCondition(CarerCondition.HEALTH, ConditionResult.IN_TRANSITION, "-", DAY).required(law));
  }

  @Test
  void aCarerIsAtLeast21AndBelowTheAgeOfRetirementWhereThatIsEstablished() {
    Checklist.requireAge(LocalDate.of(2005, 3, 2), DAY, AttestExamples.law());
    refused("childprotection.attestation.carerTooYoung", () -> Checklist.requireAge(LocalDate.of(2005, 3, 3), DAY, AttestExamples.law()));
    Checklist.requireAge(LocalDate.of(1950, 3, 3), DAY, AttestExamples.law());
    refused("childprotection.attestation.carerTooOld",
        () -> Checklist.requireAge(LocalDate.of(1961, 3, 2), DAY, AttestExamples.law(65, null, null)));
  }

  private static List<CheckedCondition> met() {
    return Arrays.stream(CarerCondition.values()).map(one -> new CheckedCondition(one, ConditionResult.MET, "act", DAY)).toList();
  }

  private static CheckedCondition enrolled(LocalDate on) {
    return new CheckedCondition(CarerCondition.EDUCATION, ConditionResult.IN_TRANSITION, "adeverință de înscriere", on);
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo(code));
  }
}
