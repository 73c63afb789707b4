package ro.reazem.intake.referral;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/** Who decided how urgent a referral is, and why (triajul). */
record Triage(String reason, UUID by, String byName, Instant at) implements ValueObject {

  Triage {
    RuleViolated.require(reason.strip().length() >= 3, "intake.referral.triageReasonMissing");
  }
}
