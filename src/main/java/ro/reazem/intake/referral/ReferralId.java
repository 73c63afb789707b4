package ro.reazem.intake.referral;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import ro.reazem.kernel.CaseRef;

/** Identifies a referral. */
record ReferralId(UUID value) implements Identifier {

  static ReferralId create() {
    return new ReferralId(UUID.randomUUID());
  }

  CaseRef asCase() {
    return new CaseRef("intake", value);
  }

  String path() {
    return "/referrals/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
