package ro.reazem.platform.sheets;

/**
 * How much of an uploaded file is read before it is refused.
 *
 * @param bytes of the file as it comes
 * @param rows of the first sheet
 * @param columns of one row
 * @param cellLength characters of one cell
 * @param unpackedBytes of all parts of an XLSX together
 */
public record SheetLimits(long bytes, int rows, int columns, int cellLength, long unpackedBytes) {

  /** Enough for all persons of a county in one file. */
  public static final SheetLimits STANDARD = new SheetLimits(64L << 20, 500_000, 60, 2_000, 800L << 20);
}
