package ro.reazem.platform.sheets;

import java.util.function.Consumer;
import ro.reazem.kernel.RuleViolated;

/**
 * Reads an uploaded table, whatever it is: XLSX (its first sheet) or text parted by semicolons, commas or tabs. Every cell
 * comes as the text a person would read; nothing in it is ever executed.
 */
public final class SheetReader {

  private SheetReader() {}

  /**
   * Hands over the rows one by one, empty ones left out.
   *
   * @throws RuleViolated when the file is none of these kinds, is damaged, is larger than the limits, or has no row
   */
  public static void read(byte[] file, SheetLimits limits, Consumer<SheetRow> rows) {
    RuleViolated.require(file.length > 0, "platform.sheets.empty");
    RuleViolated.require(file.length <= limits.bytes(), "platform.sheets.tooLarge", limits.bytes() >> 20);
    RuleViolated.require(!starts(file, 0xd0, 0xcf, 0x11, 0xe0), "platform.sheets.oldExcel");
    RuleViolated.require(!starts(file, '%', 'P', 'D', 'F'), "platform.sheets.kind");
    var bounded = new Bounds(limits, rows);
    if (starts(file, 'P', 'K')) {
      XlsxFile.read(file, limits, bounded);
    } else {
      CsvFile.read(TextDecoding.decode(file), bounded);
    }
    RuleViolated.require(bounded.count > 0, "platform.sheets.empty");
  }

  private static boolean starts(byte[] file, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (file.length <= i || (file[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Refuses the file at the first row that is too much. */
  private static final class Bounds implements Consumer<SheetRow> {

    private final SheetLimits limits;
    private final Consumer<SheetRow> rows;
    private int count;

    Bounds(SheetLimits limits, Consumer<SheetRow> rows) {
      this.limits = limits;
      this.rows = rows;
    }

    @Override
    public void accept(SheetRow row) {
      RuleViolated.require(row.cells().size() <= limits.columns(), "platform.sheets.tooManyColumns", row.number(),
          limits.columns());
      if (row.isBlank()) {
        return;
      }
      RuleViolated.require(++count <= limits.rows(), "platform.sheets.tooManyRows", limits.rows());
      for (var cell : row.cells()) {
        RuleViolated.require(cell.length() <= limits.cellLength(), "platform.sheets.cellTooLong", row.number(),
            limits.cellLength());
      }
      rows.accept(row);
    }
  }
}
