package ro.reazem.childprotection.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.reazem.childprotection.attestation.AttestExamples.DAY;
import static ro.reazem.childprotection.attestation.AttestExamples.arrival;
import static ro.reazem.childprotection.attestation.AttestExamples.carer;
import static ro.reazem.childprotection.attestation.AttestExamples.child;
import static ro.reazem.childprotection.attestation.AttestExamples.law;
import static ro.reazem.childprotection.attestation.AttestExamples.limits;
import static ro.reazem.childprotection.attestation.AttestExamples.placed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.CarerOnDay;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.PlacedChild;
import ro.reazem.childprotection.attestation.PlacementRules;

/** Which carers are offered for a child, in which order and why. */
class MatchingTests {

  private static final Home CLUJ = new Home(10, 11, 12);
  private static final ChildToPlace IOANA = child("Ioana", LocalDate.of(2021, 11, 11));
  private static final ChildToPlace MIHAI = child("Mihai", LocalDate.of(2018, 3, 3));

  @Test
  void whoeverLivesInTheSameTownComesBeforeWhoeverLivesFarAway() {
    var near = candidate("2", carer(limits(1)), CLUJ, 0);
    var far = candidate("1", carer(limits(1)), new Home(90, 91, 92), 0);
    var ranking = Matching.rank(need(arrival(DAY, false, IOANA)), List.of(far, near), law());
    assertThat(ranking.offered()).extracting(one -> one.candidate().number()).containsExactly("2", "1");
    assertThat(ranking.offered().getFirst().reasons()).extracting(Reason::leaning).contains(Leaning.SAME_LOCALITY);
    assertThat(ranking.offered().getLast().reasons()).extracting(Reason::leaning).contains(Leaning.OTHER_COUNTY);
  }

  @Test
  void brothersAndSistersGoWhereTheyStayTogetherAndWhoeverNeedsAnExceptionStandsApart() {
    var two = candidate("1", carer(limits(2)), null, 0);
    var full = candidate("2", carer(limits(2), placed(LocalDate.of(2025, 1, 1))), null, 0);
    var ranking = Matching.rank(need(arrival(DAY, true, IOANA, MIHAI)), List.of(full, two), law());
    assertThat(ranking.offered()).singleElement().satisfies(one ->
        assertThat(one.reasons()).extracting(Reason::leaning).contains(Leaning.SIBLINGS_TOGETHER));
    assertThat(ranking.byException()).singleElement().satisfies(one ->
        assertThat(one.reasons()).extracting(Reason::leaning).contains(Leaning.EXCEPTION));
  }

  @Test
  void anAuntIsExcludedWithHerReason() {
    var aunt = new Candidate(UUID.randomUUID(), "1", "Mătușa", carer(limits(2)), Map.of(IOANA.personId(), 3), null, "", "", limits(2), 0,
        List.of(), null, false, false);
    var ranking = Matching.rank(need(arrival(DAY, false, IOANA)), List.of(aunt), law());
    assertThat(ranking.offered()).isEmpty();
    assertThat(ranking.excluded().getFirst().refusals().getFirst().code()).endsWith("kin");
  }

  @Test
  void languageReligionRecordAndReviewAreShownWithTheirWeights() {
    var one = new Candidate(UUID.randomUUID(), "1", "Ana", carer(limits(2)), Map.of(), null, "română, maghiară", "reformată", limits(2), 0,
        List.of(), "VERY_GOOD", true, true);
    var need = new Need(arrival(DAY, false, IOANA), null, "Maghiara", "reformata");
    var reasons = Matching.rank(need, List.of(one), law()).offered().getFirst().reasons();
    assertThat(reasons).extracting(Reason::leaning).contains(Leaning.RELIGION, Leaning.VERY_GOOD, Leaning.ON_LEAVE, Leaning.UNDER_REVIEW);
    assertThat(reasons).filteredOn(Reason::isFor).allMatch(reason -> reason.weight() > 0);
  }

  @Property(tries = 150)
  void theOrderIsTheSameHoweverTheCarersAreGiven(@ForAll("candidates") List<Candidate> candidates, @ForAll long seed) {
    var need = need(arrival(DAY, true, IOANA, MIHAI));
    var shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Matching.rank(need, shuffled, law())).isEqualTo(Matching.rank(need, candidates, law()));
  }

  @Property(tries = 150)
  void whoeverTheLawExcludesIsNeverOfferedAndNobodyIsLost(@ForAll("candidates") List<Candidate> candidates) {
    var need = need(arrival(DAY, false, IOANA));
    var ranking = Matching.rank(need, candidates, law());
    assertThat(ranking.offered()).allMatch(one -> PlacementRules.refusals(one.candidate().carer(), need.arrival(), law()).isEmpty());
    assertThat(ranking.offered().size() + ranking.byException().size() + ranking.excluded().size()).isEqualTo(candidates.size());
    assertThat(ranking.offered()).isSortedAccordingTo((one, other) -> Integer.compare(other.score(), one.score()));
  }

  @Provide
  Arbitrary<List<Candidate>> candidates() {
    var limits = Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.integers().between(0, 8), Arbitraries.of(AdmittedSex.class))
        .as((children, from, sex) -> new AttestLimits(children, from, 17, sex, true, true, true, true));
    return Combinators.combine(limits, Arbitraries.integers().between(0, 3), Arbitraries.of(true, false), Arbitraries.integers().between(1, 40),
        Arbitraries.integers().between(9, 12)).as((limit, there, working, number, place) -> {
          var placed = IntStream.range(0, there).mapToObj(n -> placed(LocalDate.of(2025, 1, 1))).toArray(PlacedChild[]::new);
          var one = carer(limit, placed);
          return candidate(String.valueOf(number), new CarerOnDay(one.bornOn(), working, one.attested(), one.placed()), new Home(place, 11, 12), there);
        }).list().ofMaxSize(12);
  }

  private static Need need(Arrival arrival) {
    return new Need(arrival, CLUJ, "", "");
  }

  private static Candidate candidate(String number, CarerOnDay carer, @Nullable Home home, int there) {
    return new Candidate(UUID.randomUUID(), number, "Carer " + number, carer, Map.of(), home, "", "", limits(3), 0,
        Collections.nCopies(there, 9), null, false, false);
  }
}
