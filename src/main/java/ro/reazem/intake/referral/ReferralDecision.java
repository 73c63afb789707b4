package ro.reazem.intake.referral;

import java.util.ArrayList;
import java.util.List;
import ro.reazem.platform.security.Officer;

/** What can be decided about a referral (hotărâri asupra sesizării), each on a form of its own. */
enum ReferralDecision {
  TRIAGE, SEND, ACCEPT, DECLINE, OFFER, GIVE_BACK, IDENTIFY, ATTACH, ROUTE, WITHDRAW, CLOSE;

  /**
   * What an officer may decide as it stands: heads triage and send, whoever works on it does the rest.
   *
   * @param targets whether any context takes referrals
   */
  static List<ReferralDecision> open(ReferralRegister.Details about, Officer officer, ReferralSight sight, boolean targets) {
    var open = new ArrayList<ReferralDecision>();
    if (!about.stage().isOpen()) {
      return open;
    }
    boolean head = sight.allows(officer, ReferralSight.TRIAGE, about);
    boolean works = head || sight.allows(officer, ReferralSight.WORK, about);
    boolean routed = about.stage() == ReferralStage.ROUTED;
    var offered = about.offerUnitId();
    add(open, TRIAGE, head);
    add(open, SEND, head && !routed);
    boolean asked = offered != null && sight.holds(officer, ReferralSight.WORK, offered)
        && (about.offerOfficerId() == null || about.offerOfficerId().equals(officer.id()));
    add(open, ACCEPT, asked);
    add(open, DECLINE, asked);
    add(open, OFFER, works && offered == null && !routed);
    add(open, GIVE_BACK, works && !about.unitId().equals(about.registryUnitId()) && !routed);
    add(open, IDENTIFY, works);
    add(open, ATTACH, works && !routed);
    add(open, ROUTE, works && targets && !routed && about.triageAt() != null && about.stage() != ReferralStage.HANDED_OVER);
    add(open, WITHDRAW, works && routed && about.routingId() != null);
    add(open, CLOSE, works && !routed);
    return open;
  }

  private static void add(List<ReferralDecision> open, ReferralDecision one, boolean possible) {
    if (possible) {
      open.add(one);
    }
  }
}
