package ro.reazem.payments.answer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.bank.BankStatement;
import ro.reazem.payments.bank.PaymentStatus;
import ro.reazem.payments.bank.PaymentStatusFile;
import ro.reazem.payments.bank.StatementFile;
import ro.reazem.payments.bank.TreasuryAnswerFile;
import ro.reazem.payments.payer.PayerAccounts;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.text.Sha256;

/**
 * Takes in a file of the bank or the treasury whole or not at all, and once: a statement of an account (camt.053), what it rejected (pain.002), or a table of
 * the treasury. What it settles is
 * kept for each payment, what it does not is told to a person.
 */
@Service
public class ReadingAnswers {

  private static final int HEAD = 2_048;
  private static final String ORDER = "REAZEM-[0-9]{4}-[0-9]{1,9}";

  private final AnswerTable table;
  private final AnswerFiles files;
  private final PayerAccounts payers;
  private final TreasuryAnswerFile treasury;
  private final SentForms locks;
  private final JdbcClient jdbc;

  ReadingAnswers(AnswerTable table, AnswerFiles files, PayerAccounts payers, TreasuryAnswerFile treasury, SentForms locks, JdbcClient jdbc) {
    this.table = table;
    this.files = files;
    this.payers = payers;
    this.treasury = treasury;
    this.locks = locks;
    this.jdbc = jdbc;
  }

  /** @throws RuleViolated when the file was read before, is broken, is of another account, or its sums do not agree; nothing of it is kept then */
  @Transactional
  public UUID read(String name, byte[] bytes, Officer by) {
    RuleViolated.require(bytes.length > 0, "payments.answer.empty");
    // two files at once could settle the same payment
    locks.await("answers to payments");
    var sum = Sha256.hex(bytes);
    files.known(sum).ifPresent(known -> {
      throw new RuleViolated("payments.answer.readBefore", known.by(), known.name());
    });
    var id = UUID.randomUUID();
    var found = new Matching(table::ordered, table.today());
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8);
    if (!head.replace("\uFEFF", "").stripLeading().startsWith("<")) {
      var told = treasury.read(bytes);
      RuleViolated.require(told.stream().noneMatch(one -> one.on().isAfter(table.today())), "payments.answer.inTheFuture");
      found.takeAll(told);
      keep(id, "TREASURY", name, sum, bytes, told.stream().map(one -> one.account().value()).distinct().toList(), found, by);
    } else if (head.contains("pain.002.001")) {
      PaymentStatusFile.read(new ByteArrayInputStream(bytes), status -> take(found, status));
      table.keep(id, "PAIN_002", name, sum, bytes, "", found, by);
      table.settle(found.settled(), id, by);
    } else {
      var statements = StatementFile.read(new ByteArrayInputStream(bytes), found::take);
      found.flush();
      var accounts = statements.stream().map(BankStatement::account).distinct().toList();
      keep(id, "CAMT_053", name, sum, bytes, accounts, found, by);
    }
    return id;
  }

  /** Answers of an account that is not ours, or to payments that left another one, are not used. */
  private void keep(UUID id, String kind, String name, String sum, byte[] bytes, List<String> accounts, Matching found, Officer by) {
    var ours = payers.all().stream().map(one -> one.iban().value()).toList();
    RuleViolated.require(ours.containsAll(accounts), "payments.answer.otherAccount", String.join(", ", accounts));
    table.keep(id, kind, name, sum, bytes, String.join(", ", accounts), found, by);
    table.settle(found.settled(), id, by);
    RuleViolated.require(!table.ofOtherAccounts(id, accounts), "payments.answer.paidFromAnother");
  }

  private void take(Matching found, PaymentStatus status) {
    if (!status.reference().isEmpty() || !status.order().matches(ORDER)) {
      found.take(status);
      return;
    }
    var parts = status.order().split("-");
    var run = jdbc.sql("select id from payments.run where extract(year from numbered_on) = :year and number = :number").param("year", Integer.parseInt(parts[1]))
        .param("number", Integer.parseInt(parts[2])).query(UUID.class).optional();
    run.ifPresentOrElse(one -> found.takeAll(table.unanswered(one, "ACCOUNT"), status.reason()), () -> found.take(status));
  }

  /**
   * What the post or the cash desk answered for one payment, or the bank in another way than by a file.
   *
   * @throws RuleViolated when the payment was not handed over, or has this answer already
   */
  @Transactional
  public void record(Settled answer, Officer by) {
    locks.await("answers to payments");
    var ordered = table.ordered(List.of(answer.line())).get(answer.line());
    RuleViolated.require(ordered != null, "payments.run.lineGone");
    RuleViolated.require(!answer.on().isAfter(table.today()), "payments.answer.inTheFuture");
    switch (Objects.requireNonNull(ordered).told()) {
      case NOT_SENT -> throw new RuleViolated("payments.answer.notSent");
      case RETURNED -> throw new RuleViolated("payments.answer.toldBefore");
      case PAID -> RuleViolated.require(answer.returned(), "payments.answer.toldBefore");
      case SENT -> { }
    }
    table.settle(List.of(answer), null, by);
  }

  /** All that is not answered of a run by this way was paid. */
  @Transactional
  public int restWasPaid(UUID run, String channel, LocalDate on, String reference, Officer by) {
    locks.await("answers to payments");
    RuleViolated.require(!on.isAfter(table.today()), "payments.answer.inTheFuture");
    var rest = table.unanswered(run, channel);
    RuleViolated.require(!rest.isEmpty(), "payments.answer.nothingOpen");
    table.settle(rest.stream().map(line -> new Settled(line, false, on, "", reference)).toList(), null, by);
    return rest.size();
  }
}
