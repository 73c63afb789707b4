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
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;

/** A whole file read: every row on its own, on all processors, then what rows must be to one another. */
final class FileReading {

  private static final SheetLimits LIMITS = new SheetLimits(20L << 20, 200_000, 60, 2_000, 400L << 20);

  /**
   * One row with what it became.
   *
   * @param person null when the row is wrong
   */
  record Line(SheetRow row, String rowKey, String hash, String household, @Nullable ReadPerson person) {}

  /** A row read, and what was wrong in it. */
  private record Read(Line line, List<RowFault> faults) {}

  private final List<Line> lines = new ArrayList<>();
  private final List<RowFault> faults = new ArrayList<>();
  private final Set<Integer> wrong = new HashSet<>();
  private SheetRow headRow = new SheetRow(0, List.of());

  private FileReading() {}

  static FileReading of(byte[] content, MessageSource messages, PlaceIndex places, RowReading.Words words, LocalDate today) {
    var rows = new ArrayList<SheetRow>();
    SheetReader.read(content, LIMITS, rows::add);
    return of(rows.getFirst(), rows.subList(1, rows.size()), messages, places, words, today);
  }

  static FileReading of(SheetRow headRow, List<SheetRow> rows, MessageSource messages, PlaceIndex places,
      RowReading.Words words, LocalDate today) {
    var file = new FileReading();
    file.headRow = headRow;
    var heads = new Heads(headRow, messages);
    rows.parallelStream().map(row -> {
      var reading = new RowReading(heads, row, places, words, today);
      var person = reading.read();
      var hash = person == null ? reading.hash() : person.contentHash();
      return new Read(new Line(row, reading.rowKey(hash), hash, reading.household(), person), reading.faults());
    }).toList().forEach(read -> {
      file.lines.add(read.line());
      file.faults.addAll(read.faults());
    });
    file.faults.forEach(fault -> file.wrong.add(fault.line()));
    file.compareRows();
    file.faults.sort(Comparator.comparingInt(RowFault::line).thenComparing(RowFault::column));
    return file;
  }

  List<String> heads() {
    return headRow.cells();
  }

  List<Line> lines() {
    return lines;
  }

  List<RowFault> faults() {
    return faults;
  }

  boolean isWrong(Line line) {
    return wrong.contains(line.row().number());
  }

  private void compareRows() {
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
        if (!person.household().isEmpty()) {
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

  private void fault(int line, ImportColumn column, String code, Object... arguments) {
    faults.add(RowFault.of(line, column, code, arguments));
    wrong.add(line);
  }
}
