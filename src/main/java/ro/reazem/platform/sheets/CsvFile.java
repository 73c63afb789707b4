package ro.reazem.platform.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import ro.reazem.kernel.RuleViolated;

/** Text parted by semicolons, commas or tabs, whichever its first line has most of; quotes may hold any of them. */
final class CsvFile {

  private static final char[] DELIMITERS = {';', ',', '\t'};

  private CsvFile() {}

  static void read(String text, Consumer<SheetRow> rows) {
    RuleViolated.require(text.indexOf(0) < 0, "platform.sheets.kind");
    var format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false)
        .setTrailingData(true).setLenientEof(true).get();
    try (var parser = format.parse(new StringReader(text))) {
      int after = 0;
      for (var line : parser) {
        // a quoted cell may go over several lines; the row is known by its first
        rows.accept(new SheetRow(after + 1, Arrays.asList(line.values())));
        after = (int) parser.getCurrentLineNumber();
      }
    } catch (IOException | UncheckedIOException damaged) {
      throw new RuleViolated("platform.sheets.damaged");
    }
  }

  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    var first = end < 0 ? text : text.substring(0, end);
    char most = DELIMITERS[0];
    long count = 0;
    for (char candidate : DELIMITERS) {
      long found = first.chars().filter(c -> c == candidate).count();
      if (found > count) {
        most = candidate;
        count = found;
      }
    }
    return most;
  }
}
