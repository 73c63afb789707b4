package ro.reazem.childprotection.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.parameters.LegalParameters;

/**
 * Rows that were not taken over do not stay for ever (limitarea stocării): some time after the file was done with, what they said, whom they meant and what was
 * found of them goes; which row it was and what became of it stays.
 */
@Component("childBlankingRows")
class BlankingRows {

  static final String KEPT = "CHILD_TAKEOVER_ROWS";
  private static final String OLD = """
      select id from childprotection.takeover where blanked_at is null and (finished_at is not null or released_at is null)
        and coalesce(finished_at, uploaded_at) < :before order by uploaded_at, id for update skip locked""";
  private static final String ROWS = "(select id from childprotection.takeover_row where takeover_id = :id and state <> 'DONE')";

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final Clock clock;

  BlankingRows(JdbcClient jdbc, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Does it for every file whose days are over; again without harm, and not at all while the institution has set no days. */
  @Transactional
  void turn(LocalDate today) {
    parameters.on(today).find(KEPT).map(kept -> today.minusDays(Long.parseLong(kept.value()))).ifPresent(last -> jdbc.sql(OLD)
        .param("before", last.atStartOfDay(clock.getZone()).toOffsetDateTime()).query(UUID.class).list().forEach(this::blank));
  }

  private void blank(UUID file) {
    change(file, "delete from childprotection.takeover_finding where row_id in " + ROWS);
    change(file, "delete from childprotection.merge_item where row_key in (select id::text from childprotection.takeover_row where takeover_id = :id and state <> 'DONE')");
    change(file, "update childprotection.takeover_row set cells = '{}', person_id = case when person_id is not null then id end where id in " + ROWS);
    change(file, "delete from childprotection.takeover_manager where takeover_id = :id");
    jdbc.sql("update childprotection.takeover set blanked_at = :at where id = :id").param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", file).update();
  }

  private void change(UUID file, String sql) {
    jdbc.sql(sql).param("id", file).update();
  }
}
