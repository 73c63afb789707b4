package ro.reazem.platform.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/**
 * Which column of a file is which, by its headings in either language, in any order; headings that mean nothing to us are passed over. Other names
 * of a column stand in the message of its heading with .synonyms after it, parted by commas.
 */
public final class SheetHeads<C extends Enum<C>> {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("ro"), Locale.ENGLISH);

  private final Map<C, Integer> positions;
  private final List<String> passedOver = new ArrayList<>();

  /**
   * Reads the first row of a file.
   *
   * @param heading the message that a column is headed by
   * @param needed columns without which the file means nothing
   * @throws RuleViolated when one of those is missing, or a heading stands twice
   */
  public SheetHeads(SheetRow row, Class<C> columns, Function<C, String> heading, List<C> needed, MessageSource messages) {
    positions = new EnumMap<>(columns);
    var known = new HashMap<String, C>();
    for (var column : columns.getEnumConstants()) {
      for (var language : LANGUAGES) {
        known.put(comparable(messages.getMessage(heading.apply(column), null, language)), column);
        var synonyms = messages.getMessage(heading.apply(column) + ".synonyms", null, "", language);
        Arrays.stream(Objects.requireNonNullElse(synonyms, "").split(",")).map(SheetHeads::comparable).filter(word -> !word.isEmpty())
            .forEach(word -> known.putIfAbsent(word, column));
      }
    }
    for (int position = 0; position < row.cells().size(); position++) {
      var column = known.get(comparable(row.cell(position)));
      if (column != null) {
        RuleViolated.require(positions.putIfAbsent(column, position) == null, "platform.sheets.headTwice", row.cell(position));
      } else if (!row.cell(position).isEmpty()) {
        passedOver.add(row.cell(position));
      }
    }
    needed.forEach(column -> RuleViolated.require(positions.containsKey(column), "platform.sheets.headMissing",
        messages.getMessage(heading.apply(column), null, LANGUAGES.getFirst())));
  }

  /** Headings that mean nothing to us, as they stand. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /** The text in a column, empty when the file does not have the column. */
  public String cell(SheetRow row, C column) {
    var position = positions.get(column);
    return position == null ? "" : row.cell(position);
  }

  /** The texts of all columns, in the order of the columns and not of the file. */
  public List<String> cells(SheetRow row, C[] columns) {
    return Arrays.stream(columns).map(column -> cell(row, column)).toList();
  }

  private static String comparable(String heading) {
    return String.join(" ", Folding.words(heading));
  }
}
