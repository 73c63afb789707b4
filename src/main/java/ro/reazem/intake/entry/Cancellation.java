package ro.reazem.intake.entry;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/** Why a number stands for nothing any more (anulat): it is never given again. */
record Cancellation(Instant at, UUID by, String byName, String reason) implements ValueObject {

  private static final int SHORTEST = 3;

  public Cancellation {
    RuleViolated.require(reason.strip().length() >= SHORTEST, "intake.entry.reasonMissing");
  }

  boolean isOf(UUID officer, String why) {
    return by.equals(officer) && reason.equals(why);
  }
}
