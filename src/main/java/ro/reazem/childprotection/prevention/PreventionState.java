package ro.reazem.childprotection.prevention;

import java.util.EnumMap;
import java.util.Map;
import ro.reazem.kernel.RuleViolated;

/**
 * Where a prevention file stands (starea dosarului de prevenire): identified, assessed, plan drafted, plan active; or ended: no risk, resolved, referred to
 * the directorate, told as an urgent signal.
 */
enum PreventionState {
  IDENTIFIED, ASSESSED, PLAN_DRAFTED, PLAN_ACTIVE, NO_RISK, RESOLVED, REFERRED, SIGNALLED;

  private static final Map<PreventionState, Map<PreventionAct, PreventionState>> WAYS = ways();

  /** @throws RuleViolated when the act is not possible in this state */
  PreventionState after(PreventionAct act) {
    var next = WAYS.getOrDefault(this, Map.of()).get(act);
    if (next == null) {
      throw new RuleViolated("childprotection.prevention.notNow");
    }
    return next;
  }

  boolean allows(PreventionAct act) {
    return WAYS.getOrDefault(this, Map.of()).containsKey(act);
  }

  public boolean isOpen() {
    return WAYS.containsKey(this);
  }

  /** How pressing its tag looks. */
  public String tag() {
    return switch (this) {
      case IDENTIFIED -> "warn";
      case ASSESSED, PLAN_DRAFTED -> "info";
      case PLAN_ACTIVE -> "plum";
      case NO_RISK -> "";
      case RESOLVED -> "ok";
      case REFERRED, SIGNALLED -> "crit";
    };
  }

  private static Map<PreventionState, Map<PreventionAct, PreventionState>> ways() {
    var ways = new EnumMap<PreventionState, Map<PreventionAct, PreventionState>>(PreventionState.class);
    ways.put(IDENTIFIED, Map.of(PreventionAct.ASSESS, ASSESSED, PreventionAct.SIGNAL, SIGNALLED));
    ways.put(ASSESSED, Map.of(PreventionAct.FIND_NO_RISK, NO_RISK, PreventionAct.DRAFT, PLAN_DRAFTED, PreventionAct.REFER, REFERRED,
        PreventionAct.SIGNAL, SIGNALLED));
    ways.put(PLAN_DRAFTED, Map.of(PreventionAct.DRAFT, PLAN_DRAFTED, PreventionAct.ACTIVATE, PLAN_ACTIVE, PreventionAct.REFER, REFERRED,
        PreventionAct.SIGNAL, SIGNALLED));
    ways.put(PLAN_ACTIVE, Map.of(PreventionAct.DRAFT, PLAN_ACTIVE, PreventionAct.ACTIVATE, PLAN_ACTIVE, PreventionAct.MONITOR, PLAN_ACTIVE,
        PreventionAct.RESOLVE, RESOLVED, PreventionAct.REFER, REFERRED, PreventionAct.SIGNAL, SIGNALLED));
    return ways;
  }
}
