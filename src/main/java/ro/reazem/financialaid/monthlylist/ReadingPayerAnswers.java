package ro.reazem.financialaid.monthlylist;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.sheets.SheetHeads;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;
import ro.reazem.platform.text.Sha256;

/**
 * Takes in what the county payer answered to a closed list, whole or not at all, and once: every line is found by its number on the list, and what was told of it
 * before changes nothing. What is paid as listed is told at once; what differs waits for a person.
 */
@Service
class ReadingPayerAnswers {

  private static final SheetLimits LIMITS = new SheetLimits(10L << 20, 100_000, 60, 2_000, 200L << 20);
  private static final int ROWS_ABOVE_THE_HEADS = 12;

  private final JdbcClient jdbc;
  private final MonthlyListRegister register;
  private final TellingPaid telling;
  private final SentForms locks;
  private final MessageSource messages;
  private final Clock clock;

  ReadingPayerAnswers(JdbcClient jdbc, MonthlyListRegister register, TellingPaid telling, SentForms locks, MessageSource messages, Clock clock) {
    this.jdbc = jdbc;
    this.register = register;
    this.telling = telling;
    this.locks = locks;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Reads and keeps the answers.
   *
   * @return what is wrong in which cell; when there is anything nothing was kept
   * @throws RuleViolated when the list is open, the file was read before or cannot be read as a whole, or the officer does not see all lines
   */
  @Transactional
  public List<AnswerRow.Fault> read(MonthlyList list, String name, byte[] content, Officer by) {
    RuleViolated.require(list.closed(), "financialaid.answer.listOpen");
    // two files at once could answer the same line
    locks.await("answers to list " + list.id());
    var sum = Sha256.hex(content);
    jdbc.sql("select imported_by_name from financialaid.payer_answer_file where list_id = :list and sha256 = :sum").param("list", list.id()).param("sum", sum)
        .query(String.class).optional().ifPresent(who -> {
          throw new RuleViolated("financialaid.answer.readBefore", who);
        });
    var lines = register.whole(list, by).stream().collect(Collectors.toMap(ListLine::position, Function.identity()));
    var before = before(list);
    var faults = new ArrayList<AnswerRow.Fault>();
    var read = read(rows(content), lines, before, faults);
    if (faults.isEmpty()) {
      keep(list, name, sum, read, before, by);
    }
    return faults;
  }

  /** What was answered to a line before; once it was told as paid, another answer does not replace it. */
  private record Before(int position, String answer, long paid, boolean taken) {

    boolean says(AnswerRow.Read read) {
      return answer.equals(read.answer().name()) && paid == read.paid().bani();
    }
  }

  private Map<Integer, Before> before(MonthlyList list) {
    return jdbc.sql("""
        select a.position, a.answer, a.paid, a.paid > 0 and (a.answer = 'ACCEPTED' or s.answer_id is not null) as taken from financialaid.latest_payer_answer a
          left join financialaid.payer_answer_settled s on s.answer_id = a.id where a.list_id = :list""").param("list", list.id()).query(Before.class).list().stream()
        .collect(Collectors.toMap(Before::position, Function.identity()));
  }

  private static List<AnswerRow.Read> read(List<AnswerRow> rows, Map<Integer, ListLine> lines, Map<Integer, Before> before, List<AnswerRow.Fault> faults) {
    var read = new ArrayList<AnswerRow.Read>();
    var seen = new HashSet<Integer>();
    for (var row : rows) {
      var one = row.read(lines, faults);
      if (one != null && !seen.add(one.line().position())) {
        faults.add(new AnswerRow.Fault(row.number(), AnswerColumn.POSITION, row.cell(AnswerColumn.POSITION), "financialaid.answer.fault.twice", List.of()));
      } else if (one != null) {
        var earlier = before.get(one.line().position());
        if (earlier != null && earlier.taken() && !earlier.says(one)) {
          faults.add(new AnswerRow.Fault(row.number(), AnswerColumn.ANSWER, row.cell(AnswerColumn.ANSWER), "financialaid.answer.fault.paidBefore",
              List.of(new Lei(earlier.paid()))));
        }
        read.add(one);
      }
    }
    return read;
  }

  /** The list that was sent comes back with its title above the heads. */
  private List<AnswerRow> rows(byte[] content) {
    var all = new ArrayList<SheetRow>();
    SheetReader.read(content, LIMITS, all::add);
    for (int at = 0; at < Math.min(all.size(), ROWS_ABOVE_THE_HEADS); at++) {
      SheetHeads<AnswerColumn> heads;
      try {
        heads = new SheetHeads<>(all.get(at), AnswerColumn.class, AnswerColumn::key, AnswerColumn.NEEDED, messages);
      } catch (RuleViolated none) {
        continue;
      }
      var rows = all.subList(at + 1, all.size()).stream().map(row -> new AnswerRow(row.number(), heads.cells(row, AnswerColumn.values()))).filter(row -> !row.isNoLine())
          .toList();
      RuleViolated.require(!rows.isEmpty(), "financialaid.answer.noRows");
      return rows;
    }
    throw new RuleViolated("financialaid.answer.noHeads");
  }

  private void keep(MonthlyList list, String name, String sum, List<AnswerRow.Read> read, Map<Integer, Before> before, Officer by) {
    var fresh = read.stream().filter(one -> !before.containsKey(one.line().position()) || !before.get(one.line().position()).says(one)).toList();
    var id = UUID.randomUUID();
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql("""
        insert into financialaid.payer_answer_file (id, list_id, name, sha256, line_count, accepted, refused, other_amount, told_before, imported_by, imported_by_name,
          imported_at) values (:id, :list, :name, :sum, :lines, :accepted, :refused, :other, :before, :by, :byName, :now)""").param("id", id).param("list", list.id())
        .param("name", name).param("sum", sum).param("lines", read.size()).param("accepted", count(fresh, PayerAnswer.ACCEPTED))
        .param("refused", count(fresh, PayerAnswer.REFUSED)).param("other", count(fresh, PayerAnswer.OTHER_AMOUNT)).param("before", read.size() - fresh.size())
        .param("by", by.id()).param("byName", by.name()).param("now", now).update();
    var kept = fresh.stream().collect(Collectors.toMap(one -> UUID.randomUUID(), Function.identity()));
    jdbc.sql("""
        insert into financialaid.payer_answer (id, file_id, list_id, position, entitlement_id, month, answer, listed, paid, reason)
        select r.id, :file, :list, r.position, r.entitlement_id, r.month, r.answer, r.listed, r.paid, r.reason
        from json_populate_recordset(null::financialaid.payer_answer, cast(:rows as json)) r""").param("file", id).param("list", list.id())
        .param("rows", JsonRows.of(List.copyOf(kept.entrySet()), one -> JsonRows.row("id", one.getKey(), "position", one.getValue().line().position(), "entitlement_id",
            one.getValue().line().entitlementId(), "month", one.getValue().line().month().atDay(1).toString(), "answer", one.getValue().answer().name(), "listed",
            one.getValue().line().gross().bani(), "paid", one.getValue().paid().bani(), "reason", one.getValue().reason()))).update();
    telling.tell(MonthlyListFiles.title(list), kept.entrySet().stream().filter(one -> one.getValue().answer() == PayerAnswer.ACCEPTED && one.getValue().paid().isPositive())
        .map(one -> new TellingPaid.Paid(one.getKey(), one.getValue().line().entitlementId(), one.getValue().line().month(), one.getValue().paid())).toList());
  }

  private static int count(List<AnswerRow.Read> read, PayerAnswer answer) {
    return (int) read.stream().filter(one -> one.answer() == answer).count();
  }
}
