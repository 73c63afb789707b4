package ro.reazem.people.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.directory.places.PlaceIndex;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.household.UpdatingHousehold;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.platform.sheets.SheetRow;

/**
 * Does what was shown for a known person, or for a household with known members: through the same acts as on the screens, with
 * the same history and events, and only if the register still is as it was when shown.
 */
@Component
class TakingUp {

  private final StagedRows staged;
  private final KnownRows knownRows;
  private final ChangingPerson changing;
  private final RegisteringPerson registering;
  private final UpdatingHousehold updating;
  private final FoundingHousehold founding;
  private final ChoiceWords words;
  private final MessageSource messages;
  private final Clock clock;

  TakingUp(StagedRows staged, KnownRows knownRows, ChangingPerson changing, RegisteringPerson registering,
      UpdatingHousehold updating, FoundingHousehold founding, ChoiceWords words, MessageSource messages, Clock clock) {
    this.staged = staged;
    this.knownRows = knownRows;
    this.changing = changing;
    this.registering = registering;
    this.updating = updating;
    this.founding = founding;
    this.words = words;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @throws Outdated when the register is no longer as it was when the file was checked
   * @throws ro.reazem.kernel.RuleViolated when the register refuses what the file asks
   */
  @Transactional
  void take(UUID importId, StagedRows.Group group, SheetRow heads, PlaceIndex places, By by) {
    staged.lock(importId);
    var rows = staged.of(importId, group);
    if (rows.stream().noneMatch(row -> row.state().isToBeTakenUp())) {
      return;
    }
    var today = LocalDate.now(clock);
    var file = FileReading.of(heads, rows.stream().map(StagedRows.Staged::row).toList(), messages, places, words.all(), today);
    var known = knownRows.of(file.lines());
    var plan = ImportPlan.of(file, known, file.compare(known), places, today);
    if (!file.faults().isEmpty() || !rows.stream().allMatch(row -> row.fits(plan))) {
      throw new Outdated();
    }
    var persons = new HashMap<FileReading.Line, UUID>();
    plan.rows().forEach(row -> persons.put(row.line(), person(row, by)));
    plan.homes().forEach(home -> home(home, persons, today, by));
    plan.rows().forEach(row -> staged.done(importId, row.line(), row.state().done(), persons.get(row.line())));
  }

  private UUID person(RowPlan row, By by) {
    if (row.known() == null) {
      var read = Objects.requireNonNull(row.line().person());
      return registering.register(new RegisteringPerson.Entry(new PersonId(UUID.randomUUID()), read.formKey(), read.details(),
          read.formerName(), AddressKind.DOMICILE, read.address(), read.since()), by).value();
    }
    var entry = row.known().entry();
    if (row.brought() != null && !changing.bring(new PersonId(entry.id()), entry.version(), row.brought(), by)) {
      throw new Outdated();
    }
    return entry.id();
  }

  private void home(HomePlan home, Map<FileReading.Line, UUID> persons, LocalDate today, By by) {
    if (home.now() == null) {
      var id = UUID.randomUUID();
      founding.found(id, id, Objects.requireNonNull(home.address()), home.since(), home.joining().stream()
          .map(line -> new FoundingHousehold.Founder(new PersonId(persons.get(line)),
              Objects.requireNonNull(Objects.requireNonNull(line.person()).role()), home.since(), null)).toList(), by);
      return;
    }
    List<UpdatingHousehold.Joining> joining = home.joining().stream().map(line -> {
      var read = Objects.requireNonNull(line.person());
      return new UpdatingHousehold.Joining(persons.get(line), Objects.requireNonNull(read.role()),
          read.since() == null ? today : read.since());
    }).toList();
    if (!updating.bring(home.now().id(), home.now().version(),
        new UpdatingHousehold.Brought(joining, home.roles(), home.address(), home.since()), by)) {
      throw new Outdated();
    }
  }

  /** The register changed since the file was checked. */
  static final class Outdated extends RuntimeException {

    Outdated() {
      super("the register changed", null, false, false);
    }
  }
}
