package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.scheme.EnergyAid;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/** The rights that a disposition about heating grants: the aid up to the end of the season, the supplement without an end. */
final class HeatingRights {

  private HeatingRights() {}

  /**
   * The aid first; at least one right, or there was nothing to grant.
   *
   * @param running the supplement that the household has already: it goes on, with the new sum where that differs
   */
  static List<Entitlement> of(EnergyAid energy, Entitlement.Owner owner, Optional<Entitlement> running, UUID decision, CaseRef decidedIn,
      Instant at) {
    var rights = new ArrayList<Entitlement>();
    if (energy.aidFrom() != null) {
      rights.add(Entitlement.grant(owner, Entitlement.HEATING, amount(energy.aidFrom(), energy.monthly(), decision), energy.aidUntil(),
          decidedIn, at));
    }
    if (energy.supplementFrom() != null) {
      var amount = amount(energy.supplementFrom(), energy.supplement(), decision);
      rights.add(running.map(right -> right.latest().gross().equals(amount.gross()) ? right : right.change(amount, decidedIn, at))
          .orElseGet(() -> Entitlement.grant(owner, Entitlement.SUPPLEMENT, amount, decidedIn, at)));
    }
    return rights;
  }

  private static EntitlementAmount amount(LocalDate from, Lei monthly, UUID decision) {
    return new EntitlementAmount(from, null, monthly, Lei.ZERO, Lei.ZERO, monthly, decision);
  }
}
