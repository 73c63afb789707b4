package ro.reazem.directory.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;
import ro.reazem.platform.web.TypedText;

/** The official file as the National Institute of Statistics publishes it, read line by line. */
final class PlaceFile {

  private static final List<String> COLUMNS = List.of("SIRUTA", "DENLOC", "CODP", "JUD", "SIRSUP", "TIP", "NIV", "MED");
  private static final SheetLimits LIMITS = new SheetLimits(20L << 20, 100_000, 40, 200, 200L << 20);
  private static final int LONGEST_NAME = 100;
  private static final String URBAN = "1";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<Integer, Integer> firstLines = new HashMap<>();
  private final List<PlaceLine> lines = new ArrayList<>();
  private final List<PlaceFault> faults = new ArrayList<>();
  private final Set<Integer> named = new HashSet<>();
  private int read;

  private PlaceFile() {}

  /** @throws RuleViolated when the file as a whole is no nomenclature: not a table, or columns missing */
  static PlaceFile read(byte[] content) {
    var file = new PlaceFile();
    SheetReader.read(content, LIMITS, file::read);
    RuleViolated.require(!file.columns.isEmpty(), "directory.place.import.columnsMissing", String.join(", ", COLUMNS));
    return file;
  }

  List<PlaceLine> lines() {
    return lines;
  }

  List<PlaceFault> faults() {
    return faults;
  }

  /** The codes that stand in the file, also those of lines that are wrong in something else. */
  Set<Integer> named() {
    return named;
  }

  /** How many lines the file has below its heads. */
  int size() {
    return read;
  }

  private void read(SheetRow row) {
    if (columns.isEmpty()) {
      readHeads(row);
      return;
    }
    read++;
    int code = columns.get("SIRUTA");
    if (code < row.cells().size() && NUMBER.matcher(row.cell(code)).matches()) {
      named.add(Integer.valueOf(row.cell(code)));
    }
    try {
      lines.add(line(row));
    } catch (RuleViolated wrong) {
      faults.add(new PlaceFault(row.number(), wrong.code(), wrong.arguments().stream().map(String::valueOf).toList()));
    }
  }

  private void readHeads(SheetRow row) {
    for (int column = 0; column < row.cells().size(); column++) {
      columns.putIfAbsent(row.cell(column).toUpperCase(Locale.ROOT), column);
    }
    var missing = COLUMNS.stream().filter(column -> !columns.containsKey(column)).toList();
    RuleViolated.require(missing.isEmpty(), "directory.place.import.columnsMissing", String.join(", ", missing));
  }

  private PlaceLine line(SheetRow row) {
    for (var column : COLUMNS) {
      RuleViolated.require(columns.get(column) < row.cells().size() && !cell(row, column).isEmpty(),
          "directory.place.fault.cellMissing", column);
    }
    int siruta = number(row, "SIRUTA");
    RuleViolated.require(siruta > 0, "directory.place.fault.number", "SIRUTA", String.valueOf(siruta));
    int level = number(row, "NIV");
    RuleViolated.require(level >= 1 && level <= 3, "directory.place.fault.level", String.valueOf(level));
    int type = number(row, "TIP");
    var kind = PlaceKind.ofOfficial(type, level)
        .orElseThrow(() -> new RuleViolated("directory.place.fault.kind", String.valueOf(type), String.valueOf(level)));
    int parent = number(row, "SIRSUP");
    var first = firstLines.putIfAbsent(siruta, row.number());
    RuleViolated.require(first == null, "directory.place.fault.duplicate", String.valueOf(siruta), String.valueOf(first));
    return new PlaceLine(row.number(), siruta, OfficialName.of(TypedText.line(cell(row, "DENLOC"), LONGEST_NAME), kind), kind,
        level, parent, number(row, "JUD"), cell(row, "MED").equals(URBAN), postcode(number(row, "CODP")));
  }

  private String cell(SheetRow row, String column) {
    return row.cell(columns.get(column));
  }

  private int number(SheetRow row, String column) {
    var text = cell(row, column);
    RuleViolated.require(NUMBER.matcher(text).matches(), "directory.place.fault.number", column, text);
    return Integer.parseInt(text);
  }

  /** Codes of Bucharest begin with a zero that the file leaves out. */
  private static String postcode(int number) {
    return number == 0 || number > 999_999 ? "" : String.valueOf(1_000_000 + number).substring(1);
  }
}
