package ro.reazem.payments.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.ledger.Splitting;

/**
 * What is withheld from payments of a holder for their debts (reținere).
 *
 * @param capPercent the part of a payment that can be taken, for all debts together
 * @param floor what a payment never falls below
 */
public record Withholding(BigDecimal capPercent, Lei floor) implements ValueObject {

  private static final Lei LEAST = new Lei(1);

  /** A payment, or what is left of it for a debt. */
  public record Payment(UUID line, Lei due) {}

  /**
   * A debt that is withheld.
   *
   * @param left of it, less what other runs are about to take
   * @param monthly what may still be taken in the month
   */
  public record Claim(UUID debt, Lei left, Lei monthly) {}

  /** What is taken from a payment for a debt. */
  public record Taken(UUID line, UUID debt, Lei amount) {}

  /**
   * Each debt takes what it may from each payment, in the order of both.
   *
   * @param payments of one holder, the oldest month first
   * @param claims in the order in which they are satisfied: the older act first
   */
  public List<Taken> from(List<Payment> payments, List<Claim> claims) {
    var room = new HashMap<UUID, Lei>();
    payments.forEach(one -> room.put(one.line(), Splitting.withheld(one.due(), one.due(), one.due(), capPercent)
        .min(one.due().minus(floor.max(LEAST)).max(Lei.ZERO))));
    var taken = new ArrayList<Taken>();
    for (var claim : claims) {
      var open = claim.left().min(claim.monthly());
      for (var payment : payments) {
        var part = open.min(room.getOrDefault(payment.line(), Lei.ZERO));
        if (part.isPositive()) {
          taken.add(new Taken(payment.line(), claim.debt(), part));
          open = open.minus(part);
          room.merge(payment.line(), part, Lei::minus);
        }
      }
    }
    return taken;
  }
}
