package ro.reazem.financialaid.entitlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.kernel.CaseRef;

/**
 * A right among many whose amount is changed at once (drept indexat): what is told of it is what a single change would tell.
 *
 * @param revision how often it was told of so far
 * @param interruptions the document of its suspended months
 * @param latest the amount in force until now
 * @param next the amount that follows
 */
public record IndexedEntitlement(UUID id, long revision, String interruptions, EntitlementAmount latest, EntitlementAmount next) implements ValueObject {

  /** One change for each time in which what is due stays the same. */
  public List<EntitlementChanged> changes(CaseRef decidedIn, Instant at) {
    var amounts = List.of(latest.until(next.validFrom().minusDays(1)), next);
    var changes = new ArrayList<EntitlementChanged>();
    for (var line : Payable.of(amounts, FrozenJson.read(interruptions, Interruptions.class).all(), next.validFrom(), null)) {
      changes.add(new EntitlementChanged(id, revision + changes.size() + 1, at, decidedIn, line.gross(), line.from()));
    }
    return changes;
  }
}
