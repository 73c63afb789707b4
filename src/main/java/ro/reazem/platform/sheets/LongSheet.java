package ro.reazem.platform.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet (XLSX) of any length, which leaves memory while it is written: texts stand in their cells and rows are sent on by the hundred.
 * A list with more rows than a sheet may have goes on in the next one, under the same heads.
 */
public final class LongSheet implements Closeable {

  /** A spreadsheet knows 1,048,576 rows. */
  public static final int MOST_ROWS = 1_000_000;

  private static final double WIDTH = 20;
  private static final int AT_ONCE = 500;

  private final Workbook book;
  private final String name;
  private final List<String> heads;
  private final int most;
  private SheetWriter sheet;
  private int sheets = 1;
  private int rows;

  /** @param out stays open */
  public LongSheet(OutputStream out, String name, List<String> heads) {
    this(out, name, heads, MOST_ROWS);
  }

  LongSheet(OutputStream out, String name, List<String> heads, int most) {
    this.book = new Workbook(out, "Reazem", "1.0");
    this.name = name;
    this.heads = heads;
    this.most = most;
    this.sheet = begin(name);
  }

  public void row(List<? extends @Nullable Object> cells) {
    try {
      if (rows == most) {
        sheet.finish();
        sheets++;
        rows = 0;
        sheet = begin(name + " " + sheets);
      }
      sheet.row(cells.toArray());
      if (++rows % AT_ONCE == 0) {
        sheet.sendOn();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private SheetWriter begin(String called) {
    var widths = new double[heads.size()];
    Arrays.fill(widths, WIDTH);
    return SheetWriter.longOne(book, called).widths(widths).header(heads.toArray(String[]::new));
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    book.close();
  }
}
