package ro.reazem.services.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.contribution.ReductionKind;

/** Income, reductions, corrections and receipts of one file (venituri, reduceri, regularizări și încasări); what was wrong is cancelled, never removed. */
@Component("keepingNurseryMoney")
@Transactional
public class KeepingMoney {

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final SentForms sentForms;
  private final Clock clock;

  KeepingMoney(JdbcClient jdbc, LegalParameters parameters, SentForms sentForms, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.sentForms = sentForms;
    this.clock = clock;
  }

  /** What was proven counts from a month on; months that are closed stay as they were counted. */
  public void income(UUID file, YearMonth from, Lei perMember, String paper, Officer by) {
    requireOpen(file, from);
    jdbc.sql("""
        insert into services.family_income (id, file_id, from_month, per_member, paper, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :from, :sum, :paper, :by, :name, :at)""").param("id", UUID.randomUUID()).param("file", file).param("from", from.atDay(1))
        .param("sum", perMember.bani()).param("paper", paper).param("by", by.id()).param("name", by.name()).param("at", now()).update();
  }

  public void reduction(UUID file, ReductionKind kind, YearMonth from, @Nullable YearMonth until, String paper, Officer by) {
    RuleViolated.require(until == null || !until.isBefore(from), "services.money.reductionEndsBefore");
    requireOpen(file, from);
    jdbc.sql("""
        insert into services.reduction (id, file_id, kind, from_month, until_month, paper, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :kind, :from, :until, :paper, :by, :name, :at)""").param("id", UUID.randomUUID()).param("file", file).param("kind", kind.name())
        .param("from", from.atDay(1)).param("until", until == null ? null : until.atDay(1)).param("paper", paper).param("by", by.id()).param("name", by.name())
        .param("at", now()).update();
  }

  /**
   * Corrects a closed month in the first statement that is still open (regularizare).
   *
   * @param takesOff whether it lessens what is owed
   * @throws RuleViolated when the month is not closed: then attendance itself is corrected
   */
  public void adjust(UUID file, UUID key, YearMonth about, Lei amount, boolean takesOff, String reason, Officer by) {
    RuleViolated.require(isClosed(file, about), "services.money.monthOpen");
    RuleViolated.require(amount.isPositive(), "services.money.nothing");
    jdbc.sql("""
        insert into services.adjustment (id, one_time_key, file_id, about_month, amount, reason, recorded_by, recorded_by_name, recorded_at)
        values (:id, :key, :file, :about, :amount, :reason, :by, :name, :at) on conflict (one_time_key) do nothing""").param("id", UUID.randomUUID())
        .param("key", key).param("file", file).param("about", about.atDay(1)).param("amount", takesOff ? -amount.bani() : amount.bani()).param("reason", reason)
        .param("by", by.id()).param("name", by.name()).param("at", now()).update();
  }

  /** @throws RuleViolated on a day ahead, and when nursery tickets of the month come to more than the law lets them (tichete de creșă) */
  public void receive(UUID file, UUID key, LocalDate on, Way way, String number, Lei amount, Officer by) {
    sentForms.await("nursery money " + file);
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "services.nursery.inFuture");
    RuleViolated.require(amount.isPositive(), "services.money.nothing");
    if (way == Way.TICKET) {
      var most = parameters.on(on).lei("NURSERY_TICKET");
      long before = jdbc.sql("""
          select coalesce(sum(amount), 0) from services.receipt where file_id = :file and way = 'TICKET' and one_time_key <> :key
          and date_trunc('month', paid_on) = date_trunc('month', cast(:on as date))""").param("file", file).param("key", key).param("on", on).query(Long.class).single();
      RuleViolated.require(new Lei(before).plus(amount).atMost(most), "services.money.ticketsAbove", most.toString());
    }
    add(file, key, on, way, number, amount.bani(), null, "", by);
  }

  /** Takes a receipt back that was written wrongly (stornare); it stays, and so does what took it back. */
  public void cancel(UUID file, UUID key, UUID receipt, String reason, Officer by) {
    sentForms.await("nursery money " + file);
    var one = jdbc.sql("select way, number, amount from services.receipt r where r.id = :id and r.file_id = :file and r.cancels_id is null").param("id", receipt)
        .param("file", file).query((row, n) -> new Taken(Way.valueOf(row.getString(1)), row.getString(2), row.getLong(3))).optional()
        .orElseThrow(() -> new RuleViolated("services.money.noReceipt"));
    boolean again = jdbc.sql("select exists (select from services.receipt where cancels_id = :id and one_time_key <> :key)").param("id", receipt).param("key", key)
        .query(Boolean.class).single();
    RuleViolated.require(!again, "services.money.cancelledAlready");
    add(file, key, LocalDate.now(clock), one.way(), one.number(), -one.amount(), receipt, reason, by);
  }

  private record Taken(Way way, String number, long amount) {}

  private void add(UUID file, UUID key, LocalDate on, Way way, String number, long amount, @Nullable UUID cancels, String note, Officer by) {
    jdbc.sql("""
        insert into services.receipt (id, one_time_key, file_id, paid_on, way, number, amount, cancels_id, note, recorded_by, recorded_by_name, recorded_at)
        values (:id, :key, :file, :on, :way, :number, :amount, :cancels, :note, :by, :name, :at) on conflict (one_time_key) do nothing""")
        .param("id", UUID.randomUUID()).param("key", key).param("file", file).param("on", on).param("way", way.name()).param("number", number)
        .param("amount", amount).param("cancels", cancels).param("note", note).param("by", by.id()).param("name", by.name()).param("at", now()).update();
  }

  private void requireOpen(UUID file, YearMonth from) {
    RuleViolated.require(!isClosed(file, from), "services.money.monthClosed");
  }

  private boolean isClosed(UUID file, YearMonth month) {
    return jdbc.sql("select exists (select from services.statement s join services.nursery_file f on f.nursery_id = s.nursery_id where f.id = :file and s.month = :month)")
        .param("file", file).param("month", month.atDay(1)).query(Boolean.class).single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
