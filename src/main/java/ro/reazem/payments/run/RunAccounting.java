package ro.reazem.payments.run;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.accounting.Mapping;
import ro.reazem.payments.accounting.Mappings;
import ro.reazem.payments.accounting.Operation;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.listing.Rows;

/**
 * What a run posted, for the accounting department (notă contabilă): every payment by its channel, what was withheld from it and what came back, with the
 * accounts that the institution set for the day it was posted; and what it took of each budget line. Sums and references alone, no holder.
 */
@Component
class RunAccounting {

  /** One row for each operation of a line; binds :run and :zone. */
  private static final String POSTED = """
      from (select l.position, 'PAID_' || l.channel as operation, l.benefit, l.amount, e.posted_at, e.id as entry_id, l.id as line_id
        from payments.run_line l join payments.ledger_entry e on e.id = l.id and e.kind = 'PAID' where l.run_id = :run and l.left_out = ''
        union all select l.position, 'WITHHELD', l.benefit, l.withheld, e.posted_at, e.id, l.id
        from payments.run_line l join payments.ledger_entry e on e.id = l.id and e.kind = 'PAID' where l.run_id = :run and l.left_out = '' and l.withheld > 0
        union all select l.position, 'RETURNED', l.benefit, e.amount, e.posted_at, e.id, l.id
        from payments.run_line l join payments.ledger_entry e on e.rests_on = l.id and e.entitlement_id = l.entitlement_id and e.month = l.month
          and e.kind = 'RETURNED' and e.corrects is null where l.run_id = :run and l.left_out = '') p
      cross join lateral (select cast(p.posted_at at time zone :zone as date) as day) d""";

  private final JdbcClient jdbc;
  private final Mappings mappings;
  private final PaidBenefits benefits;

  RunAccounting(JdbcClient jdbc, Mappings mappings, PaidBenefits benefits) {
    this.jdbc = jdbc;
    this.mappings = mappings;
    this.benefits = benefits;
  }

  /**
   * What was posted of an operation and a benefit on a day.
   *
   * @param debit null as long as the institution has not said by which accounts it is booked
   */
  record Note(LocalDate day, Operation operation, String benefit, String article, long entries, Lei amount, @Nullable String debit, @Nullable String credit) {}

  /** One row of the ledger as it is booked. */
  record Entry(LocalDate day, Operation operation, String benefit, Lei amount, UUID id, UUID line, String debit, String credit) {}

  /** What the run took of a budget line and gave back; the line itself as it is now. */
  record OfLine(int year, String benefit, String article, Lei committed, Lei authorised, Lei used, Lei reserved, Lei paid, Lei withheld, Lei returned) {}

  List<Note> notes(Run run) {
    var all = mappings.all();
    return jdbc.sql("select d.day, p.operation, p.benefit, coalesce(b.article, '') as article, count(*) as entries, sum(p.amount) as amount " + POSTED + """
         left join payments.budget_line b on b.year = :year and b.benefit = p.benefit
        group by d.day, p.operation, p.benefit, b.article order by d.day, p.operation, p.benefit""").param("run", run.id()).param("year", run.payOn().getYear())
        .param("zone", ZoneId.systemDefault().getId()).query((row, n) -> {
          var day = Objects.requireNonNull(Columns.day(row, "day"));
          var operation = Operation.valueOf(row.getString("operation"));
          var mapping = Mappings.on(all, operation, row.getString("benefit"), day);
          return new Note(day, operation, row.getString("benefit"), row.getString("article"), row.getLong("entries"), Columns.lei(row, "amount"),
              mapping.map(Mapping::debit).orElse(null), mapping.map(Mapping::credit).orElse(null));
        }).list();
  }

  /**
   * The notes of a run that can be booked.
   *
   * @throws RuleViolated when accounts are still to be set, or what is posted is not what the run pays and withholds
   */
  List<Note> booked(Run run, Lei withheld) {
    var notes = notes(run);
    notes.stream().filter(one -> one.debit() == null).findFirst().ifPresent(one -> {
      throw new RuleViolated("payments.accounting.notSet", benefits.name(one.benefit()));
    });
    RuleViolated.require(sum(notes, "PAID").equals(Objects.requireNonNull(run.sums()).total()) && sum(notes, "WITHHELD").equals(withheld), "payments.accounting.differs");
    return notes;
  }

  static Lei sum(List<Note> notes, String operation) {
    return notes.stream().filter(one -> one.operation().name().startsWith(operation)).map(Note::amount).reduce(Lei.ZERO, Lei::plus);
  }

  /** Every row, in the order of the lines, with the accounts of its note. */
  Rows<Entry> entries(Run run, List<Note> booked) {
    return Rows.of(jdbc.sql("select d.day, p.operation, p.benefit, p.amount, p.entry_id, p.line_id " + POSTED + " order by p.position, p.operation").param("run", run.id())
        .param("zone", ZoneId.systemDefault().getId()), (row, n) -> {
          var day = Columns.day(row, "day");
          var operation = Operation.valueOf(row.getString("operation"));
          var benefit = row.getString("benefit");
          var note = booked.stream().filter(one -> one.day().equals(day) && one.operation() == operation && one.benefit().equals(benefit)).findFirst().orElseThrow();
          return new Entry(note.day(), operation, benefit, Columns.lei(row, "amount"), Columns.id(row, "entry_id"), Columns.id(row, "line_id"),
              Objects.requireNonNull(note.debit()), Objects.requireNonNull(note.credit()));
        });
  }

  List<OfLine> budget(Run run) {
    return jdbc.sql("""
        select b.*, coalesce(t.reserved, 0) as reserved, coalesce(s.paid, 0) as paid, coalesce(s.withheld, 0) as withheld, coalesce(t.returned, 0) as returned
        from payments.budget_line b
          join (select benefit, sum(amount) as paid, sum(withheld) as withheld from payments.run_line where run_id = :run and left_out = '' group by benefit) s
            on s.benefit = b.benefit
          left join (select benefit, sum(case kind when 'RESERVED' then amount when 'RELEASED' then -amount else 0 end) as reserved,
              sum(amount) filter (where kind = 'RETURNED') as returned from payments.budget_row where run_id = :run group by benefit) t on t.benefit = b.benefit
        where b.year = :year order by b.benefit""").param("run", run.id()).param("year", run.payOn().getYear()).query((row, n) -> new OfLine(row.getInt("year"),
            row.getString("benefit"), row.getString("article"), Columns.lei(row, "committed"), Columns.lei(row, "authorised"), Columns.lei(row, "used"),
            Columns.lei(row, "reserved"), Columns.lei(row, "paid"), Columns.lei(row, "withheld"), Columns.lei(row, "returned"))).list();
  }
}
