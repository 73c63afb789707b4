package ro.reazem.audit.documentation;

import java.util.List;

/**
 * A published event: what happened, who tells it, who learns of it.
 *
 * @param module the module of published events it belongs to
 * @param publishers ids of the modules that make it
 * @param listeners ids of the modules that hear it
 */
record EventSheet(String name, String module, String meaning, List<Component> components, List<String> publishers,
    List<String> listeners) {

  /** A fact that the event carries. */
  record Component(String name, String type) {}
}
