package ro.reazem.payments.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.payments.bank.Answer;
import ro.reazem.payments.budget.BudgetLines;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.security.Officer;

/** Keeps answers: what came back is posted to the ledger, frees its budget, and a run of which every line is answered is reconciled. */
@Component
class AnswerTable {

  private static final int AT_ONCE = 5_000;

  private final JdbcClient jdbc;
  private final BudgetLines budget;
  private final Clock clock;

  AnswerTable(JdbcClient jdbc, BudgetLines budget, Clock clock) {
    this.jdbc = jdbc;
    this.budget = budget;
    this.clock = clock;
  }

  /** The payments with these ids, as far as they were ordered and answered. */
  Map<UUID, Answer.Ordered> ordered(List<UUID> lines) {
    record Line(UUID id, Answer.Ordered ordered) {}
    return jdbc.sql("""
        select l.id, l.amount, case when r.state not in ('SENT', 'RECONCILED', 'CLOSED') then 'NOT_SENT'
            when exists (select from payments.line_answer a where a.line_id = l.id and a.answer = 'RETURNED') then 'RETURNED'
            when exists (select from payments.line_answer a where a.line_id = l.id) then 'PAID' else 'SENT' end as told
        from payments.run_line l join payments.run r on r.id = l.run_id where l.id = any(:lines) and l.left_out = ''""").param("lines", lines.toArray(UUID[]::new))
        .query((row, n) -> new Line(Columns.id(row, "id"), new Answer.Ordered(Columns.lei(row, "amount"), Answer.Told.valueOf(row.getString("told")))))
        .list().stream().collect(Collectors.toMap(Line::id, Line::ordered));
  }

  /** Lines of a run that have no answer yet, locked with it; of one channel. */
  List<UUID> unanswered(UUID run, String channel) {
    jdbc.sql("select 1 from payments.run where id = :run for no key update").param("run", run).query(Integer.class).optional();
    return jdbc.sql("""
        select l.id from payments.run_line l join payments.run r on r.id = l.run_id where l.run_id = :run and l.left_out = '' and l.channel = :channel
          and r.state in ('SENT', 'RECONCILED', 'CLOSED') and not exists (select from payments.line_answer a where a.line_id = l.id) order by l.position""")
        .param("run", run).param("channel", channel).query(UUID.class).list();
  }

  /** @param file by which they came, null when an officer says so */
  void settle(List<Settled> all, @Nullable UUID file, Officer by) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      settleSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)), file, by);
    }
    reconcile(all);
  }

  private void settleSome(List<Settled> some, @Nullable UUID file, Officer by) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql("""
        insert into payments.line_answer (line_id, answer, answered_on, reason, reference, file_id, officer_id, officer_name, told_at)
        select r.line_id, r.answer, r.answered_on, r.reason, r.reference, cast(:file as uuid), :by, :name, :now
        from json_populate_recordset(null::payments.line_answer, cast(:rows as json)) r""").param("file", file).param("by", by.id()).param("name", by.name())
        .param("now", now).param("rows", JsonRows.of(some, one -> JsonRows.row("line_id", one.line(), "answer", one.returned() ? "RETURNED" : "PAID",
            "answered_on", one.on().toString(), "reason", one.reason(), "reference", one.reference()))).update();
    var returned = some.stream().filter(Settled::returned).map(Settled::line).toArray(UUID[]::new);
    if (returned.length > 0) {
      jdbc.sql("""
          insert into payments.ledger_entry (id, entitlement_id, month, kind, amount, context, case_id, revision, rests_on, reason, posted_by, posted_by_name, posted_at)
          select gen_random_uuid(), l.entitlement_id, l.month, 'RETURNED', l.amount, l.context, l.case_id, l.revision, l.id, a.reason, :by, :name, :now
          from payments.run_line l join payments.line_answer a on a.line_id = l.id and a.answer = 'RETURNED' where l.id = any(:lines)
          order by l.entitlement_id, l.month""").param("by", by.id()).param("name", by.name()).param("now", now).param("lines", returned).update();
      budget.returned(returned, by);
    }
  }

  private void reconcile(List<Settled> all) {
    var runs = IntStream.range(0, (all.size() + AT_ONCE - 1) / AT_ONCE).mapToObj(part -> all.subList(part * AT_ONCE, Math.min(all.size(), (part + 1) * AT_ONCE)))
        .flatMap(some -> jdbc.sql("select distinct run_id from payments.run_line where id = any(:lines)").param("lines", some.stream().map(Settled::line)
            .toArray(UUID[]::new)).query(UUID.class).list().stream()).distinct().sorted().toArray(UUID[]::new);
    jdbc.sql("""
        update payments.run r set answered = s.answered, returned = s.returned, version = r.version + 1,
          state = case when r.state = 'SENT' and s.answered = r.line_count then 'RECONCILED' else r.state end
        from (select l.run_id, count(distinct a.line_id) as answered, count(*) filter (where a.answer = 'RETURNED') as returned
          from payments.run_line l join payments.line_answer a on a.line_id = l.id where l.run_id = any(:runs) group by l.run_id) s
        where r.id = s.run_id""").param("runs", runs).update();
  }

  /** The file with its counts, before what it told. */
  void keep(UUID id, String kind, String name, String sha256, byte[] bytes, String account, Matching found, Officer by) {
    int returned = (int) found.settled().stream().filter(Settled::returned).count();
    jdbc.sql("""
        insert into payments.answer_file (id, kind, name, sha256, bytes, account, entries, paid, returned, told_before, others, differing, imported_by, imported_by_name,
          imported_at) values (:id, :kind, :name, :sha256, :bytes, :account, :entries, :paid, :returned, :before, :others, :differing, :by, :byName, :now)""")
        .param("id", id).param("kind", kind).param("name", name).param("sha256", sha256).param("bytes", bytes).param("account", account)
        .param("entries", found.entries()).param("paid", found.settled().size() - returned).param("returned", returned).param("before", found.toldBefore())
        .param("others", found.others()).param("differing", found.differing().size()).param("by", by.id()).param("byName", by.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    var places = IntStream.range(0, found.differing().size()).boxed().toList();
    jdbc.sql("""
        insert into payments.answer_difference (file_id, position, answer, reference, line_id, amount, ordered, booked_on, reason, bank_reference)
        select :file, r.position, r.answer, r.reference, r.line_id, r.amount, r.ordered, r.booked_on, r.reason, r.bank_reference
        from json_populate_recordset(null::payments.answer_difference, cast(:rows as json)) r""").param("file", id).param("rows", JsonRows.of(places, place -> {
          var one = found.differing().get(place);
          return JsonRows.row("position", place + 1, "answer", one.answer(), "reference", one.reference(), "line_id", one.line(),
              "amount", one.amount() == null ? null : one.amount().bani(), "ordered", one.ordered() == null ? null : one.ordered().bani(),
              "booked_on", one.bookedOn() == null ? null : one.bookedOn().toString(), "reason", one.reason(), "bank_reference", one.bankReference());
        })).update();
  }

  /** Whether a payment of the file left another account than those the statements are of. */
  boolean ofOtherAccounts(UUID file, List<String> accounts) {
    return jdbc.sql("""
        select exists (select from payments.line_answer a join payments.run_line l on l.id = a.line_id join payments.run r on r.id = l.run_id
          where a.file_id = :file and r.payer_iban <> all(:accounts))""").param("file", file).param("accounts", accounts.toArray(String[]::new))
        .query(Boolean.class).single();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
