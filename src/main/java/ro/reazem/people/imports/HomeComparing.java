package ro.reazem.people.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.people.household.HouseholdNow;
import ro.reazem.people.person.ChangingPerson;

/** Compares the rows of one household, some of whose members are known, with the household of the register. */
final class HomeComparing {

  private final FileReading file;
  private final Map<Integer, KnownRow> known;
  private final LocalDate today;

  HomeComparing(FileReading file, Map<Integer, KnownRow> known, LocalDate today) {
    this.file = file;
    this.known = known;
    this.today = today;
  }

  /** What becomes of the household; null when its rows contradict the register, which is told as a fault then. */
  @Nullable HomePlan compare(List<FileReading.Line> rows, Map<Integer, ChangingPerson.Brought> brought) {
    HouseholdNow now = null;
    for (var row : rows) {
      var home = home(row);
      if (now != null && home != null && !home.id().equals(now.id())) {
        file.fault(row.row().number(), ImportColumn.HOUSEHOLD, "people.import.livesElsewhere", home.reference());
        return null;
      }
      now = home == null ? now : home;
    }
    var news = rows.stream().filter(row -> !isUnchanged(row) && row.person() != null).toList();
    var joining = news.stream().filter(row -> home(row) == null).toList();
    return now == null ? founded(joining) : changed(now, news, joining, brought);
  }

  private @Nullable HomePlan founded(List<FileReading.Line> joining) {
    var references = joining.stream().filter(HomeComparing::isReference).toList();
    if (joining.isEmpty() || !requireOneReference(references.size(), joining)) {
      return null;
    }
    var reference = references.getFirst();
    var read = Objects.requireNonNull(reference.person());
    var row = known.get(reference.row().number());
    var address = read.address() != null ? read.address() : row == null ? null : row.entry().domicile();
    if (address == null) {
      file.fault(read.line(), ImportColumn.LOCALITY, "people.import.householdAddressMissing");
      return null;
    }
    return new HomePlan(null, joining, Map.of(), address, read.since() == null ? today : read.since());
  }

  private @Nullable HomePlan changed(HouseholdNow now, List<FileReading.Line> news, List<FileReading.Line> joining,
      Map<Integer, ChangingPerson.Brought> brought) {
    var roles = new HashMap<UUID, HouseholdRole>();
    var after = new HashMap<>(now.members());
    HomePlan moved = null;
    for (var row : news) {
      var person = known.get(row.row().number());
      var read = Objects.requireNonNull(row.person());
      if (person == null || person.household() == null || read.role() == null) {
        continue;
      }
      if (read.role() != person.role()) {
        roles.put(person.entry().id(), read.role());
        after.put(person.entry().id(), read.role());
      } else if (read.role() == HouseholdRole.REFERENCE_PERSON) {
        moved = follow(now, person, brought.get(row.row().number()));
      }
    }
    long references = after.values().stream().filter(HouseholdRole.REFERENCE_PERSON::equals).count()
        + joining.stream().filter(HomeComparing::isReference).count();
    if (!requireOneReference(references, news)) {
      return null;
    }
    return moved == null ? new HomePlan(now, joining, roles, null, today)
        : new HomePlan(now, joining, roles, moved.address(), moved.since());
  }

  /** The household moves with its reference person when it lived at that person's domicile. */
  private static @Nullable HomePlan follow(HouseholdNow now, KnownRow reference, ChangingPerson.@Nullable Brought brought) {
    return brought != null && brought.domicile() != null && brought.since() != null
        && now.address().equals(reference.entry().domicile()) && !brought.domicile().equals(now.address())
        && !brought.since().isBefore(now.addressSince())
        ? new HomePlan(now, List.of(), Map.of(), brought.domicile(), brought.since()) : null;
  }

  private boolean requireOneReference(long references, List<FileReading.Line> rows) {
    if (references == 1 || rows.isEmpty()) {
      return true;
    }
    var claiming = rows.stream().filter(HomeComparing::isReference).toList();
    var named = references == 0 || claiming.isEmpty() ? rows.getFirst() : claiming.getLast();
    file.fault(named.row().number(), ImportColumn.ROLE,
        references == 0 ? "people.household.referencePersonNeeded" : "people.household.secondReferencePerson");
    return false;
  }

  private @Nullable HouseholdNow home(FileReading.Line row) {
    var person = known.get(row.row().number());
    return person == null ? null : person.household();
  }

  private boolean isUnchanged(FileReading.Line row) {
    var person = known.get(row.row().number());
    return person != null && person.unchanged();
  }

  private static boolean isReference(FileReading.Line row) {
    return row.person() != null && row.person().role() == HouseholdRole.REFERENCE_PERSON;
  }
}
