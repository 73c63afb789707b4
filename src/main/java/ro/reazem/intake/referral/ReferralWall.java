package ro.reazem.intake.referral;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseWall;
import ro.reazem.platform.security.Officer;

/** A referral stays closed to whom its own predicate keeps out, such as the officer accused in it, also in its notes. */
@Component
class ReferralWall implements CaseWall {

  private final Referrals referrals;
  private final ReferralRegister register;

  ReferralWall(Referrals referrals, ReferralRegister register) {
    this.referrals = referrals;
    this.register = register;
  }

  @Override
  public String context() {
    return "intake";
  }

  @Override
  public boolean keepsOut(Officer officer, UUID caseId) {
    var id = new ReferralId(caseId);
    return register.find(id, officer).isEmpty() && referrals.findById(id).isPresent();
  }
}
