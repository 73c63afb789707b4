package ro.reazem.financialaid.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.kernel.CaseRef;

/**
 * A right of an earlier system as it begins here (drept preluat): its sums are owed from the first month that is paid here, and of those months some may be
 * suspended.
 */
public record TakenOverEntitlement(UUID id, List<EntitlementAmount> amounts, @Nullable LocalDate until, List<Interruption> stops) implements ValueObject {

  public TakenOverEntitlement {
    amounts = List.copyOf(amounts);
  }

  /** Months that are suspended, up to one of them or until further notice. */
  public static Interruption stop(UUID suspension, LocalDate first, @Nullable LocalDate last) {
    return new Interruption(suspension, first, last, null, false);
  }

  /** The document of its suspended months. */
  public String interruptions() {
    return FrozenJson.text(new Interruptions(stops));
  }

  /** What others are told of it, as if it were granted alone. */
  public EntitlementGranted granted(UUID holder, String benefit, CaseRef decidedIn, Instant at) {
    return new EntitlementGranted(id, 1, at, decidedIn, holder, benefit, amounts.getFirst().gross(), amounts.getFirst().validFrom(), until);
  }

  /** What is told after the grant: one revision for each time in which a plan or suspended months make the sum another one. */
  public List<DomainEvent> changes(CaseRef decidedIn, Instant at) {
    var changes = new ArrayList<DomainEvent>();
    for (var line : lines()) {
      changes.add(new EntitlementChanged(id, changes.size() + 2L, at, decidedIn, line.gross(), line.from()));
    }
    return changes;
  }

  /** How often it was told of. */
  public long revision() {
    return 1L + lines().size();
  }

  private List<Payable> lines() {
    return stops.isEmpty() && amounts.size() == 1 ? List.of() : Payable.of(amounts, stops, amounts.getFirst().validFrom(), until);
  }
}
