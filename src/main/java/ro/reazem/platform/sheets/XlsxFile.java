package ro.reazem.platform.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/** The first sheet of an XLSX file, once it has shown that it does not unpack to more than it may. */
final class XlsxFile {

  private static final int MOST_PARTS = 1_000;
  private static final int HIGHEST_RATIO = 150;
  private static final long RATIO_COUNTS_FROM = 4L << 20;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

  private XlsxFile() {}

  static void read(byte[] file, SheetLimits limits, Consumer<SheetRow> rows) {
    boolean styled = requireBearable(file, limits);
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(styled, true));
        var stream = book.getFirstSheet().openStream()) {
      stream.forEach(row -> rows.accept(row(row, limits)));
    } catch (RuleViolated refused) {
      throw refused;
    } catch (IOException | RuntimeException damaged) {
      throw new RuleViolated("platform.sheets.damaged");
    }
  }

  /**
   * Unpacks everything once into nothing: what the file says of its own sizes is not believed.
   *
   * @return whether it has formats; some programs write none
   */
  private static boolean requireBearable(byte[] file, SheetLimits limits) {
    var sink = new byte[1 << 16];
    long unpacked = 0;
    int parts = 0;
    boolean styled = false;
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
        RuleViolated.require(++parts <= MOST_PARTS, "platform.sheets.bomb");
        var entry = entries.nextElement();
        styled |= entry.getName().endsWith("styles.xml");
        var bounds = new PartBounds(limits);
        try (var part = zip.getInputStream(entry)) {
          for (int read = part.read(sink); read >= 0; read = part.read(sink)) {
            unpacked += read;
            RuleViolated.require(unpacked <= limits.unpackedBytes()
                && (unpacked < RATIO_COUNTS_FROM || unpacked / file.length < HIGHEST_RATIO), "platform.sheets.bomb");
            bounds.pass(sink, read);
          }
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new RuleViolated("platform.sheets.damaged");
    }
    RuleViolated.require(parts > 0, "platform.sheets.damaged");
    return styled;
  }

  private static SheetRow row(Row row, SheetLimits limits) {
    int columns = row.getCellCount();
    RuleViolated.require(columns <= limits.columns(), "platform.sheets.tooManyColumns", row.getRowNum(),
        limits.columns());
    var cells = new ArrayList<String>(columns);
    for (int column = 0; column < columns; column++) {
      cells.add(text(row.getCell(column)));
    }
    return new SheetRow(row.getRowNum(), cells);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? day(cell.asDate()) : plain(cell.asNumber());
    }
    return cell.getText() == null ? "" : cell.getText();
  }

  private static String plain(BigDecimal number) {
    // spreadsheets keep 0.1 as 0.1000000000000000055
    var rounded = number.round(new java.math.MathContext(15));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String day(LocalDateTime moment) {
    return moment.toLocalTime().toSecondOfDay() == 0 ? DAY.format(moment) : MOMENT.format(moment);
  }

  private static boolean isDate(Cell cell) {
    var format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    var marks = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
    return marks.contains("d") && (marks.contains("m") || marks.contains("y")) || marks.contains("yy");
  }
}
