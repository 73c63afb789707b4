package ro.reazem.financialaid.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;

/** All that was ever suspended or cut of a right, kept as one document: a right is never read without it. */
record Interruptions(List<Interruption> all) implements ValueObject {

  static final Interruptions NONE = new Interruptions(List.of());

  Interruptions {
    all = List.copyOf(all);
  }

  Interruptions with(Interruption added) {
    return new Interruptions(Stream.concat(all.stream(), Stream.of(added)).toList());
  }

  /** What a suspension stops now; nothing when its months are due again already. */
  List<Interruption> of(UUID suspensionId) {
    return all.stream().filter(one -> isOf(one, suspensionId)).toList();
  }

  Interruptions resumed(UUID suspensionId, YearMonth from, boolean arrears) {
    return new Interruptions(all.stream().map(one -> isOf(one, suspensionId) ? one.resumed(from, arrears) : one).toList());
  }

  boolean cover(LocalDate day) {
    return all.stream().anyMatch(one -> one.covers(day));
  }

  private static boolean isOf(Interruption one, UUID suspensionId) {
    return one.suspensionId().equals(suspensionId) && !one.restored();
  }
}
