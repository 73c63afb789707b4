package ro.reazem.acts.wording;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds the placeholders of a template that nobody would fill. */
record PlaceholderCheck(Fields fields, Consumer<Fault> faults) {

  void check(List<Node> nodes) {
    check(nodes, null);
  }

  private void check(List<Node> nodes, @Nullable Field list) {
    for (var node : nodes) {
      switch (node) {
        case Node.Line line -> line.cells().stream().flatMap(List::stream).filter(Piece::slot)
            .forEach(piece -> name(piece.text(), line.row(), piece.column(), list));
        case Node.When when -> {
          condition(when, list);
          check(when.then(), list);
          check(when.otherwise(), list);
        }
        case Node.Each each -> each(each, list);
        case Node.Gap gap -> { }
        case Node.Bases bases -> { }
      }
    }
  }

  private void condition(Node.When when, @Nullable Field list) {
    var condition = when.condition();
    var field = field(condition.name());
    if (field != null && field.isList() && condition.value() != null) {
      faults.accept(Fault.at(when.row(), 1, "acts.wording.listCompared", condition.name()));
    } else if (field != null && field.kind() == Field.Kind.CHOICE && condition.value() != null && !field.options().contains(condition.value())) {
      faults.accept(Fault.at(when.row(), 1, "acts.wording.noSuchOption", condition.name(), condition.value()));
    } else if (field == null) {
      name(condition.name(), when.row(), 1, list);
    }
  }

  private void each(Node.Each each, @Nullable Field outer) {
    var field = each.list().startsWith(Catalogue.FIELD) ? field(each.list()) : null;
    if (outer != null) {
      faults.accept(Fault.at(each.row(), 1, "acts.wording.listInList"));
    } else if (field == null || !field.isList()) {
      faults.accept(Fault.at(each.row(), 1, "acts.wording.noList", LineReader.shortened(each.list())));
    } else {
      check(each.body(), field);
    }
  }

  private void name(String name, int row, int column, @Nullable Field list) {
    var field = field(name);
    boolean known = Catalogue.knows(name) || field != null && !field.isList() || list != null && (name.equals(Catalogue.ROW_NUMBER)
        || name.startsWith(Catalogue.ROW) && list.options().contains(name.substring(Catalogue.ROW.length())));
    if (!known) {
      faults.accept(Fault.at(row, column, field == null ? "acts.wording.unknown" : "acts.wording.listAsText", "{{" + name + "}}"));
    }
  }

  private @Nullable Field field(String name) {
    return name.startsWith(Catalogue.FIELD) ? fields.find(name.substring(Catalogue.FIELD.length())).orElse(null) : null;
  }
}
