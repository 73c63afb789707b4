package ro.reazem.acts.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The fields that a template declares, one a line: code | label | kind | optional, where the kind is text, paragraf, data, numar, lei,
 * alegere: one, other or lista: column, column.
 */
public record Fields(List<Field> all) {

  public static final Fields NONE = new Fields(List.of());

  private static final int MOST = 40;
  private static final int MOST_OPTIONS = 20;
  private static final String CODE = "[a-z][a-z0-9_]{0,39}";

  /** Reads the declaration; what cannot be read is told and left out. */
  public static Fields read(String declared, Consumer<Fault> faults) {
    var fields = new ArrayList<Field>();
    int row = 0;
    for (var line : declared.split("\n", -1)) {
      row++;
      if (!line.isBlank()) {
        field(line, row, faults).ifPresent(fields::add);
        if (fields.size() > MOST) {
          faults.accept(Fault.at(row, 1, "acts.fields.tooMany", MOST));
          break;
        }
      }
    }
    for (int i = 0; i < fields.size(); i++) {
      var code = fields.get(i).code();
      if (fields.subList(0, i).stream().anyMatch(other -> other.code().equals(code))) {
        faults.accept(Fault.at(i + 1, 1, "acts.fields.twice", code));
      }
    }
    return new Fields(List.copyOf(fields));
  }

  private static Optional<Field> field(String line, int row, Consumer<Fault> faults) {
    var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (parts.size() < 3 || parts.size() > 4) {
      faults.accept(Fault.at(row, 1, "acts.fields.shape"));
      return Optional.empty();
    }
    var code = parts.getFirst();
    var label = parts.get(1);
    if (!code.matches(CODE)) {
      faults.accept(Fault.at(row, 1, "acts.fields.code", code));
      return Optional.empty();
    }
    if (label.isEmpty() || label.length() > 120 || parts.size() == 4 && !parts.get(3).equals("optional")) {
      faults.accept(Fault.at(row, 1, "acts.fields.shape"));
      return Optional.empty();
    }
    int colon = parts.get(2).indexOf(':');
    var word = (colon < 0 ? parts.get(2) : parts.get(2).substring(0, colon)).strip();
    var options = colon < 0 ? List.<String>of()
        : Arrays.stream(parts.get(2).substring(colon + 1).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    var kind = Arrays.stream(Field.Kind.values()).filter(one -> one.word().equals(word)).findFirst();
    if (kind.isEmpty()) {
      faults.accept(Fault.at(row, 1, "acts.fields.kind", word));
      return Optional.empty();
    }
    boolean badOptions = options.isEmpty() == kind.get().takesOptions() || options.size() > MOST_OPTIONS
        || options.stream().anyMatch(one -> one.length() > 80)
        || kind.get() == Field.Kind.LIST && options.stream().anyMatch(one -> !one.matches(CODE) || one.equals("nr"));
    if (badOptions) {
      faults.accept(Fault.at(row, 1, "acts.fields.options", code));
      return Optional.empty();
    }
    return Optional.of(new Field(code, label, kind.get(), parts.size() == 3, options));
  }

  public Optional<Field> find(String code) {
    return all.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** As it stands in the editor. */
  public String declared() {
    return all.stream().map(Field::declared).collect(Collectors.joining("\n"));
  }
}
