package ro.reazem.childprotection.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.measure.MeasureRule.*;
import static ro.reazem.childprotection.place.PlaceType.*;

import java.time.LocalDate;
import ro.reazem.childprotection.place.Place;
import ro.reazem.childprotection.childcase.Child;
import java.util.UUID;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;

/** What the law says against a measure, by the worked examples and the invariants of the domain. */
class MeasureRulesTests {

  private static final LocalDate MARIA = LocalDate.of(2019, 5, 20);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 19);

  @Test
  void t31MariaMayLiveInAFamilyTypeHouseFromHerSeventhBirthday() {
    assertThat(MeasureSample.bornOn(MARIA, DAY).in(FAMILY_TYPE_HOUSE).broken()).containsExactly(TOO_YOUNG_FOR_RESIDENCE);
    assertThat(MeasureSample.bornOn(MARIA, DAY.plusDays(1)).in(FAMILY_TYPE_HOUSE).broken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2014-12-31, 2, true", "2014-12-31, 1, false", "2015-01-01, 2, false", "2015-01-01, 3, true", "2018-12-31, 3, true",
      "2019-01-01, 6, false", "2019-01-01, 7, true"})
  void theAgeBelowWhichResidenceIsForbiddenIsThatOfTheDay(LocalDate day, int age, boolean allowed) {
    var young = MeasureRules.residence(APARTMENT, day.minusYears(age), day, SevereCare.NONE, ShippedLaw.measures(day));
    assertThat(young.isEmpty()).isEqualTo(allowed);
  }

  @Test
  void aSmallChildWithASevereHandicapMayLiveInASpecialisedServiceWhileItsCertificateIsValid() {
    var small = MeasureSample.bornOn(LocalDate.of(2022, 1, 1), DAY).in(DISABILITY_CENTRE);
    assertThat(small.severe(DateRange.since(LocalDate.of(2025, 1, 1))).broken()).isEmpty();
    assertThat(small.severe(new DateRange(LocalDate.of(2024, 1, 1), DAY.minusDays(1))).broken()).containsExactly(TOO_YOUNG_FOR_RESIDENCE);
    assertThat(MeasureRules.residence(DISABILITY_CENTRE, LocalDate.of(2022, 1, 1), DAY, new SevereCare(DateRange.since(LocalDate.of(2025, 1, 1)), true, false),
        ShippedLaw.measures(DAY))).isPresent();
  }

  @Test
  void t33IlieGoesToHisGrandmotherByTheCommissionBecauseBothParentsConsentAndHeWasHeard() {
    var ilie = MeasureSample.bornOn(LocalDate.of(2014, 2, 1), DAY);
    assertThat(ilie.consents(ParentsConsent.BOTH, ChildsConsent.NOT_ASKED, true).broken()).isEmpty();
    assertThat(ilie.consents(ParentsConsent.BOTH, ChildsConsent.NOT_ASKED, false).broken()).containsExactly(CHILD_NOT_HEARD);
  }

  @Test
  void t34DanaOfFifteenRefusesAndTheCommissionIsBlocked() {
    var dana = MeasureSample.bornOn(LocalDate.of(2011, 1, 1), DAY).in(FOSTER_CARER);
    assertThat(dana.consents(ParentsConsent.BOTH, ChildsConsent.REFUSES, true).broken()).containsExactly(CHILD_DOES_NOT_CONSENT);
    assertThat(dana.by(DecisionBody.COURT, MeasureType.PLACEMENT, Category.B).consents(ParentsConsent.BOTH, ChildsConsent.REFUSES, true).broken())
        .as("the court may pass over the refusal").isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"A", "C", "D"})
  void e9TheCommissionDoesNotDecideForAChildOfCategory(Category category) {
    var child = MeasureSample.bornOn(LocalDate.of(2014, 1, 1), DAY);
    assertThat(child.by(DecisionBody.COMMISSION, MeasureType.PLACEMENT, category).broken()).containsExactly(COMMISSION_NOT_COMPETENT);
    assertThat(child.by(DecisionBody.COURT, MeasureType.PLACEMENT, category).broken()).isEmpty();
  }

  @Test
  void theCommissionDecidesOnlyWhenTheParentsWhoHoldAuthorityConsent() {
    var child = MeasureSample.bornOn(LocalDate.of(2018, 1, 1), DAY);
    assertThat(child.consents(ParentsConsent.SOLE_HOLDER, ChildsConsent.NOT_ASKED, false).broken()).isEmpty();
    assertThat(child.consents(ParentsConsent.MISSING, ChildsConsent.NOT_ASKED, false).broken()).containsExactly(PARENTS_DO_NOT_CONSENT);
  }

  @Test
  void theDirectorOrdersNothingAgainstOppositionAndNothingButEmergencies() {
    var urgent = MeasureSample.bornOn(LocalDate.of(2018, 1, 1), DAY).by(DecisionBody.DIRECTOR, MeasureType.EMERGENCY_PLACEMENT, Category.C);
    assertThat(urgent.broken()).isEmpty();
    assertThat(urgent.opposed(true, false).broken()).containsExactly(OPPOSITION);
    assertThat(urgent.opposed(false, true).broken()).containsExactly(EMERGENCY_AFTER_COURT);
    assertThat(urgent.by(DecisionBody.DIRECTOR, MeasureType.PLACEMENT, Category.C).broken()).containsExactly(DIRECTOR_NOT_COMPETENT);
  }

  @Test
  void measuresOfOneChildDoNotOverlapButSupervisionGoesWithPlacement() {
    var child = MeasureSample.bornOn(LocalDate.of(2014, 1, 1), DAY);
    assertThat(child.beside(MeasureType.EMERGENCY_PLACEMENT, DAY, false).broken()).containsExactly(TWO_MEASURES);
    assertThat(child.beside(MeasureType.SPECIALISED_SUPERVISION, DAY, false).broken()).isEmpty();
  }

  @Test
  void aMeasureBeginsBeforeItsDecisionOnlyByTheTextOfTheCourt() {
    var child = MeasureSample.bornOn(LocalDate.of(2014, 1, 1), DAY);
    assertThat(child.beside(null, DAY.plusDays(1), true).broken()).containsExactly(STARTS_BEFORE_DECISION);
    var court = child.by(DecisionBody.COURT, MeasureType.PLACEMENT, Category.A);
    assertThat(court.beside(null, DAY.plusDays(1), false).broken()).containsExactly(STARTS_BEFORE_DECISION);
    assertThat(court.beside(null, DAY.plusDays(1), true).broken()).isEmpty();
  }

  @Test
  void whoeverReceivesAChildIsEvaluatedAndHasNoRecord() {
    var child = MeasureSample.bornOn(LocalDate.of(2014, 1, 1), DAY);
    assertThat(child.with(Kinship.ofDegree(2), null, Siblings.TOGETHER).broken()).containsExactly(CARER_NOT_EVALUATED);
    assertThat(child.with(Kinship.ofDegree(2), new CarerFitness(LocalDate.of(2025, 1, 1), DAY.minusDays(1), false), Siblings.TOGETHER).broken())
        .containsExactly(CARER_NOT_EVALUATED, CARER_HAS_RECORD);
  }

  @Test
  void t35AFirstCousinWasExtendedFamilyUntilJuly2022() {
    var cousin = Kinship.collateral(2, 2);
    assertThat(MeasureSample.bornOn(LocalDate.of(2014, 1, 1), DAY).with(cousin, MeasureSample.FIT, Siblings.TOGETHER).broken())
        .containsExactly(NOT_EXTENDED_FAMILY);
    var before = LocalDate.of(2022, 7, 2);
    assertThat(cousin.placeType(ShippedLaw.measures(before).extendedDegree())).isEqualTo(EXTENDED_FAMILY);
    assertThat(cousin.placeType(ShippedLaw.measures(before.plusDays(1)).extendedDegree())).isEqualTo(OTHER_PERSON);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, EXTENDED_FAMILY", "2, 2, OTHER_PERSON", "1, 1, EXTENDED_FAMILY", "2, 3, OTHER_PERSON", "2, 0, EXTENDED_FAMILY"})
  void t35TheDegreeIsCountedOverTheCommonAncestor(int down, int up, PlaceType expected) {
    assertThat(Kinship.collateral(up, down).placeType(ShippedLaw.measures(DAY).extendedDegree())).isEqualTo(expected);
  }

  @Test
  void t35TheWifeOfAnUncleIsAnotherPersonWhateverTheDegree() {
    assertThat(Kinship.collateral(2, 1).spouse().placeType(ShippedLaw.measures(DAY).extendedDegree())).isEqualTo(OTHER_PERSON);
    assertThat(Kinship.NONE.placeType(3)).isEqualTo(OTHER_PERSON);
  }

  @Test
  void aFullPlaceTakesAChildOnlyWithTheReasonOfTheHead() {
    var child = MeasureSample.bornOn(LocalDate.of(2014, 1, 1), DAY).in(APARTMENT);
    assertThat(child.with(new Room(6, 5, false, "")).broken()).isEmpty();
    assertThat(child.with(new Room(6, 6, false, "")).broken()).containsExactly(PLACE_IS_FULL);
    assertThat(child.with(new Room(6, 6, false, "fratele locuiește acolo")).broken()).isEmpty();
    assertThat(child.with(new Room(6, 2, true, "")).broken()).containsExactly(PLACE_IS_CLOSED);
  }

  @Test
  void siblingsAreSplitOnlyWithAWrittenReason() {
    var mihai = MeasureSample.bornOn(LocalDate.of(2018, 3, 3), LocalDate.of(2026, 3, 3))
        .by(DecisionBody.DIRECTOR, MeasureType.EMERGENCY_PLACEMENT, Category.C).in(EMERGENCY_RECEPTION_CENTRE);
    assertThat(mihai.with(Kinship.NONE, null, new Siblings(1, "")).broken()).containsExactly(SIBLINGS_SPLIT);
    assertThat(mihai.with(Kinship.NONE, null, new Siblings(1, "niciun asistent maternal cu două locuri libere")).broken()).isEmpty();
  }

  @Test
  void everythingBrokenIsToldAtOnce() {
    var child = MeasureSample.bornOn(LocalDate.of(2021, 11, 11), DAY).by(DecisionBody.COMMISSION, MeasureType.PLACEMENT, Category.C)
        .consents(ParentsConsent.MISSING, ChildsConsent.NOT_ASKED, false).in(APARTMENT).with(new Room(6, 6, true, ""));
    assertThat(child.broken()).containsExactly(COMMISSION_NOT_COMPETENT, PARENTS_DO_NOT_CONSENT, TOO_YOUNG_FOR_RESIDENCE, PLACE_IS_CLOSED, PLACE_IS_FULL);
  }

  @Test
  void t310AStayInTheReceptionCentreEndsAfterSixMonthsWithAnAlarmAfterFive() {
    var stay = ReceptionStay.since(LocalDate.of(2026, 2, 1), ShippedLaw.measures(LocalDate.of(2026, 2, 1)));
    assertThat(stay.lastDay()).isEqualTo(LocalDate.of(2026, 7, 31));
    assertThat(stay.alarmOn()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(stay.against(LocalDate.of(2026, 7, 31))).isEmpty();
    assertThat(stay.against(LocalDate.of(2026, 8, 1))).get().extracting(Refusal::rule).isEqualTo(RECEPTION_CENTRE_TOO_LONG);
  }

  @Test
  void i11TheCommissionPlacesAChildOfCategoryBOnlyAfterServicesAndForTheOtherReasonsOfTheLawNobodyAsks() {
    var child = MeasureSample.bornOn(LocalDate.of(2014, 1, 1), DAY).withoutServices();
    assertThat(child.broken()).containsExactly(NO_SERVICES_TRIED);
    assertThat(child.by(DecisionBody.COURT, MeasureType.PLACEMENT, Category.B).broken()).as("the court decides by itself").isEmpty();
    assertThat(child.by(DecisionBody.COMMISSION, MeasureType.PLACEMENT, Category.E).broken()).isEmpty();
    assertThat(child.by(DecisionBody.DIRECTOR, MeasureType.EMERGENCY_PLACEMENT, Category.C).broken()).isEmpty();
  }

  @Test
  void i37OnlyTheHeadReceivesAboveCapacity() {
    assertThat(MeasureRules.waiver("fratele locuiește acolo", true)).isEmpty();
    assertThat(MeasureRules.waiver("", false)).isEmpty();
    assertThat(MeasureRules.waiver("fratele locuiește acolo", false)).get().extracting(Refusal::rule).isEqualTo(WAIVER_NOT_OF_HEAD);
  }

  @ParameterizedTest
  @CsvSource({"2012-03-01, 48 HOURS", "2013-10-02, 48 HOURS", "2013-10-03, 5 FREE_DAYS", "2026-05-04, 5 FREE_DAYS"})
  void e10TheCourtIsToldWithinTheTermOfTheDayOfTheDisposition(LocalDate day, String term) {
    assertThat(ShippedLaw.on(day).apply(MeasureLaw.COURT_NOTICE)).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource({"2005-01-01", "2012-03-01", "2014-03-04", "2014-03-05", "2026-05-04"})
  void e10AMeasureOfAnyYearIsJudgedByTheLawOfItsDay(LocalDate day) {
    assertThat(MeasureSample.bornOn(day.minusYears(12), day).with(Kinship.ofDegree(2), new CarerFitness(day, null, true), Siblings.TOGETHER).broken()).isEmpty();
  }

  @Test
  void anEmergencyPlacementNeedsAGroundOfTheLaw() {
    for (var category : Category.values()) {
      var broken = MeasureSample.bornOn(LocalDate.of(2014, 1, 1), DAY).by(DecisionBody.DIRECTOR, MeasureType.EMERGENCY_PLACEMENT, category).in(FOSTER_CARER).broken();
      assertThat(broken.contains(MeasureRule.NO_EMERGENCY_GROUND)).as(category.letter()).isEqualTo(category == Category.A || category == Category.E);
    }
    assertThat(EmergencyGround.of(Category.B)).get().satisfies(ground -> assertThat(ground.basis().article()).isEqualTo("art. 68 alin. (2)"));
  }

  @Test
  void aServiceReceivesTheAgesAndTheSexItIsLicensedFor() {
    var house = new Place(UUID.randomUUID(), PlaceType.FAMILY_TYPE_HOUSE, "Casa", "Măgura", "LF 1", null, 12, 7, 14, "F", true, false, UUID.randomUUID(), null, 0);
    assertThat(admitted(house, LocalDate.of(2019, 5, 4), "FEMALE")).isEmpty();
    assertThat(admitted(house, LocalDate.of(2019, 5, 5), "FEMALE")).containsExactly(MeasureRule.PLACE_AGES);
    assertThat(admitted(house, LocalDate.of(2011, 5, 5), "FEMALE")).isEmpty();
    assertThat(admitted(house, LocalDate.of(2011, 5, 4), "MALE")).containsExactly(MeasureRule.PLACE_AGES, MeasureRule.PLACE_SEX);
    assertThat(admitted(house, LocalDate.of(2015, 5, 4), "NOT_STATED")).isEmpty();
  }

  private static List<MeasureRule> admitted(Place house, LocalDate bornOn, String sex) {
    return PlaceAdmission.against(house, new Child(UUID.randomUUID(), "Ana", bornOn, sex, null, ""), LocalDate.of(2026, 5, 4)).stream().map(Refusal::rule).toList();
  }
}
