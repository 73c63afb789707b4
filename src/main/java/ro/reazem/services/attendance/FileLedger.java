package ro.reazem.services.attendance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.services.contribution.ContributionStep;
import ro.reazem.services.contribution.ReductionKind;

/** What one family owes and paid (fișa de plăți), for a file that was handed out. */
@Component("nurseryLedger")
public class FileLedger {

  private static final int NEWEST = 60;

  private final JdbcClient jdbc;

  FileLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is owed for a month, with its steps. */
  public record Due(YearMonth month, int present, Lei contribution, Lei adjusted, Lei due, List<ContributionStep> steps) {}

  /** Money received, or taken back. */
  public record Receipt(UUID id, LocalDate on, Way way, String number, Lei amount, boolean cancelled, boolean cancels) {

    /** Whether it can be taken back. */
    public boolean stands() {
      return !cancelled && !cancels;
    }
  }

  /** Income per member of the family from a month on. */
  public record Income(YearMonth from, Lei perMember, String paper) {}

  /** Why the family pays less, from a month to a month. */
  public record Reduced(ReductionKind kind, YearMonth from, @Nullable YearMonth until, String paper) {}

  public List<Due> dues(UUID file) {
    return jdbc.sql("select month, present, contribution, adjusted, due, steps::text as steps from services.statement_line where file_id = :file order by month desc limit " + NEWEST)
        .param("file", file).query((row, n) -> new Due(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("present"),
            new Lei(row.getLong("contribution")), new Lei(row.getLong("adjusted")), new Lei(row.getLong("due")), StepsJson.read(row.getString("steps")))).list();
  }

  public List<Receipt> receipts(UUID file) {
    return jdbc.sql("""
        select r.id, r.paid_on, r.way, r.number, r.amount, r.cancels_id is not null as cancels,
          exists (select from services.receipt c where c.cancels_id = r.id) as cancelled from services.receipt r
        where r.file_id = :file order by r.paid_on desc, r.recorded_at desc limit\s""" + NEWEST).param("file", file)
        .query((row, n) -> new Receipt(row.getObject("id", UUID.class), row.getObject("paid_on", LocalDate.class), Way.valueOf(row.getString("way")),
            row.getString("number"), new Lei(row.getLong("amount")), row.getBoolean("cancelled"), row.getBoolean("cancels"))).list();
  }

  public List<Income> incomes(UUID file) {
    return jdbc.sql("select from_month, per_member, paper from services.family_income where file_id = :file order by from_month desc, recorded_at desc limit 12")
        .param("file", file).query((row, n) -> new Income(YearMonth.from(row.getObject(1, LocalDate.class)), new Lei(row.getLong(2)), row.getString(3))).list();
  }

  public List<Reduced> reductions(UUID file) {
    return jdbc.sql("select kind, from_month, until_month, paper from services.reduction where file_id = :file order by from_month desc, recorded_at desc limit 12")
        .param("file", file).query((row, n) -> new Reduced(ReductionKind.valueOf(row.getString(1)), YearMonth.from(row.getObject(2, LocalDate.class)),
            row.getObject(3, LocalDate.class) == null ? null : YearMonth.from(row.getObject(3, LocalDate.class)), row.getString(4))).list();
  }

  /** What is owed up to now, less what was received; negative when the family paid ahead. */
  public Lei balance(UUID file) {
    return new Lei(jdbc.sql("""
        select coalesce((select sum(due) from services.statement_line where file_id = :file), 0)
          - coalesce((select sum(amount) from services.receipt where file_id = :file), 0)""").param("file", file).query(Long.class).single());
  }

  /** How many closed months up to the last are not covered by what was received, the oldest paid first. */
  public int unpaidMonths(UUID file) {
    return jdbc.sql("""
        select count(*) from (select l.due, sum(l.due) over (order by l.month) as running from services.statement_line l where l.file_id = :file) m
        where m.due > 0 and m.running > coalesce((select sum(amount) from services.receipt where file_id = :file), 0)""").param("file", file).query(Integer.class)
        .single();
  }
}
