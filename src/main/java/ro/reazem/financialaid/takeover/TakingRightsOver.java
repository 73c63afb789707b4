package ro.reazem.financialaid.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Takes over the good rows of a checked file, some thousand in a transaction: what was broken off goes on where it stopped. Who checked the file does not
 * release it, since no proposal and no signature stands behind what it says.
 */
@Component
class TakingRightsOver {

  static final String RELEASE = "financialaid.takeover.release";
  private static final int ROWS = 2_000;

  private final JdbcClient jdbc;
  private final MatchingRows matching;
  private final EnteringRights entering;
  private final EnteringTenancies tenancies;
  private final Sight sight;
  private final Clock clock;

  TakingRightsOver(JdbcClient jdbc, MatchingRows matching, EnteringRights entering, EnteringTenancies tenancies, Sight sight, Clock clock) {
    this.jdbc = jdbc;
    this.matching = matching;
    this.entering = entering;
    this.tenancies = tenancies;
    this.sight = sight;
    this.clock = clock;
  }

  /** A file on its way, with who answers for it. */
  record Work(UUID id, String fileName, UUID checkedBy, String checkedByName, UUID releasedBy, String releasedByName) {}

  /** A row to be taken over. */
  record Row(int line, UUID person, UUID household, TakenOverRight right) {}

  /**
   * Lets the good rows in; told twice, the first word counts.
   *
   * @throws RuleViolated when the officer checked the file, or may not release rights in all its units
   */
  @Transactional
  void release(UUID id, Officer by) {
    RuleViolated.require(jdbc.sql("select unit_ids <@ :units from financialaid.takeover where id = :id").param("id", id)
        .param("units", sight.units(by, RELEASE)).query(Boolean.class).single(), "financialaid.takeover.otherUnits");
    RuleViolated.require(jdbc.sql("select checked_by <> :by from financialaid.takeover where id = :id for update").param("id", id).param("by", by.id())
        .query(Boolean.class).single(), "financialaid.takeover.ownFile");
    RuleViolated.require(jdbc.sql("select exists (select from financialaid.takeover_row where takeover_id = :id and state = 'GOOD')").param("id", id)
        .query(Boolean.class).single(), "financialaid.takeover.nothingGood");
    jdbc.sql("""
        update financialaid.takeover set released_by = :by, released_by_name = :name, released_at = :at where id = :id and released_at is null""")
        .param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  /** @return whether there may be more to take over */
  @Transactional
  boolean next(UUID id) {
    // of two nodes or two clicks one works and the other waits
    var work = jdbc.sql("""
        select id, file_name, checked_by, checked_by_name, released_by, released_by_name from financialaid.takeover
        where id = :id and released_at is not null and finished_at is null for update""").param("id", id).query(Work.class).optional();
    if (work.isEmpty()) {
      return false;
    }
    var lines = jdbc.sql("select line from financialaid.takeover_row where takeover_id = :id and state = 'GOOD' order by line limit :most")
        .param("id", id).param("most", ROWS).query(Integer.class).list();
    if (lines.isEmpty()) {
      jdbc.sql("update financialaid.takeover set finished_at = :at where id = :id").param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id)
          .update();
      return false;
    }
    matching.settle(new RowRules.Stretch(id, lines.getFirst(), lines.getLast()));
    var good = good(id, lines.getFirst(), lines.getLast()).stream().collect(Collectors.partitioningBy(row -> row.right().terms().lease() != null));
    entering.enter(work.get(), good.get(false), LocalDate.now(clock));
    tenancies.enter(work.get(), good.get(true), LocalDate.now(clock));
    return true;
  }

  private List<Row> good(UUID id, int first, int last) {
    return jdbc.sql("""
        select line, person_id, household_id, read from financialaid.takeover_row
        where takeover_id = :id and state = 'GOOD' and line between :first and :last order by line""").param("id", id).param("first", first)
        .param("last", last).query((row, n) -> new Row(row.getInt("line"), row.getObject("person_id", UUID.class),
            row.getObject("household_id", UUID.class), FrozenJson.read(row.getString("read"), TakenOverRight.class))).list();
  }
}
