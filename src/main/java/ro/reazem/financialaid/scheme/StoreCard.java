package ro.reazem.financialaid.scheme;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * What a right to buy in the social store came to (dreptul de cumpărare din magazinul social).
 *
 * @param monthly the most that is bought in a calendar month
 * @param months for how many months the card is valid
 */
public record StoreCard(StoreCategory category, Lei monthly, int months) implements ValueObject {

  /** The last day on which a card given on a day buys. */
  public LocalDate last(LocalDate from) {
    return from.plusMonths(months).minusDays(1);
  }
}
