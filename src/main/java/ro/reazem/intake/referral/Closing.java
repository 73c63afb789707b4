package ro.reazem.intake.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * How, why and by whom a referral was closed (închiderea).
 *
 * @param withoutAction why nobody went there although it was urgent, as the head signed it; null when somebody did, or need not
 */
record Closing(Outcome outcome, String reason, @Nullable String withoutAction, LocalDate on, UUID by, String byName) implements ValueObject {

  Closing {
    RuleViolated.require(reason.strip().length() >= 3, "intake.entry.reasonMissing");
  }
}
