package ro.reazem.childprotection.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.childprotection.commission.CommissionRules.Conflicted;
import ro.reazem.childprotection.commission.CommissionRules;
import ro.reazem.childprotection.commission.Composition;
import ro.reazem.kernel.RuleViolated;

/** Who sat on which seat from when to when (lista de prezență), so that the quorum is known at every moment. */
record Attendance(List<Presence> presences) implements ValueObject {

  static final Attendance NOBODY = new Attendance(List.of());

  Attendance {
    presences = List.copyOf(presences);
  }

  /** @throws RuleViolated when the mandate is none of that seat on the day, or somebody sits there already */
  Attendance arrive(Composition composition, UUID seat, UUID mandate, Instant at) {
    var who = composition.mandate(seat, mandate).orElseThrow(() -> new RuleViolated("childprotection.sitting.noMandate"));
    for (var one : presences) {
      if (one.seatId().equals(seat)) {
        RuleViolated.require(one.leftAt() != null && !one.leftAt().isAfter(at), "childprotection.sitting.seatTaken", one.name());
      }
    }
    var more = new ArrayList<>(presences);
    more.add(new Presence(seat, mandate, who.name(), at, null));
    return new Attendance(more);
  }

  /** @throws RuleViolated when nobody sits there */
  Attendance leave(UUID seat, Instant at) {
    var leaving = sitting(seat, at).filter(one -> one.leftAt() == null).orElseThrow(() -> new RuleViolated("childprotection.sitting.notPresent"));
    return new Attendance(presences.stream().map(one -> one == leaving
        ? new Presence(one.seatId(), one.mandateId(), one.name(), one.arrivedAt(), at) : one).toList());
  }

  Optional<Presence> sitting(UUID seat, Instant at) {
    return presences.stream().filter(one -> one.seatId().equals(seat) && one.at(at)).findFirst();
  }

  List<Presence> present(Instant at) {
    return presences.stream().filter(one -> one.at(at)).toList();
  }

  Quorum quorum(Composition composition, CommissionRules rules, Instant at) {
    return quorum(composition, rules, at, Set.of());
  }

  /**
   * The quorum for one matter.
   *
   * @param conflicted the seats that abstain from it for a conflict of interest
   */
  Quorum quorum(Composition composition, CommissionRules rules, Instant at, Set<UUID> conflicted) {
    var counted = present(at).stream().map(Presence::seatId)
        .filter(seat -> rules.conflicted() == Conflicted.IN_QUORUM || !conflicted.contains(seat)).toList();
    return new Quorum(counted.size(), rules.quorum(), counted.stream().anyMatch(composition::presides));
  }
}
