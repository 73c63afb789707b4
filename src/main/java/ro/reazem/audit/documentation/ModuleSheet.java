package ro.reazem.audit.documentation;

import java.util.List;

/**
 * What one module is and does.
 *
 * @param meaning what it is for, in the words of its developers
 * @param allowed the modules it may depend on, as declared and verified
 * @param aggregates what it keeps, as units that change as a whole
 * @param useCases the acts it performs
 * @param registers where it reads for screens and papers
 * @param listeners what it learns from other modules
 */
record ModuleSheet(String id, String name, Kind kind, String packageName, String meaning, List<String> allowed,
    List<Part> aggregates, List<Part> repositories, List<Part> useCases, List<Part> registers, List<Listener> listeners,
    List<Endpoint> endpoints) {

  /** The three kinds of modules: the institution's work, what all stand on, and published events. */
  enum Kind {
    CONTEXT, SHARED, EVENTS
  }

  /** A type worth naming, with its package within the module. */
  record Part(String name, String feature, String meaning) {}

  /** What a module does when it learns of an event. */
  record Listener(String id, String event, String type, String meaning) {}

  /** A web address, with the act it performs in the permission matrix. */
  record Endpoint(String method, String path, String action, String controller) {}
}
