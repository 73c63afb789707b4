package ro.reazem.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import ro.reazem.directory.places.PlaceIndex;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.platform.sheets.SheetHeads;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;

/** A whole file read: every row on its own, on all processors, then what rows must be to one another. */
final class FileReading {

  private static final SheetLimits LIMITS = new SheetLimits(20L << 20, 200_000, 60, 2_000, 400L << 20);

  /**
   * One row with what it became.
   *
   * @param cnp its digits, empty when the row has none
   * @param person null when the row is wrong
   */
  record Line(SheetRow row, String rowKey, String hash, String household, String cnp, @Nullable ReadPerson person) {}

  /** A row read, and what was wrong in it. */
  private record Read(Line line, List<RowFault> faults) {}

  private final SheetRow headRow;
  private final SheetHeads<ImportColumn> heads;
  private final PlaceIndex places;
  private final RowReading.Words words;
  private final LocalDate today;
  private final List<Line> lines = new ArrayList<>();
  private final Map<Integer, List<RowFault>> faults = new HashMap<>();

  private FileReading(SheetRow headRow, MessageSource messages, PlaceIndex places, RowReading.Words words, LocalDate today) {
    this.headRow = headRow;
    this.heads = new SheetHeads<>(headRow, ImportColumn.class, ImportColumn::key, List.of(ImportColumn.FAMILY_NAME), messages);
    this.places = places;
    this.words = words;
    this.today = today;
  }

  static FileReading of(byte[] content, MessageSource messages, PlaceIndex places, RowReading.Words words, LocalDate today) {
    var rows = new ArrayList<SheetRow>();
    SheetReader.read(content, LIMITS, rows::add);
    return of(rows.getFirst(), rows.subList(1, rows.size()), messages, places, words, today);
  }

  static FileReading of(SheetRow headRow, List<SheetRow> rows, MessageSource messages, PlaceIndex places,
      RowReading.Words words, LocalDate today) {
    var file = new FileReading(headRow, messages, places, words, today);
    rows.parallelStream().map(row -> file.read(row, null)).toList().forEach(read -> {
      file.lines.add(read.line());
      file.take(read);
    });
    return file;
  }

  /**
   * Reads the rows of known persons once more, as what they add to the register, then compares all rows with one another.
   *
   * @param known the known ones by line
   * @return the keys of the households that known persons belong to; they are compared with the register too
   */
  Set<String> compare(Map<Integer, KnownRow> known) {
    var ofKnown = new HashSet<String>();
    var persons = new HashMap<String, Integer>();
    lines.replaceAll(line -> {
      var person = known.get(line.row().number());
      if (person == null) {
        return line;
      }
      ofKnown.add(line.household());
      faults.remove(line.row().number());
      return person.unchanged() ? line : take(read(line.row(), person));
    });
    ofKnown.remove("");
    lines.stream().filter(line -> known.containsKey(line.row().number())).forEach(line -> refuseSecond(persons,
        known.get(line.row().number()).entry().id().toString(), line.row().number(), ImportColumn.EXTERNAL_ID,
        "people.import.personTwice"));
    compareRows(ofKnown);
    return ofKnown;
  }

  private Read read(SheetRow row, @Nullable KnownRow known) {
    var reading = new RowReading(heads, row, places, words, today, known);
    var person = reading.read();
    var hash = person == null ? reading.hash() : person.contentHash();
    return new Read(new Line(row, reading.rowKey(hash), hash, reading.household(), reading.cnp(), person), reading.faults());
  }

  private Line take(Read read) {
    if (!read.faults().isEmpty()) {
      faults.put(read.line().row().number(), new ArrayList<>(read.faults()));
    }
    return read.line();
  }

  List<String> heads() {
    return headRow.cells();
  }

  List<Line> lines() {
    return lines;
  }

  List<RowFault> faults() {
    return faults.values().stream().flatMap(List::stream)
        .sorted(Comparator.comparingInt(RowFault::line).thenComparing(RowFault::column)).toList();
  }

  boolean isWrong(Line line) {
    return faults.containsKey(line.row().number());
  }

  private void compareRows(Set<String> comparedWithRegister) {
    var keys = new HashMap<String, Integer>();
    var cnps = new HashMap<String, Integer>();
    Map<String, List<ReadPerson>> households = new HashMap<>();
    for (var line : lines) {
      int number = line.row().number();
      refuseSecond(keys, line.rowKey(), number, ImportColumn.EXTERNAL_ID, "people.import.rowTwice");
      var person = line.person();
      if (person != null) {
        if (person.details().cnp() != null) {
          refuseSecond(cnps, person.details().cnp().digits(), number, ImportColumn.CNP, "people.import.cnpTwice");
        }
        if (!person.household().isEmpty() && !comparedWithRegister.contains(person.household())) {
          households.computeIfAbsent(person.household(), key -> new ArrayList<>()).add(person);
        }
      }
    }
    households.values().forEach(this::requireOneReferencePersonAndAnAddress);
  }

  private void requireOneReferencePersonAndAnAddress(List<ReadPerson> household) {
    var references = household.stream().filter(person -> person.role() == HouseholdRole.REFERENCE_PERSON).toList();
    if (references.isEmpty() && lines.stream().noneMatch(line -> line.person() == null
        && line.household().equals(household.getFirst().household()))) {
      fault(household.getFirst().line(), ImportColumn.ROLE, "people.household.referencePersonNeeded");
    }
    references.stream().skip(1).forEach(second ->
        fault(second.line(), ImportColumn.ROLE, "people.import.secondReferencePerson", references.getFirst().line()));
    references.stream().filter(person -> person.address() == null).forEach(person ->
        fault(person.line(), ImportColumn.LOCALITY, "people.import.householdAddressMissing"));
  }

  private void refuseSecond(Map<String, Integer> seen, String value, int line, ImportColumn column, String code) {
    var first = seen.putIfAbsent(value, line);
    if (first != null) {
      fault(line, column, code, first);
    }
  }

  void fault(int line, ImportColumn column, String code, Object... arguments) {
    faults.computeIfAbsent(line, number -> new ArrayList<>()).add(RowFault.of(line, column, code, arguments));
  }
}
