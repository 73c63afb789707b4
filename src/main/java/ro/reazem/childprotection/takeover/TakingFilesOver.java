package ro.reazem.childprotection.takeover;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Checks a file and takes over what is good of it (verificarea și preluarea), one person in a transaction: what was broken off goes on where it stopped. */
@Component("childTakingFilesOver")
class TakingFilesOver {

  private static final int ROWS = 500;
  private static final String WORK = """
      select id, kind, unit_id as unit, coalesce(released_by, uploaded_by) as by, coalesce(released_by_name, uploaded_by_name) as by_name,
        released_at is not null as released from childprotection.takeover where id = :id and finished_at is null for update""";

  private final JdbcClient jdbc;
  private final StagedRows rows;
  private final KnownPersons persons;
  private final Children children;
  private final Map<TakeoverKind, TakingKind> kinds;
  private final Clock clock;

  TakingFilesOver(JdbcClient jdbc, StagedRows rows, KnownPersons persons, Children children, List<TakingKind> kinds, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.persons = persons;
    this.children = children;
    this.kinds = kinds.stream().collect(Collectors.toMap(TakingKind::kind, Function.identity()));
    this.clock = clock;
  }

  /**
   * Lets the good rows in; told twice, the first word counts.
   *
   * @throws RuleViolated when nothing is good, or rows are still being checked
   */
  @Transactional
  void release(UUID id, Officer by) {
    RuleViolated.require(jdbc.sql("select blanked_at is null from childprotection.takeover where id = :id for update").param("id", id).query(Boolean.class).single(),
        "childprotection.takeover.blanked");
    RuleViolated.require(!has(id, "'READ', 'FOUND'"), "childprotection.takeover.stillChecked");
    RuleViolated.require(has(id, "'GOOD'"), "childprotection.takeover.nothingGood");
    jdbc.sql("update childprotection.takeover set released_by = :by, released_by_name = :name, released_at = :at where id = :id and released_at is null")
        .param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  /** @return whether there may be more to do */
  @Transactional
  boolean next(UUID id) {
    // of two nodes or two clicks one works and the other waits
    var work = jdbc.sql(WORK).param("id", id).query(Work.class).optional().orElse(null);
    if (work == null) {
      return false;
    }
    var fresh = rows.in(id, "READ", ROWS);
    if (!fresh.isEmpty()) {
      fresh.forEach(this::find);
      return true;
    }
    var unlooked = rows.nextPerson(id, "FOUND");
    if (unlooked != null) {
      var child = child(unlooked);
      kind(work).check(child, rows.of(id, "FOUND", unlooked)).forEach(one -> rows.settle(named(one, child)));
      return true;
    }
    var good = work.released() ? rows.nextPerson(id, "GOOD") : null;
    if (good != null) {
      var child = child(good);
      kind(work).take(child, rows.of(id, "GOOD", good), work).forEach(one -> rows.settle(named(one, child)));
    } else if (work.released()) {
      jdbc.sql("update childprotection.takeover set finished_at = :at where id = :id").param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id)
          .update();
    }
    return good != null;
  }

  /** What could not be looked at or entered after all is wrong, so that the others go on; answers whether there was such. */
  @Transactional
  boolean refuseNext(UUID id, RuleViolated why) {
    var looking = rows.nextPerson(id, "FOUND");
    var state = looking == null ? "GOOD" : "FOUND";
    var person = looking == null ? rows.nextPerson(id, state) : looking;
    if (person != null) {
      rows.of(id, state, person).forEach(line -> rows.settle(new Verdict(line, "WRONG", List.of(Finding.error(null, why)))));
    }
    return person != null;
  }

  private void find(Line line) {
    var cells = new Cells(line.cells());
    var who = WhoIsMeant.of(cells);
    try {
      if (who != null && cells.isGood()) {
        rows.found(line.id(), persons.find(who).id());
        return;
      }
      rows.settle(new Verdict(line, "WRONG", cells.findings()));
    } catch (RuleViolated unknown) {
      rows.settle(new Verdict(line, "WRONG", List.of(Finding.error(TakeoverColumn.CNP.in(line.cells()).isEmpty() ? TakeoverColumn.FAMILY_NAME
          : TakeoverColumn.CNP, unknown))));
    }
  }

  /** Whoever was found by the number is told where the register writes the name otherwise. */
  private static Verdict named(Verdict one, Child child) {
    var told = (TakeoverColumn.FAMILY_NAME.in(one.line().cells()) + " " + TakeoverColumn.GIVEN_NAME.in(one.line().cells())).strip();
    return told.isEmpty() || NameLikeness.isSame(told, child.name()) ? one
        : one.with(Finding.warning(TakeoverColumn.FAMILY_NAME, "childprotection.takeover.namedOtherwise", List.of(child.name())));
  }

  private TakingKind kind(Work work) {
    return java.util.Objects.requireNonNull(kinds.get(work.kind()));
  }

  private Child child(UUID person) {
    return children.find(person).orElseThrow(WhoIsMeant::unknown);
  }

  private boolean has(UUID id, String states) {
    return jdbc.sql("select exists (select from childprotection.takeover_row where takeover_id = :id and state in (" + states + "))").param("id", id)
        .query(Boolean.class).single();
  }
}
