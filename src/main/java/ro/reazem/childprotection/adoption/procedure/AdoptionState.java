package ro.reazem.childprotection.adoption.procedure;

import java.util.EnumMap;
import java.util.Map;
import ro.reazem.kernel.RuleViolated;

/**
 * Where the adoption of a child stands (stadiul adopției): planned, before the court, procedure opened, adoptable in the national register, matched, entrusted,
 * approved and monitored, closed; or stopped before the approval.
 */
public enum AdoptionState {
  PLANNED, IN_COURT, OPENED, ADOPTABLE, MATCHED, ENTRUSTED, APPROVED, CLOSED, STOPPED;

  private static final Map<AdoptionState, Map<AdoptionAct, AdoptionState>> WAYS = ways();

  /** @throws RuleViolated when the act is not possible in this state */
  AdoptionState after(AdoptionAct act) {
    var next = WAYS.getOrDefault(this, Map.of()).get(act);
    if (next == null) {
      throw new RuleViolated("childprotection.adoption.notNow");
    }
    return next;
  }

  boolean allows(AdoptionAct act) {
    return WAYS.getOrDefault(this, Map.of()).containsKey(act);
  }

  public boolean isOpen() {
    return WAYS.containsKey(this);
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case PLANNED, IN_COURT -> "info";
      case OPENED, ADOPTABLE -> "warn";
      case MATCHED, ENTRUSTED -> "plum";
      case APPROVED -> "ok";
      case CLOSED, STOPPED -> "";
    };
  }

  private static Map<AdoptionState, Map<AdoptionAct, AdoptionState>> ways() {
    var ways = new EnumMap<AdoptionState, Map<AdoptionAct, AdoptionState>>(AdoptionState.class);
    ways.put(PLANNED, Map.of(AdoptionAct.SEARCH_KIN, PLANNED, AdoptionAct.HEALTH, PLANNED, AdoptionAct.FILE, IN_COURT, AdoptionAct.STOP, STOPPED));
    ways.put(IN_COURT, Map.of(AdoptionAct.HEALTH, IN_COURT, AdoptionAct.OPEN, OPENED, AdoptionAct.STOP, STOPPED));
    ways.put(OPENED, Map.of(AdoptionAct.HEALTH, OPENED, AdoptionAct.REGISTER, ADOPTABLE, AdoptionAct.STOP, STOPPED));
    ways.put(ADOPTABLE, Map.of(AdoptionAct.HEALTH, ADOPTABLE, AdoptionAct.MARK_HARD, ADOPTABLE, AdoptionAct.PROPOSED, ADOPTABLE, AdoptionAct.PRACTICAL,
        ADOPTABLE, AdoptionAct.CONFIRMED, MATCHED, AdoptionAct.MATCH_REFUSED, ADOPTABLE, AdoptionAct.STOP, STOPPED));
    ways.put(MATCHED, Map.of(AdoptionAct.HEALTH, MATCHED, AdoptionAct.ENTRUST, ENTRUSTED, AdoptionAct.MATCH_REFUSED, ADOPTABLE));
    ways.put(ENTRUSTED, Map.of(AdoptionAct.HEALTH, ENTRUSTED, AdoptionAct.REPORT, ENTRUSTED, AdoptionAct.FINAL_REPORT, ENTRUSTED, AdoptionAct.ASK_APPROVAL,
        ENTRUSTED, AdoptionAct.END_ENTRUSTING, ADOPTABLE, AdoptionAct.APPROVE, APPROVED));
    ways.put(APPROVED, Map.of(AdoptionAct.POST_REPORT, APPROVED, AdoptionAct.CLOSE, CLOSED));
    return ways;
  }
}
