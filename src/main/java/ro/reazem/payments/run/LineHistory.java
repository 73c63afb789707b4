package ro.reazem.payments.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.Columns;

/** What checks found about one line, who accepted or approved it and what was answered, after the line itself was handed out. */
@Component
class LineHistory {

  private final JdbcClient jdbc;

  LineHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a check found, and why a person accepted it if one did. */
  record Check(CheckCode code, boolean acceptable, boolean accepted, @Nullable Lei figure, String reason, String by) {}

  /** What was answered, by a file or an officer. */
  record Answer(String answer, LocalDate on, String reason, String reference, @Nullable UUID file, String by, Instant at) {}

  /** Who approved the run. */
  record Approval(String by, Instant at) {}

  /** What is withheld for a debt. */
  record Withheld(UUID debt, String act, LocalDate actOn, Lei amount) {}

  /** To whom it goes in the holder's stead. */
  record Payee(UUID id, String name, String kind, String ground, String document, LocalDate since) {}

  Optional<Payee> payee(UUID line) {
    return jdbc.sql("""
        select y.id, y.name, y.kind, a.ground, a.document, a.since from payments.run_line l join payments.right_payee a on a.id = l.right_payee_id
          join payments.payee y on y.id = a.payee_id where l.id = :line""").param("line", line).query((row, n) -> new Payee(Columns.id(row, "id"),
            row.getString("name"), row.getString("kind"), row.getString("ground"), row.getString("document"), Objects.requireNonNull(Columns.day(row, "since")))).optional();
  }

  List<Withheld> withheld(UUID line) {
    return jdbc.sql("""
        select w.debt_id, w.amount, e.act, e.act_on from payments.run_withholding w join payments.debt_step e on e.debt_id = w.debt_id and e.position = 1
        where w.line_id = :line order by e.act_on, w.debt_id""").param("line", line).query((row, n) -> new Withheld(Columns.id(row, "debt_id"),
            row.getString("act"), Objects.requireNonNull(Columns.day(row, "act_on")), Columns.lei(row, "amount"))).list();
  }

  List<Check> checks(UUID run, UUID line) {
    return jdbc.sql("""
        select k.*, coalesce(a.reason, '') as reason, coalesce(a.officer_name, '') as officer_name from payments.run_check k join payments.run_line l on l.id = k.line_id
          left join payments.run_acceptance a on k.accepted and a.run_id = k.run_id and a.entitlement_id = l.entitlement_id and a.month = l.month and a.code = k.code
        where k.run_id = :run and k.line_id = :line order by k.position""").param("run", run).param("line", line)
        .query((row, n) -> new Check(CheckCode.valueOf(row.getString("code")), row.getBoolean("acceptable"), row.getBoolean("accepted"),
            Columns.leiOrNull(row, "figure"), row.getString("reason"), row.getString("officer_name"))).list();
  }

  List<Answer> answers(UUID line) {
    return jdbc.sql("select * from payments.line_answer where line_id = :line order by told_at, answer").param("line", line)
        .query((row, n) -> new Answer(row.getString("answer"), Objects.requireNonNull(Columns.day(row, "answered_on")), row.getString("reason"),
            row.getString("reference"), row.getObject("file_id", UUID.class), row.getString("officer_name"), Columns.instant(row, "told_at"))).list();
  }

  List<Approval> approvals(UUID run) {
    return jdbc.sql("select officer_name, approved_at from payments.run_approval where run_id = :run order by approved_at").param("run", run)
        .query((row, n) -> new Approval(row.getString("officer_name"), Columns.instant(row, "approved_at"))).list();
  }
}
