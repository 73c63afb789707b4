package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * The attest of a foster carer (atestat de asistent maternal). Since OG 27/2024 it has no end and lives by its endorsements; one issued
 * before keeps the validity written on it.
 *
 * @param decision the decision of the Commission (hotărârea CPC) it was issued on
 * @param validUntil the last day written on an attest of the former law; null on one of the present law
 */
public record Attestation(String number, LocalDate issuedOn, String decision, AttestLimits limits, @Nullable LocalDate validUntil)
    implements ValueObject {

  public Attestation {
    RuleViolated.require(validUntil == null || validUntil.isAfter(issuedOn), "childprotection.attestation.endsBeforeIssue");
  }

  /** Whether it was issued under the former law (HG 679/2003). */
  public boolean isOld(CarerLaw law) {
    return issuedOn.isBefore(law.since());
  }

  /**
   * The same attest when it says what the law of its day asks it to say.
   *
   * @throws RuleViolated when one of the former law has no end, or one of the present law has one
   */
  public Attestation required(CarerLaw law) {
    RuleViolated.require(!isOld(law) || validUntil != null, "childprotection.attestation.oldNeedsEnd", law.since());
    RuleViolated.require(isOld(law) || validUntil == null, "childprotection.attestation.newHasNoEnd", law.since());
    var most = law.mostChildren();
    RuleViolated.require(most == null || limits.children() <= most, "childprotection.attestation.aboveMost", most == null ? 0 : most);
    return this;
  }
}
