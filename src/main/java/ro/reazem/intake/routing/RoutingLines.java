package ro.reazem.intake.routing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an entry was routed to and what came of it, for those who may see the entry. */
@Component
public class RoutingLines {

  private final JdbcClient jdbc;

  RoutingLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One routing of an entry.
   *
   * @param answer why it was refused, or how it ended
   * @param caseNumber the case it became, as its context tells it; of a restricted or hidden one it says nothing
   */
  public record Line(UUID id, String context, String what, @Nullable String unit, String byName, Instant at, RoutingState state,
      @Nullable Instant answeredAt, @Nullable String answeredBy, String answer, @Nullable String withdrawnReason,
      @Nullable String caseNumber, @Nullable String casePath) {}

  /** The newest first. */
  public List<Line> of(UUID entry) {
    return jdbc.sql("""
        select r.*, u.name as unit, o.name as answered_by_name, c.number as case_number, c.path as case_path
        from intake.routing r left join directory.unit u on u.id = r.unit_id left join directory.officer o on o.id = r.answered_by
          left join directory.case_relation c on c.context = r.case_context and c.case_id = r.case_id and not c.restricted and c.kept_out = '{}'
        where r.entry_id = :entry order by r.routed_at desc, r.id""").param("entry", entry)
        .query((row, n) -> {
          var answered = row.getObject("answered_at", OffsetDateTime.class);
          return new Line(row.getObject("id", UUID.class), row.getString("context"), row.getString("what"), row.getString("unit"),
              row.getString("routed_by_name"), row.getObject("routed_at", OffsetDateTime.class).toInstant(),
              RoutingState.valueOf(row.getString("state")), answered == null ? null : answered.toInstant(), row.getString("answered_by_name"),
              row.getString("answer"), row.getString("withdrawn_reason"), row.getString("case_number"), row.getString("case_path"));
        }).list();
  }
}
