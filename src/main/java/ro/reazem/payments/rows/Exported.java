package ro.reazem.payments.rows;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.web.Download;

/**
 * A list as a file to take along (export), with the same rows as a spreadsheet and as text parted by semicolons.
 *
 * @param name of the file, without ending
 * @param rows texts, sums, days and numbers below their heads
 */
public record Exported(String name, String title, List<String> heads, List<? extends List<? extends @Nullable Object>> rows) {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final double WIDTH = 18;

  /** @param asked the request, whose address ends in csv or xlsx */
  public ResponseEntity<byte[]> as(HttpServletRequest asked) {
    return asked.getRequestURI().endsWith(".csv") ? Download.attached(name + ".csv", CSV, csv()) : Download.attached(name + ".xlsx", Download.XLSX, xlsx());
  }

  private byte[] xlsx() {
    var widths = new double[heads.size()];
    Arrays.fill(widths, WIDTH);
    return SheetWriter.toBytes(title, sheet -> {
      sheet.widths(widths).title(title).header(heads.toArray(String[]::new));
      rows.forEach(row -> sheet.row(row.toArray()));
    });
  }

  private byte[] csv() {
    var bytes = new ByteArrayOutputStream();
    try {
      var csv = new CsvWriter(bytes);
      csv.row(heads);
      rows.forEach(row -> csv.row(row.stream().map(Exported::romanian).toList()));
      csv.finish();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static @Nullable Object romanian(@Nullable Object cell) {
    return cell instanceof Lei sum ? sum.toString().replace('.', ',') : cell;
  }
}
