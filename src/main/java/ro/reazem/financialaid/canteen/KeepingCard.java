package ro.reazem.financialaid.canteen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** The acts about a card: its meals are suspended and resumed, contributions are received and taken back. */
@Component
class KeepingCard {

  private final JdbcClient jdbc;
  private final OpenMonth months;
  private final Clock clock;

  KeepingCard(JdbcClient jdbc, OpenMonth months, Clock clock) {
    this.jdbc = jdbc;
    this.months = months;
    this.clock = clock;
  }

  /** A suspension as told, under the key of its form. */
  record Suspended(UUID key, Pause.Reason reason, LocalDate from, String note) {}

  /** @throws RuleViolated when the meals are suspended at that time already, or the right ended before */
  @Transactional
  void suspend(CardRegister.Card card, Suspended told, Officer by) {
    RuleViolated.require(!told.from().isBefore(card.from()) && (card.until() == null || !told.from().isAfter(card.until())), "financialaid.canteen.outsideRight");
    int entered = jdbc.sql("""
        insert into financialaid.canteen_pause (id, entitlement_id, reason, first_day, note, recorded_by, recorded_by_name, recorded_at)
        values (:id, :right, :reason, :first, :note, :by, :name, :at) on conflict do nothing""").param("id", told.key()).param("right", card.right())
        .param("reason", told.reason().name()).param("first", told.from()).param("note", told.note()).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(entered == 1 || jdbc.sql("select exists (select from financialaid.canteen_pause where id = :id)").param("id", told.key())
        .query(Boolean.class).single(), "financialaid.canteen.alreadySuspended");
  }

  /** @param from the first day with meals again */
  @Transactional
  void resume(CardRegister.Card card, UUID pause, LocalDate from, Officer by) {
    int ended = jdbc.sql("""
        update financialaid.canteen_pause set last_day = :last, ended_by_name = :name
        where id = :id and entitlement_id = :right and last_day is null and first_day <= :last""").param("last", from.minusDays(1)).param("name", by.name())
        .param("id", pause).param("right", card.right()).update();
    RuleViolated.require(ended == 1, "financialaid.canteen.notResumable");
  }

  /** A contribution as received, under the key of its form. */
  public record Received(UUID key, YearMonth month, Lei amount, LocalDate on, String receipt) {}

  @Transactional
  void receive(CardRegister.Card card, Received told, Officer by) {
    RuleViolated.require(!told.month().isBefore(YearMonth.from(card.from())), "financialaid.canteen.outsideRight");
    receive(card.right(), told, by);
  }

  /** The same for a right that is known to be there. */
  @Transactional
  public void receive(UUID right, Received told, Officer by) {
    RuleViolated.require(told.amount().isPositive(), "financialaid.canteen.amountPositive");
    RuleViolated.require(!told.on().isAfter(LocalDate.now(clock)), "financialaid.canteen.dayAhead");
    enter(told.key(), right, told, null, by);
  }

  /** Takes back a contribution that was entered by mistake, by an opposite row. */
  @Transactional
  void takeBack(CardRegister.Card card, CardRegister.Paid paid, Officer by) {
    RuleViolated.require(!paid.takesBack() && !paid.takenBack(), "financialaid.canteen.alreadyTakenBack");
    int entered = enter(UUID.randomUUID(), card.right(), new Received(paid.id(), paid.month(), paid.amount().negated(), LocalDate.now(clock), paid.receipt()), paid.id(), by);
    RuleViolated.require(entered == 1, "financialaid.canteen.alreadyTakenBack");
  }

  private int enter(UUID id, UUID right, Received told, @Nullable UUID takesBack, Officer by) {
    var month = months.entering(YearMonth.from(told.on()));
    return jdbc.sql("""
        insert into financialaid.canteen_payment (id, entitlement_id, month, amount, paid_on, receipt, takes_back, statement_month, recorded_by, recorded_by_name,
          recorded_at) values (:id, :right, :month, :amount, :on, :receipt, :back, :statement, :by, :name, :at) on conflict do nothing""").param("id", id)
        .param("right", right).param("month", told.month().atDay(1)).param("amount", told.amount().bani()).param("on", told.on())
        .param("receipt", told.receipt()).param("back", takesBack).param("statement", month.atDay(1)).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
