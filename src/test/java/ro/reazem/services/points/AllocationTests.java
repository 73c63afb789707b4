package ro.reazem.services.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import ro.reazem.services.unit.AgeGroup;

/** Places go by options in their order, and within an option by general criteria, points and age (T10.2, E7). */
class AllocationTests {

  private static final UUID ONE = UUID.nameUUIDFromBytes(new byte[] {1});
  private static final UUID TWO = UUID.nameUUIDFromBytes(new byte[] {2});
  private static final LocalDate BORN = LocalDate.of(2024, 5, 1);

  @Test
  void ofTwoEqualScoresTheElderChildComesFirst() {
    var elder = candidate(2, 5, 11, BORN.minusDays(1), ONE);
    var younger = candidate(1, 5, 11, BORN, ONE);
    var allotted = Allocation.of(List.of(younger, elder), places(ONE, 1));
    assertThat(allotted).extracting(Allocation.Allotted::candidate).containsExactly(elder, younger);
    assertThat(allotted).extracting(Allocation.Allotted::isAdmitted).containsExactly(true, false);
    assertThat(allotted).extracting(Allocation.Allotted::place).containsExactly(1, 2);
  }

  @Test
  void fortyOneAskForThirtyPlacesAndThePlacedChildComesFirst() {
    var asking = new ArrayList<>(IntStream.range(0, 40).mapToObj(i -> candidate(i, 5, i < 29 ? 16 : 11, BORN.minusDays(i == 33 ? 10 : 0), ONE)).toList());
    var placed = candidate(99, 1, 1, BORN.plusDays(90), ONE);
    asking.add(placed);
    var allotted = Allocation.of(asking, places(ONE, 30));
    assertThat(allotted.getFirst().candidate()).isEqualTo(placed);
    assertThat(allotted.stream().filter(Allocation.Allotted::isAdmitted)).hasSize(30);
    // the tie at place 30: 29 with more points and the placed child are in, so none of those with 11 points
    assertThat(allotted.get(30).candidate().turn()).isEqualTo(33);
    assertThat(allotted.get(30).isAdmitted()).isFalse();
    assertThat(Allocation.next(allotted.stream().filter(one -> !one.isAdmitted()).map(Allocation.Allotted::candidate).toList(), ONE, AgeGroup.MIDDLE).turn()).isEqualTo(33);
  }

  @Test
  void secondOptionsArePassedOnlyAfterAllFirstOnes() {
    var strong = candidate(1, 5, 20, BORN, ONE, TWO);
    var stronger = candidate(2, 5, 30, BORN, ONE);
    var weak = candidate(3, 5, 1, BORN, TWO);
    var allotted = Allocation.of(List.of(strong, stronger, weak), new FreePlaces(Map.of(key(ONE, AgeGroup.MIDDLE), 1, key(TWO, AgeGroup.MIDDLE), 1)));
    assertThat(allotted.stream().filter(Allocation.Allotted::isAdmitted).map(Allocation.Allotted::candidate)).containsExactly(stronger, weak);
  }

  @Test
  void aPlaceLeftAtTheSecondOptionIsGivenThere() {
    var allotted = Allocation.of(List.of(candidate(1, 5, 20, BORN, ONE, TWO)), places(TWO, 1)).getFirst();
    assertThat(allotted.option()).isEqualTo(2);
    assertThat(allotted.nursery()).isEqualTo(TWO);
  }

  @Test
  void aMixedGroupTakesChildrenOfEveryAgeWhenTheirOwnIsFull() {
    var free = new FreePlaces(Map.of(key(ONE, AgeGroup.MIXED), 1, key(ONE, AgeGroup.MIDDLE), 1));
    assertThat(Allocation.of(List.of(candidate(1, 5, 1, BORN, ONE), candidate(2, 5, 1, BORN, ONE), candidate(3, 5, 1, BORN, ONE)), free).stream()
        .filter(Allocation.Allotted::isAdmitted)).hasSize(2);
  }

  @Property(tries = 200)
  void neverMoreThanThePlacesAndNobodyBetterIsLeftOutOfAFirstOption(@ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> scores,
      @ForAll @IntRange(max = 12) int one, @ForAll @IntRange(max = 12) int two) {
    var asking = IntStream.range(0, scores.size()).mapToObj(i -> candidate(i, 1 + scores.get(i) % 5, scores.get(i), BORN.minusDays(scores.get(i) % 7), i % 3 == 0 ? new UUID[] {TWO}
        : new UUID[] {ONE, TWO})).toList();
    var allotted = Allocation.of(asking, new FreePlaces(new HashMap<>(Map.of(key(ONE, AgeGroup.MIDDLE), one, key(TWO, AgeGroup.MIDDLE), two))));
    assertThat(allotted).hasSize(asking.size());
    var admitted = allotted.stream().filter(Allocation.Allotted::isAdmitted).collect(Collectors.groupingBy(Allocation.Allotted::nursery, Collectors.counting()));
    assertThat(admitted.getOrDefault(ONE, 0L)).isLessThanOrEqualTo(one);
    assertThat(admitted.getOrDefault(TWO, 0L)).isLessThanOrEqualTo(two);
    for (var left : allotted.stream().filter(out -> !out.isAdmitted()).toList()) {
      assertThat(allotted.stream().filter(in -> in.isAdmitted() && in.option() == 1 && in.nursery().equals(left.candidate().options().getFirst())))
          .allSatisfy(in -> assertThat(Candidate.ORDER.compare(in.candidate(), left.candidate())).isNegative());
    }
  }

  private static Candidate candidate(long turn, int criterion, int points, LocalDate bornOn, UUID... options) {
    return new Candidate(new UUID(7, turn), List.of(options), AgeGroup.MIDDLE, criterion, points, bornOn, turn);
  }

  private static FreePlaces places(UUID nursery, int free) {
    return new FreePlaces(Map.of(key(nursery, AgeGroup.MIDDLE), free));
  }

  private static FreePlaces.Key key(UUID nursery, AgeGroup age) {
    return new FreePlaces.Key(nursery, age);
  }
}
