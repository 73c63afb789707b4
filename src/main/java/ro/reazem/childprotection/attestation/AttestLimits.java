package ro.reazem.childprotection.attestation;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/**
 * Whom a carer may receive (limitele atestatului): what the request states, and what the attest then grants and binds.
 *
 * @param children how many at the same time
 * @param ageFrom the youngest, in whole years
 * @param ageTo the oldest, in whole years
 * @param disabilities whether children with disabilities may be placed
 * @param hiv whether children who live with HIV or AIDS may be placed
 * @param emergency whether children may be brought by emergency placement
 * @param respite whether children of another carer may be received while that one rests (respiro)
 */
public record AttestLimits(int children, int ageFrom, int ageTo, AdmittedSex sex, boolean disabilities, boolean hiv, boolean emergency,
    boolean respite) implements ValueObject {

  private static final int MOST = 20;
  private static final int OLDEST = 26;

  public AttestLimits {
    RuleViolated.require(children >= 1 && children <= MOST, "childprotection.attestation.childrenCount", MOST);
    RuleViolated.require(ageFrom >= 0 && ageFrom <= ageTo && ageTo <= OLDEST, "childprotection.attestation.ageGroup", OLDEST);
  }
}
