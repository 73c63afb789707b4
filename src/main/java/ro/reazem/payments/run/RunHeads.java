package ro.reazem.payments.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.bank.OrderFormat;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.web.ListPage;

/** The heads of runs with their sums, checks, history and approvals: the institution's, whoever looks; no holder is named here. */
@Component
class RunHeads {

  private final JdbcClient jdbc;

  RunHeads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A page of the runs, newest month first. */
  record Runs(List<Listed> runs, ListPage page) {}

  /** A run in the list with what its lines add up to now. */
  record Listed(Run run, long lines, Lei total) {}

  /** What the lines of a benefit add up to, by reason and channel. */
  record Part(String benefit, String reason, String channel, long lines, Lei total) {}

  /** How often a check found something. */
  record Found(CheckCode code, @Nullable String benefit, long open, long accepted, @Nullable Lei figure) {}

  /** What was done. */
  record Step(String what, String note, String by, Instant at) {}

  /** The file for whoever keeps the account. */
  record BankFile(OrderFormat format, long lines, Lei total, String sha256, Instant madeAt, long size) {}

  Runs list(ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from payments.run", jdbc::sql));
    return new Runs(part(page.size(), page.offset()).query(RunHeads::listed).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Listed> all() {
    return Rows.of(part(null, 0), RunHeads::listed);
  }

  private JdbcClient.StatementSpec part(@Nullable Integer size, int offset) {
    return jdbc.sql("select s.lines, s.sum_total, f.* from (" + RunTable.RUN + """
        order by r.month desc, r.opened_at desc, r.id limit :size offset :offset) f
        cross join lateral (select coalesce(sum(lines), 0) as lines, coalesce(sum(total), 0) as sum_total from payments.run_sum where run_id = f.id) s
        order by f.month desc, f.opened_at desc, f.id""").param("size", size).param("offset", offset);
  }

  private static Listed listed(ResultSet row, int n) throws SQLException {
    return new Listed(RunTable.run(row, n), row.getLong("lines"), Columns.lei(row, "sum_total"));
  }

  Optional<Run> find(UUID id) {
    return jdbc.sql(RunTable.RUN + "where r.id = :id").param("id", id).query(RunTable::run).optional();
  }

  List<Part> parts(UUID run) {
    return jdbc.sql("select * from payments.run_sum where run_id = :run order by benefit, reason, channel").param("run", run)
        .query((row, n) -> new Part(row.getString("benefit"), row.getString("reason"), row.getString("channel"), row.getLong("lines"), Columns.lei(row, "total"))).list();
  }

  List<Found> found(UUID run) {
    return jdbc.sql("""
        select k.code, k.benefit, count(*) filter (where not k.accepted) as open, count(*) filter (where k.accepted) as accepted,
          case when k.benefit is not null then max(k.figure) end as figure
        from payments.run_check k left join payments.run_line l on l.id = k.line_id where k.run_id = :run and coalesce(l.left_out, '') = ''
        group by k.code, k.benefit order by open desc, k.code, k.benefit""").param("run", run).query((row, n) -> new Found(CheckCode.valueOf(row.getString("code")),
            row.getString("benefit"), row.getLong("open"), row.getLong("accepted"), Columns.leiOrNull(row, "figure"))).list();
  }

  /** What all paid lines withhold for debts. */
  Lei withheld(UUID run) {
    return jdbc.sql("""
        select coalesce(sum(w.amount), 0) as amount from payments.run_withholding w join payments.run_line l on l.id = w.line_id
        where w.run_id = :run and l.left_out = ''""").param("run", run).query((row, n) -> Columns.lei(row, "amount")).single();
  }

  /** The newest first. */
  List<Step> steps(UUID run) {
    return jdbc.sql("select * from payments.run_step where run_id = :run order by position desc limit 60").param("run", run)
        .query((row, n) -> new Step(row.getString("what"), row.getString("note"), row.getString("officer_name"), Columns.instant(row, "at"))).list();
  }

  Optional<BankFile> file(UUID run) {
    return jdbc.sql("select kind, line_count, total, sha256, made_at, length(bytes) as size from payments.run_file where run_id = :run").param("run", run)
        .query((row, n) -> new BankFile(OrderFormat.valueOf(row.getString("kind")), row.getLong("line_count"), Columns.lei(row, "total"), row.getString("sha256"), Columns.instant(row, "made_at"),
            row.getLong("size"))).optional();
  }

  Optional<byte[]> fileBytes(UUID run) {
    return jdbc.sql("select bytes from payments.run_file where run_id = :run").param("run", run).query((row, n) -> row.getBytes(1)).optional();
  }

  /** How many lines of a locked run are no longer due as they were calculated, whoever asks. */
  long noLongerDue(UUID run) {
    return jdbc.sql("select count(*) from payments.run_line l where l.run_id = :run and l.left_out = '' and " + RunRegister.NOT_DUE).param("run", run).query(Long.class).single();
  }
}
