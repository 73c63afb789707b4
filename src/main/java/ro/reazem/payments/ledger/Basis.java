package ro.reazem.payments.ledger;

import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;

/**
 * What a row rests on (temei).
 *
 * @param decidedIn the case whose decision it follows
 * @param revision the revision of the right, which is the calculation it follows
 * @param differenceId the posted difference it belongs to, null for what follows from the right itself or from the bank
 * @param reason in words, for whoever reads the account
 */
public record Basis(CaseRef decidedIn, long revision, @Nullable UUID differenceId, String reason) implements ValueObject {

  public Basis {
    RuleViolated.require(revision > 0, "payments.ledger.withoutCalculation");
  }
}
