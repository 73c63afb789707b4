package ro.reazem.childprotection.adoption.adopters;

import java.util.EnumMap;
import java.util.Map;
import ro.reazem.kernel.RuleViolated;

/**
 * Where a file of adopters stands (starea dosarului adoptatorilor): requested, in evaluation, found fit, attested, matched with a child, with a child entrusted
 * to them, having adopted; or refused, withdrawn, with an attest that lapsed.
 */
enum AdoptersState {
  REQUESTED, IN_EVALUATION, EVALUATED, ATTESTED, MATCHED, ENTRUSTING, ADOPTED, REFUSED, WITHDRAWN, EXPIRED;

  private static final Map<AdoptersState, Map<AdoptersAct, AdoptersState>> WAYS = ways();

  /** @throws RuleViolated when the act is not possible in this state */
  AdoptersState after(AdoptersAct act) {
    var next = WAYS.getOrDefault(this, Map.of()).get(act);
    if (next == null) {
      throw new RuleViolated("childprotection.adoption.notNow");
    }
    return next;
  }

  boolean allows(AdoptersAct act) {
    return WAYS.getOrDefault(this, Map.of()).containsKey(act);
  }

  public boolean isOpen() {
    return WAYS.containsKey(this);
  }

  /** Whether they did not adopt and will not with this file. */
  boolean mayBeDestroyed() {
    return this == REFUSED || this == WITHDRAWN || this == EXPIRED;
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case REQUESTED, IN_EVALUATION -> "info";
      case EVALUATED, MATCHED, ENTRUSTING -> "plum";
      case ATTESTED, ADOPTED -> "ok";
      case REFUSED, EXPIRED -> "crit";
      case WITHDRAWN -> "";
    };
  }

  private static Map<AdoptersState, Map<AdoptersAct, AdoptersState>> ways() {
    var ways = new EnumMap<AdoptersState, Map<AdoptersAct, AdoptersState>>(AdoptersState.class);
    ways.put(REQUESTED, Map.of(AdoptersAct.DESCRIBED, REQUESTED, AdoptersAct.PAPER, REQUESTED, AdoptersAct.START_EVALUATION, IN_EVALUATION, AdoptersAct.WITHDRAW, WITHDRAWN));
    ways.put(IN_EVALUATION, Map.of(AdoptersAct.DESCRIBED, IN_EVALUATION, AdoptersAct.PAPER, IN_EVALUATION, AdoptersAct.TRAIN, IN_EVALUATION, AdoptersAct.FIND_FIT,
        EVALUATED, AdoptersAct.FIND_UNFIT, REFUSED, AdoptersAct.WITHDRAW, WITHDRAWN));
    ways.put(EVALUATED, Map.of(AdoptersAct.DESCRIBED, EVALUATED, AdoptersAct.PAPER, EVALUATED, AdoptersAct.ATTEST, ATTESTED, AdoptersAct.WITHDRAW, WITHDRAWN));
    // once a match is confirmed what they accept is no longer asked, until it is undone
    ways.put(ATTESTED, Map.of(AdoptersAct.DESCRIBED, ATTESTED, AdoptersAct.PAPER, ATTESTED, AdoptersAct.MATCHED, MATCHED, AdoptersAct.EXPIRE, EXPIRED, AdoptersAct.WITHDRAW, WITHDRAWN));
    ways.put(MATCHED, Map.of(AdoptersAct.UNMATCHED, ATTESTED, AdoptersAct.ENTRUSTED, ENTRUSTING));
    ways.put(ENTRUSTING, Map.of(AdoptersAct.IN_COURT, ENTRUSTING, AdoptersAct.UNMATCHED, ATTESTED, AdoptersAct.ADOPTED, ADOPTED));
    return ways;
  }
}
