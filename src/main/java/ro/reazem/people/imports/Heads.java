package ro.reazem.people.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.sheets.SheetRow;
import ro.reazem.platform.text.Folding;

/** Which column of a file is which, by its headings in either language, in any order. */
final class Heads {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("ro"), Locale.ENGLISH);

  private final Map<ImportColumn, Integer> positions = new EnumMap<>(ImportColumn.class);
  private final List<String> unknown = new ArrayList<>();

  /** @throws RuleViolated when the column of family names is missing, or a heading stands twice */
  Heads(SheetRow row, MessageSource messages) {
    var known = known(messages);
    for (int position = 0; position < row.cells().size(); position++) {
      var column = known.get(comparable(row.cell(position)));
      if (column == null) {
        if (!row.cell(position).isEmpty()) {
          unknown.add(row.cell(position));
        }
      } else {
        RuleViolated.require(positions.putIfAbsent(column, position) == null, "people.import.headTwice", row.cell(position));
      }
    }
    RuleViolated.require(positions.containsKey(ImportColumn.FAMILY_NAME), "people.import.headsMissing",
        messages.getMessage(ImportColumn.FAMILY_NAME.key(), null, LANGUAGES.getFirst()));
  }

  String cell(SheetRow row, ImportColumn column) {
    var position = positions.get(column);
    return position == null ? "" : row.cell(position);
  }

  /** Headings that mean nothing to us; their columns are kept but not loaded. */
  List<String> unknown() {
    return unknown;
  }

  private static Map<String, ImportColumn> known(MessageSource messages) {
    var known = new HashMap<String, ImportColumn>();
    for (var column : ImportColumn.values()) {
      LANGUAGES.forEach(language -> known.put(comparable(messages.getMessage(column.key(), null, language)), column));
    }
    return known;
  }

  private static String comparable(String heading) {
    return String.join(" ", Folding.words(heading));
  }
}
