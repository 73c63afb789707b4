package ro.reazem.platform.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A file to fill in: the headings of its columns, and nothing below them. */
public record SheetTemplate(String name, List<String> heads) {

  private static final double WIDTH = 18;

  public byte[] xlsx() {
    var widths = new double[heads.size()];
    Arrays.fill(widths, WIDTH);
    return SheetWriter.toBytes(name, sheet -> sheet.widths(widths).header(heads.toArray(String[]::new)));
  }

  /** With the mark of UTF-8, by which spreadsheet programs know the encoding. */
  public byte[] csv() {
    return ("\ufeff" + String.join(";", heads) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
