package ro.reazem.platform.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * Text parted by semicolons, as spreadsheets in Romania open it, written row by row. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
public final class CsvWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

  /** How a text begins that a spreadsheet takes for a formula, in either width. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  /**
   * A text of digits, such as 12/2026 or 0012, that a spreadsheet would turn into a day or a number; it is written so that it stays as it is.
   *
   * @param text of digits and what may stand between them, so that it holds no formula
   */
  public record Digits(String text) {}

  private final CSVPrinter printer;

  /** @param out stays open */
  public CsvWriter(OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write('\uFEFF');
    this.printer = CSVFormat.DEFAULT.builder().setDelimiter(';').get().print(writer);
  }

  public void row(List<? extends @Nullable Object> cells) {
    try {
      printer.printRecord(cells.stream().map(CsvWriter::text).toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Writes what is still held back. */
  public void finish() throws IOException {
    printer.flush();
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case LocalDateTime moment -> MOMENT.format(moment);
      case LocalDate day -> DAY.format(day);
      case Lei sum -> sum.amount().toPlainString().replace('.', ',');
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case Number number -> number.toString();
      case Digits digits -> "=\"" + digits.text() + "\"";
      default -> {
        var text = cell.toString();
        yield !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
      }
    };
  }
}
