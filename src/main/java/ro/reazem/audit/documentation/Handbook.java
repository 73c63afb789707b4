package ro.reazem.audit.documentation;

import java.util.List;
import java.util.Optional;

/** The whole documentation as read from the code that runs. */
record Handbook(List<ModuleSheet> modules, List<EventSheet> events) {

  Optional<ModuleSheet> module(String id) {
    return modules.stream().filter(module -> module.id().equals(id)).findFirst();
  }

  List<ModuleSheet> ofKind(ModuleSheet.Kind kind) {
    return modules.stream().filter(module -> module.kind() == kind).toList();
  }

  List<EventSheet> eventsOf(String eventsModule) {
    return events.stream().filter(event -> event.module().equals(eventsModule)).toList();
  }
}
