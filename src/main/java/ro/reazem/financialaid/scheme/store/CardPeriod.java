package ro.reazem.financialaid.scheme.store;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * When a card buys (valabilitatea cardului): while its right runs, its holder lives and nobody blocked it.
 *
 * @param until the last day of the right; null where none is known
 * @param diedOn day on which the holder died
 * @param blocked whether the card was blocked
 */
public record CardPeriod(LocalDate from, @Nullable LocalDate until, @Nullable LocalDate diedOn, boolean blocked) implements ValueObject {

  /** Why a card does not buy. */
  public enum Stop {
    BLOCKED, NOT_YET, ENDED, HOLDER_DIED
  }

  /** What keeps the card from buying on a day; null where nothing does. */
  public @Nullable Stop stopOn(LocalDate day) {
    if (blocked) {
      return Stop.BLOCKED;
    }
    if (diedOn != null && !diedOn.isAfter(day)) {
      return Stop.HOLDER_DIED;
    }
    return from.isAfter(day) ? Stop.NOT_YET : until != null && until.isBefore(day) ? Stop.ENDED : null;
  }
}
