package ro.reazem.financialaid.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A stay elsewhere goes on while one measure follows the other. */
class PlacedElsewhereTests {

  private static final UUID CHILD = UUID.randomUUID();
  private static final LocalDate MAY_12 = LocalDate.of(2026, 5, 12);
  private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);

  @Test
  void theCourtsMeasureGoesOnWithTheEmergencyPlacement() {
    var stay = PlacedElsewhere.latest(List.of(stay(MAY_12, JUNE_1.minusDays(1), true), stay(JUNE_1, null, true)));
    assertThat(stay.from()).isEqualTo(MAY_12);
    assertThat(stay.lastDay()).isNull();
  }

  @Test
  void aDayAtHomeBeginsAnotherStay() {
    assertThat(PlacedElsewhere.latest(List.of(stay(MAY_12, JUNE_1.minusDays(2), true), stay(JUNE_1, null, true))).from()).isEqualTo(JUNE_1);
  }

  @Test
  void anAllowanceSaysNothingWhereTheMeasureItselfWasTold() {
    assertThat(PlacedElsewhere.latest(List.of(stay(LocalDate.of(2026, 5, 1), null, false), stay(MAY_12, JUNE_1, true))).lastDay()).isEqualTo(JUNE_1);
    assertThat(PlacedElsewhere.latest(List.of(stay(JUNE_1, null, false))).from()).isEqualTo(JUNE_1);
  }

  private static PlacedChild stay(LocalDate from, @Nullable LocalDate last, boolean byMeasure) {
    return new PlacedChild(CHILD, from, last, Instant.EPOCH, byMeasure);
  }
}
