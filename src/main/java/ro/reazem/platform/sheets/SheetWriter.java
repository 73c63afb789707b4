package ro.reazem.platform.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.Lei;

/**
 * A spreadsheet (XLSX) written row by row. Texts stay texts, also those that begin like a formula; days are true dates
 * shown as dd.mm.yyyy; sums are numbers shown with two decimals; a CNP is text and whole, so whoever exports one answers
 * for it.
 *
 * <pre>
 * byte[] file = SheetWriter.toBytes("Borderou", sheet -> sheet
 *     .widths(6, 30, 14)
 *     .title("Borderou nr. 3 din 05.12.2026")
 *     .header("Nr.", "Titular", "Sumă")
 *     .row(1, "Țurcanu Maria", Lei.of("701.00"))
 *     .total("", "Total", Lei.of("701.00")));
 * </pre>
 */
public final class SheetWriter {

  private static final int LONGEST_TEXT = 32_767;
  private static final int LONGEST_NAME = 31;

  private final Worksheet sheet;
  /** Whether texts stand in their cells, as what is sent on cannot share them. */
  private final boolean inline;
  private int row;

  private SheetWriter(Worksheet sheet, boolean inline) {
    this.sheet = sheet;
    this.inline = inline;
  }

  /** One that is sent on while it is written. */
  static SheetWriter longOne(Workbook book, String name) {
    return new SheetWriter(book.newWorksheet(tidyName(name)), true);
  }

  /** Writes what was put so far; rows that were sent on cannot be changed. */
  void sendOn() throws IOException {
    sheet.flush();
  }

  void finish() throws IOException {
    sheet.finish();
  }

  /** The whole file in memory; for lists of a few thousand rows. */
  public static byte[] toBytes(String name, Consumer<SheetWriter> content) {
    var bytes = new ByteArrayOutputStream();
    write(bytes, name, content);
    return bytes.toByteArray();
  }

  /** The file written to a stream, which stays open. */
  public static void write(OutputStream out, String name, Consumer<SheetWriter> content) {
    try (var book = new Workbook(out, "Reazem", "1.0")) {
      var sheet = book.newWorksheet(tidyName(name));
      content.accept(new SheetWriter(sheet, false));
      sheet.finish();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Widths of the columns from the left, in characters. */
  public SheetWriter widths(double... widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
    return this;
  }

  /** A line of title in bold, larger letters. */
  public SheetWriter title(String text) {
    put(0, text);
    sheet.style(row++, 0).bold().fontSize(14).set();
    return this;
  }

  /** A line of plain text. */
  public SheetWriter note(String text) {
    put(0, text);
    row++;
    return this;
  }

  public SheetWriter blank() {
    row++;
    return this;
  }

  /** The heads of the columns; the rows above and this one stay in sight, and are repeated on every printed page. */
  public SheetWriter header(String... heads) {
    for (int column = 0; column < heads.length; column++) {
      put(column, heads[column]);
      sheet.style(row, column).bold().fillColor("EAEEF0").wrapText(true).borderStyle("thin").set();
    }
    sheet.repeatRows(row);
    row++;
    sheet.freezePane(0, row);
    return this;
  }

  /** One row of texts, numbers, sums, days or nulls. */
  public SheetWriter row(@Nullable Object... values) {
    for (int column = 0; column < values.length; column++) {
      var style = put(column, values[column]);
      if (style != null) {
        style.set();
      }
    }
    row++;
    return this;
  }

  /** A row of sums at the end, in bold below a line. */
  public SheetWriter total(@Nullable Object... values) {
    for (int column = 0; column < values.length; column++) {
      var style = put(column, values[column]);
      (style == null ? sheet.style(row, column) : style).bold()
          .borderStyle(org.dhatim.fastexcel.BorderSide.TOP, org.dhatim.fastexcel.BorderStyle.THIN).set();
    }
    row++;
    return this;
  }

  /** Puts a value and answers the format that belongs to its kind, not yet set. */
  private @Nullable StyleSetter put(int column, @Nullable Object value) {
    switch (value) {
      case null -> {
        return null;
      }
      case Lei sum -> {
        sheet.value(row, column, sum.amount());
        return format(column, "#,##0.00");
      }
      case LocalDate day -> {
        sheet.value(row, column, day);
        return format(column, "dd.mm.yyyy");
      }
      case LocalDateTime moment -> {
        sheet.value(row, column, moment);
        return format(column, "dd.mm.yyyy hh:mm");
      }
      case BigDecimal number -> {
        sheet.value(row, column, number);
        return format(column, number.scale() > 2 ? "#,##0.####" : "#,##0.00");
      }
      case Number whole -> {
        sheet.value(row, column, whole);
        return null;
      }
      case Cnp cnp -> {
        text(column, cnp.digits());
        return format(column, "@");
      }
      default -> {
        text(column, tidy(value.toString()));
        return null;
      }
    }
  }

  private void text(int column, String text) {
    if (inline) {
      sheet.inlineString(row, column, text);
    } else {
      sheet.value(row, column, text);
    }
  }

  private StyleSetter format(int column, String format) {
    return (StyleSetter) sheet.style(row, column).format(format);
  }

  /** Characters that XML cannot hold would make the file unreadable. */
  private static String tidy(String text) {
    var kept = text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c < 0xd800 || c > 0xdfff && c < 0xfffe
        || c > 0xffff).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    return kept.length() > LONGEST_TEXT ? kept.substring(0, LONGEST_TEXT) : kept.toString();
  }

  private static String tidyName(String name) {
    var tidy = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    return tidy.length() > LONGEST_NAME ? tidy.substring(0, LONGEST_NAME) : tidy;
  }
}
