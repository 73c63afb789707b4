package ro.reazem.childprotection.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.attestation.AttestExamples.DAY;
import static ro.reazem.childprotection.attestation.AttestExamples.arrival;
import static ro.reazem.childprotection.attestation.AttestExamples.attested;
import static ro.reazem.childprotection.attestation.AttestExamples.carer;
import static ro.reazem.childprotection.attestation.AttestExamples.child;
import static ro.reazem.childprotection.attestation.AttestExamples.law;
import static ro.reazem.childprotection.attestation.AttestExamples.limits;
import static ro.reazem.childprotection.attestation.AttestExamples.placed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;

/** When children may come to a carer, and why not (I7.1 to I7.5). */
class PlacementRulesTests {

  private static final ChildToPlace RADU = child("Radu", LocalDate.of(2018, 3, 3));
  private static final ChildToPlace MIHAI = child("Mihai", LocalDate.of(2020, 1, 1));

  @Test
  void t71OnTheDayAfterTheEndorsementWasDueNoChildMayComeAndThoseThereStay() {
    var there = placed(LocalDate.of(2025, 1, 15));
    var one = new CarerOnDay(LocalDate.of(1980, 5, 5), true, attested(limits(3), LocalDate.of(2024, 9, 10)), List.of(there));
    assertThat(codes(one, arrival(LocalDate.of(2026, 9, 10), false, RADU))).isEmpty();
    assertThat(codes(one, arrival(LocalDate.of(2026, 9, 11), false, RADU))).containsExactly("overdue");
    assertThat(one.places(limits(3)).usedOn(LocalDate.of(2026, 9, 11))).isEqualTo(1);
  }

  @Test
  void t72TwoBrothersAboveTheLimitNeedAWrittenExceptionAndTheCountIsTold() {
    var one = carer(limits(2), placed(LocalDate.of(2025, 6, 1)));
    var brothers = arrival(DAY, true, RADU, MIHAI);
    var refusal = PlacementRules.refusals(one, brothers, law()).getFirst();
    assertThat(refusal.code()).endsWith("exceptionNeeded");
    assertThat(refusal.arguments()).containsExactly(2, 1, 3);
    var excepted = new Arrival(brothers.kind(), brothers.period(), brothers.children(), true, new SiblingException("frați", "Director", DAY));
    assertThat(codes(one, excepted)).isEmpty();
  }

  @Test
  void t72ChildrenWhoAreNoSiblingsGetNoExceptionWhateverIsWritten() {
    var two = new Arrival(PlacementKind.PLACEMENT, DateRange.since(DAY), List.of(RADU, MIHAI), false, new SiblingException("x", "y", DAY));
    assertThat(codes(carer(limits(1)), two)).containsExactly("overCapacity");
  }

  @Test
  void t73AnAuntIsKinOfTheThirdDegreeAndReceivesTheChildOnlyAsFamily() {
    assertThat(codes(carer(limits(2)), arrival(DAY, false, RADU.related(3)))).containsExactly("kin");
    assertThat(codes(carer(limits(2)), arrival(DAY, false, RADU.related(4)))).isEmpty();
  }

  @Test
  void anEmergencyOrRespiteNeedsItsOwnWordOnTheAttest() {
    var neither = new AttestLimits(2, 0, 17, AdmittedSex.ANY, true, true, false, false);
    assertThat(codes(carer(neither), of(PlacementKind.EMERGENCY))).containsExactly("noEmergency");
    assertThat(codes(carer(neither), of(PlacementKind.RESPITE))).containsExactly("noRespite");
    assertThat(codes(carer(neither), of(PlacementKind.PLACEMENT))).isEmpty();
  }

  @Test
  void ageSexDisabilityAndHivStayWithinTheAttest() {
    var narrow = new AttestLimits(3, 0, 6, AdmittedSex.FEMALE, false, false, true, true);
    var boy = new ChildToPlace(RADU.personId(), "Radu", RADU.bornOn(), Sex.MALE, true, true, null);
    assertThat(codes(carer(narrow), arrival(DAY, false, boy))).containsExactly("ageOutside", "onlyGirls", "noDisabilities", "noHiv");
  }

  @Test
  void theAgeOfTheAttestCountsWholeYearsOnTheDayOfArrival() {
    var upToSeven = new AttestLimits(3, 0, 7, AdmittedSex.ANY, false, false, true, true);
    assertThat(codes(carer(upToSeven), arrival(LocalDate.of(2026, 3, 2), false, RADU))).isEmpty();
    assertThat(codes(carer(upToSeven), arrival(LocalDate.of(2026, 3, 3), false, RADU))).containsExactly("ageOutside");
  }

  @Test
  void aCarerBelow21OrOfTheAgeOfRetirementOrNotWorkingReceivesNobody() {
    var young = new CarerOnDay(LocalDate.of(2006, 3, 3), false, attested(limits(1), LocalDate.of(2025, 2, 1)), List.of());
    assertThat(codes(young, arrival(DAY, false, RADU))).containsExactly("notWorking", "carerTooYoung");
    var old = new CarerOnDay(LocalDate.of(1961, 3, 2), true, attested(limits(1), LocalDate.of(2025, 2, 1)), List.of());
    assertThat(codes(old, arrival(DAY, false, RADU))).isEmpty();
    assertThat(PlacementRules.refusals(old, arrival(DAY, false, RADU), law(65, null, null))).extracting(Refusal::code)
        .containsExactly("childprotection.attestation.carerTooOld");
  }

  @Test
  void aPlaceThatWillBeFreeOrTakenLaterCountsOverTheWholeStay() {
    var leaves = new PlacedChild(MIHAI.personId(), new DateRange(LocalDate.of(2025, 1, 1), DAY));
    var comes = placed(LocalDate.of(2026, 5, 1));
    assertThat(codes(carer(limits(1), leaves), arrival(DAY.plusDays(1), false, RADU))).isEmpty();
    assertThat(codes(carer(limits(1), comes), arrival(DAY, false, RADU))).containsExactly("overCapacity");
  }

  @Test
  void theFirstReasonIsThrownWithItsWords() {
    assertThatThrownBy(() -> PlacementRules.require(new CarerOnDay(null, true, Attested.none(), List.of()), of(PlacementKind.PLACEMENT), law()))
        .isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.attestation.none"));
  }

  private static Arrival of(PlacementKind kind) {
    return new Arrival(kind, DateRange.since(DAY), List.of(RADU), false, null);
  }

  private static List<String> codes(CarerOnDay carer, Arrival arrival) {
    return PlacementRules.refusals(carer, arrival, law()).stream().map(one -> one.code().replace("childprotection.attestation.", "")).toList();
  }
}
