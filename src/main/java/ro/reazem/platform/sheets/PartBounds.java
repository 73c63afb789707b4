package ro.reazem.platform.sheets;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import ro.reazem.kernel.RuleViolated;

/**
 * Watches a part of an XLSX go by. The reader keeps a whole row in memory, and every text that rows share, before anybody can
 * count: none of them may be longer than any true one.
 */
final class PartBounds {

  private static final int LONGEST_ROW = 8 << 20;
  private static final int LONGEST_NAME = 32;
  private static final byte[] ROW = "row".getBytes(US_ASCII);
  private static final byte[] SHARED = "si".getBytes(US_ASCII);
  private static final byte[] ROWS_END = "/sheetData".getBytes(US_ASCII);

  private final long sharedMost;
  private final byte[] name = new byte[LONGEST_NAME];
  private int nameLength = -1;
  private long seen;
  private long sinceRow;
  private boolean shared;
  private boolean commented;
  private boolean afterRows;

  PartBounds(SheetLimits limits) {
    this.sharedMost = limits.unpackedBytes() / 4;
  }

  void pass(byte[] bytes, int length) {
    seen += length;
    for (int i = 0; i < length && !afterRows; i++) {
      sinceRow++;
      take(bytes[i]);
    }
    RuleViolated.require((afterRows || sinceRow <= LONGEST_ROW) && (!shared || seen <= sharedMost), "platform.sheets.bomb");
  }

  /** Gathers the name of each tag, without its prefix. */
  private void take(byte letter) {
    if (letter == '<') {
      nameLength = 0;
    } else if (letter == ':' && nameLength > 0) {
      // a closing tag keeps its stroke
      nameLength = name[0] == '/' ? 1 : 0;
    } else if (nameLength >= 0 && nameLength < LONGEST_NAME && letter > ' ' && letter != '>' && (letter != '/' || nameLength == 0)) {
      name[nameLength++] = letter;
    } else if (nameLength >= 0) {
      tag();
      nameLength = -1;
    }
  }

  private void tag() {
    // what stands in a comment could pretend to begin a row
    commented |= nameLength > 0 && name[0] == '!';
    if (commented) {
      return;
    }
    if (named(ROW) || named(SHARED)) {
      sinceRow = 0;
      shared |= named(SHARED);
    } else if (named(ROWS_END)) {
      // the rest of a sheet is never read
      afterRows = true;
    }
  }

  private boolean named(byte[] expected) {
    return Arrays.equals(name, 0, nameLength, expected, 0, expected.length);
  }
}
