package ro.reazem.people.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.directory.places.PlaceIndex;
import ro.reazem.people.change.By;
import ro.reazem.people.person.TemporaryIds;
import ro.reazem.platform.sheets.SheetRow;

/** Enters some thousand new persons of a checked file in one transaction and tells the other modules of them in groups. */
@Component
class LoadingChunk {

  private static final int ROWS = 10_000;

  private final JdbcClient jdbc;
  private final PersonCopying copying;
  private final TemporaryIds temporaryIds;
  private final ChoiceWords words;
  private final KnownRows knownRows;
  private final MessageSource messages;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  LoadingChunk(JdbcClient jdbc, PersonCopying copying, TemporaryIds temporaryIds, ChoiceWords words, KnownRows knownRows,
      MessageSource messages, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.copying = copying;
    this.temporaryIds = temporaryIds;
    this.words = words;
    this.knownRows = knownRows;
    this.messages = messages;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** @return whether there may be more to load */
  @Transactional
  boolean load(UUID importId, SheetRow heads, PlaceIndex places, By by) {
    // of two nodes or two clicks, one loads and the other waits and finds nothing left
    var done = jdbc.sql("select loaded_household as household, loaded_line as line from people.import where id = :id for update")
        .param("id", importId).query(Position.class).single();
    var staged = next(importId, done);
    if (staged.isEmpty()) {
      jdbc.sql("update people.import set state = 'LOADED', loaded_at = now() where id = :id").param("id", importId).update();
      return false;
    }
    var today = LocalDate.now(clock);
    var file = FileReading.of(heads, staged.stream().map(Staged::row).toList(), messages, places, words.all(), today);
    file.compare(Map.of());
    var persons = newPersons(settle(importId, file));
    var households = NewHousehold.of(persons, today);
    copying.copy(persons, households, by);
    advance(importId, staged.getLast());
    Announcements.of(persons, households, clock).forEach(publisher::publishEvent);
    return true;
  }

  /** Up to which row the import is done, in the order of households and lines. */
  private record Position(String household, int line) {}

  /** A row of the file that waits to be loaded. */
  private record Staged(SheetRow row, String household) {}

  /** The next rows, whole households only. */
  private List<Staged> next(UUID importId, Position done) {
    var staged = jdbc.sql("""
        select line, cells, household_key from people.import_row
        where import_id = :id and state = 'READY' and (household_key, line) > (:household, :line)
        order by household_key, line limit :most""").param("id", importId).param("most", ROWS)
        .param("household", done.household()).param("line", done.line())
        .query((row, number) -> new Staged(new SheetRow(row.getInt("line"),
            List.of((String[]) row.getArray("cells").getArray())), row.getString("household_key"))).list();
    if (staged.size() == ROWS && !staged.getLast().household().isEmpty()
        && !staged.getFirst().household().equals(staged.getLast().household())) {
      var cut = staged.getLast().household();
      return staged.stream().filter(row -> !row.household().equals(cut)).toList();
    }
    return staged;
  }

  /** What was entered by others since the file was checked is left out, with its household. */
  private List<ReadPerson> settle(UUID importId, FileReading file) {
    var known = knownRows.of(file.lines());
    var blocked = new HashSet<String>();
    var good = new ArrayList<ReadPerson>();
    for (var line : file.lines()) {
      var person = line.person();
      if (person != null && !file.isWrong(line) && !known.containsKey(line.row().number())) {
        good.add(person);
      } else {
        mark(importId, List.of(line.row().number()), RowState.STALE);
        blocked.add(line.household().isEmpty() ? "\0" : line.household());
      }
    }
    var waiting = good.stream().filter(person -> blocked.contains(person.household())).map(ReadPerson::line).toList();
    if (!waiting.isEmpty()) {
      mark(importId, waiting, RowState.WAITING);
    }
    return good.stream().filter(person -> !blocked.contains(person.household())).toList();
  }

  private List<NewPerson> newPersons(List<ReadPerson> read) {
    int without = (int) read.stream().filter(person -> person.details().cnp() == null).count();
    Iterator<String> numbers = without == 0 ? List.<String>of().iterator() : temporaryIds.next(without).iterator();
    return read.stream().map(person -> new NewPerson(UUID.randomUUID(),
        person.details().cnp() == null ? numbers.next() : null, person)).collect(Collectors.toList());
  }

  private void mark(UUID importId, List<Integer> lines, RowState state) {
    jdbc.sql("update people.import_row set state = :state where import_id = :id and line = any (:lines)")
        .param("state", state.name()).param("id", importId).param("lines", lines.toArray(Integer[]::new)).update();
  }

  /** Everything up to the last of the rows is done. */
  private void advance(UUID importId, Staged last) {
    jdbc.sql("update people.import set loaded_household = :household, loaded_line = :line where id = :id")
        .param("household", last.household()).param("line", last.row().number()).param("id", importId).update();
  }
}
