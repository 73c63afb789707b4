package ro.reazem.intake.referral;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;

/** Finds a referral as whoever acts on it has seen it. */
@Component
class CurrentReferral {

  private final Referrals referrals;

  CurrentReferral(Referrals referrals) {
    this.referrals = referrals;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it meanwhile */
  Referral seen(ReferralId id, long version) {
    var referral = now(id);
    SameVersion.require(version, referral.version());
    return referral;
  }

  Referral now(ReferralId id) {
    return referrals.findById(id).orElseThrow(() -> new RuleViolated("intake.referral.unknown"));
  }
}
