package ro.reazem.childprotection.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What the public may read cannot be turned back into a small number of children. */
class PublicFiguresTests {

  private static final int SMALLEST = 5;

  @Test
  void aSmallCellIsHiddenAndTheSmallestOtherWithIt() {
    assertThat(PublicFigures.of(110, Map.of("a", 3, "b", 7, "c", 100), SMALLEST).hidden()).containsExactlyInAnyOrder("a", "b");
    assertThat(PublicFigures.of(8, Map.of("a", 3, "b", 4, "c", 1), SMALLEST).hidden()).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(PublicFigures.of(107, Map.of("b", 7, "c", 100), SMALLEST).hidden()).isEmpty();
    assertThat(PublicFigures.of(3, Map.of("b", 3), SMALLEST)).isEqualTo(new PublicFigures(-1, Set.of("b")));
    assertThat(PublicFigures.of(110, Map.of("a", 3, "b", 107), 0).hidden()).as("for the house").isEmpty();
  }

  @Property
  void noSingleHiddenCellCanBeReckonedFromTheOthers(@ForAll @Size(max = 8) Map<@AlphaChars @StringLength(min = 1, max = 3) String, @IntRange(min = 1, max = 40) Integer> part) {
    int total = part.values().stream().mapToInt(Integer::intValue).sum();
    var shown = PublicFigures.of(total, part, SMALLEST);
    part.forEach((value, amount) -> assertThat(amount >= SMALLEST || shown.hidden().contains(value)).isTrue());
    // a single hidden cell would be the total without the shown ones
    assertThat(shown.hidden().size() != 1 || shown.total() < 0).isTrue();
  }
}
