package ro.reazem.audit.documentation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The C4 component diagrams as text: which module tells which other what. */
final class DiagramTexts {

  private static final String SYSTEM = "reazem";

  private DiagramTexts() {}

  /** All diagrams by name: the whole system first, then one for each module. */
  static Map<String, String> of(Handbook handbook) {
    var texts = new LinkedHashMap<String, String>();
    texts.put(SYSTEM, diagram("Reazem", handbook, told -> true, Set.of()));
    for (var module : handbook.modules()) {
      if (module.kind() == ModuleSheet.Kind.CONTEXT || module.id().equals("directory")) {
        texts.put(module.id(), diagram(module.name(), handbook,
            told -> told.from().equals(module.id()) || told.to().equals(module.id()), standsOn(module)));
      }
    }
    return texts;
  }

  /** One module tells another of something. */
  private record Told(String from, String to) {}

  private static String diagram(String title, Handbook handbook, Predicate<Told> shown, Set<String> standsOn) {
    var arrows = new TreeMap<String, Set<String>>();
    var modules = new LinkedHashSet<String>();
    for (var event : handbook.events()) {
      for (var from : event.publishers()) {
        for (var to : event.listeners()) {
          if (shown.test(new Told(from, to))) {
            arrows.computeIfAbsent(from + " " + to, arrow -> new TreeSet<>()).add(event.name());
          }
        }
      }
    }
    arrows.keySet().forEach(arrow -> modules.addAll(List.of(arrow.split(" "))));
    var focus = handbook.modules().stream().filter(module -> module.name().equals(title)).findFirst();
    focus.ifPresentOrElse(module -> modules.add(module.id()), () -> handbook.modules().stream()
        .filter(module -> module.kind() == ModuleSheet.Kind.CONTEXT).forEach(module -> modules.add(module.id())));
    modules.addAll(standsOn);
    var text = new StringBuilder("@startuml\n!pragma layout smetana\n!include <C4/C4_Component>\nHIDE_STEREOTYPE()\n");
    text.append("Container_Boundary(reazem, \"Reazem\") {\n");
    modules.forEach(id -> handbook.module(id).ifPresent(module -> text.append("  Component(").append(alias(id)).append(", \"")
        .append(module.name()).append("\", \"module\", \"").append(firstClause(module.meaning())).append("\")\n")));
    text.append("}\n");
    arrows.forEach((arrow, events) -> text.append("Rel(").append(alias(arrow.split(" ")[0])).append(", ")
        .append(alias(arrow.split(" ")[1])).append(", \"").append(String.join("\\n", events)).append("\")\n"));
    focus.ifPresent(module -> standsOn.forEach(id -> text.append("Rel(").append(alias(module.id())).append(", ")
        .append(alias(id)).append(", \"stands on\")\n")));
    return text.append("@enduml\n").toString();
  }

  private static Set<String> standsOn(ModuleSheet module) {
    return module.allowed().stream().map(named -> named.split("::")[0].strip())
        .filter(id -> !id.endsWith("-events") && !id.equals("directory")).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String alias(String id) {
    return id.replace('-', '_');
  }

  private static String firstClause(String meaning) {
    var clause = meaning.split("[:.;]")[0];
    return clause.length() <= 110 ? clause : clause.substring(0, clause.lastIndexOf(' ', 110)) + " …";
  }
}
