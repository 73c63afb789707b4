package ro.reazem.childprotection.prevention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms of a prevention file (formularele dosarului de prevenire): which may be sent in which state, and by whom. */
final class PreventionForms {

  /** What only the head of the service does (șeful serviciului). */
  private static final Set<String> OF_THE_HEAD = Set.of("no-risk", "responsible");

  private static final List<String> ALL = List.of("assess", "no-risk", "contract", "refusal", "activate", "visit", "resolve", "refer", "responsible", "danger");

  private PreventionForms() {}

  static boolean exists(String what) {
    return ALL.contains(what);
  }

  static String permission(String what) {
    return OF_THE_HEAD.contains(what) ? PreventionDesk.APPROVE : PreventionDesk.WORK;
  }

  static List<String> of(PreventionRegister.Line about, Optional<ServicePlan> draft, boolean works, boolean heads) {
    return ALL.stream().filter(what -> permission(what).equals(PreventionDesk.APPROVE) ? heads : works)
        .filter(what -> isKnown(what, about, draft)).toList();
  }

  /** Whether there is such a form for a file that stands there. */
  static boolean isKnown(String what, PreventionRegister.Line about, Optional<ServicePlan> draft) {
    var state = about.state();
    boolean unsigned = draft.filter(one -> one.contract() == null).isPresent();
    boolean risk = Boolean.TRUE.equals(about.atRisk());
    return switch (what) {
      case "assess" -> state.allows(PreventionAct.ASSESS);
      case "no-risk" -> state.allows(PreventionAct.FIND_NO_RISK) && !risk;
      case "contract", "refusal" -> unsigned && state.isOpen();
      case "activate" -> draft.isPresent() && !unsigned && state.allows(PreventionAct.ACTIVATE);
      case "visit" -> state.allows(PreventionAct.MONITOR);
      case "resolve" -> state.allows(PreventionAct.RESOLVE);
      case "refer" -> state.allows(PreventionAct.REFER) && risk;
      case "responsible" -> state.isOpen();
      case "danger" -> state.allows(PreventionAct.SIGNAL);
      default -> false;
    };
  }
}
