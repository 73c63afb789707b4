package ro.reazem.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ro.reazem.directory.places.PlaceIndex;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.people.person.Difference;

/**
 * What loading a file will do to persons and households the register knows: shown before, and done only as shown. Whoever is
 * new, among new ones only, needs no plan.
 */
final class ImportPlan {

  private final Map<Integer, RowPlan> rows = new LinkedHashMap<>();
  private final List<HomePlan> homes = new ArrayList<>();

  private ImportPlan() {}

  /**
   * Plans a file whose rows were compared; contradictions to the register become faults of the file.
   *
   * @param known the known persons by line
   * @param households keys of the households they belong to
   */
  static ImportPlan of(FileReading file, Map<Integer, KnownRow> known, Set<String> households, PlaceIndex places, LocalDate today) {
    var plan = new ImportPlan();
    if (known.isEmpty()) {
      return plan;
    }
    var comparing = new PersonComparing(file, places, today);
    var changes = new HashMap<Integer, List<Difference>>();
    var brought = new HashMap<Integer, ChangingPerson.Brought>();
    var byHousehold = new LinkedHashMap<String, List<FileReading.Line>>();
    for (var line : file.lines()) {
      int number = line.row().number();
      var row = known.get(number);
      var differences = changes.computeIfAbsent(number, any -> new ArrayList<>(0));
      if (row != null && !row.unchanged() && line.person() != null) {
        var found = comparing.compare(line.person(), row.entry(), differences);
        if (found != null) {
          brought.put(number, found);
        }
      }
      if (households.contains(line.household())) {
        byHousehold.computeIfAbsent(line.household(), key -> new ArrayList<>()).add(line);
      }
    }
    var homes = new HashMap<String, HomePlan>();
    byHousehold.forEach((key, lines) -> {
      var home = lines.stream().anyMatch(file::isWrong) ? null : new HomeComparing(file, known, today).compare(lines, brought);
      if (home != null && home.changesAnything()) {
        homes.put(key, home);
        plan.homes.add(home);
        tell(home, lines, known, changes, comparing);
      }
    });
    file.lines().stream().filter(line -> known.containsKey(line.row().number()) || homes.containsKey(line.household()))
        .forEach(line -> {
          int number = line.row().number();
          var row = known.get(number);
          var home = homes.get(line.household());
          plan.rows.put(number, new RowPlan(line, row, home == null ? row == null ? null : row.household() : home.now(),
              changes.get(number), brought.get(number)));
        });
    return plan;
  }

  @Nullable RowPlan of(int line) {
    return rows.get(line);
  }

  /** The rows that change something, in the order of the file. */
  List<RowPlan> rows() {
    return rows.values().stream().filter(row -> row.state().isToBeTakenUp()).toList();
  }

  List<HomePlan> homes() {
    return homes;
  }

  /** Each row tells what it does to the household. */
  private static void tell(HomePlan home, List<FileReading.Line> lines, Map<Integer, KnownRow> known,
      Map<Integer, List<Difference>> changes, PersonComparing comparing) {
    var name = home.now() == null ? reference(home) : home.now().reference();
    for (var line : home.joining()) {
      var told = changes.get(line.row().number());
      told.add(new Difference("people.household.of", "", name));
      told.add(new Difference("people.household.role", "", String.valueOf(Objects.requireNonNull(line.person()).role())));
    }
    for (var line : lines) {
      var row = known.get(line.row().number());
      if (row == null || row.role() == null) {
        continue;
      }
      var told = changes.get(line.row().number());
      var role = home.roles().get(row.entry().id());
      if (role != null) {
        told.add(new Difference("people.household.role", String.valueOf(row.role()), role.name()));
      }
      if (home.now() != null && home.address() != null && row.role() == HouseholdRole.REFERENCE_PERSON) {
        told.add(new Difference("people.import.householdAddress", comparing.shown(home.now().address()),
            comparing.shown(home.address())));
      }
    }
  }

  private static String reference(HomePlan founded) {
    return founded.joining().stream().map(FileReading.Line::person).filter(Objects::nonNull)
        .filter(person -> person.role() == HouseholdRole.REFERENCE_PERSON).map(person -> person.details().displayName())
        .findFirst().orElse("");
  }
}
