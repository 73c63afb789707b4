package ro.reazem.financialaid.monthlylist;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Decides about an answer that differs from the list: it is taken note of, contested with the payer, or the right is to be corrected. Whichever it is, what the
 * payer says it pays was paid, and is told.
 */
@Service
class SettlingAnswer {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 400;

  private final JdbcClient jdbc;
  private final TellingPaid telling;
  private final SentForms locks;
  private final Clock clock;

  SettlingAnswer(JdbcClient jdbc, TellingPaid telling, SentForms locks, Clock clock) {
    this.jdbc = jdbc;
    this.telling = telling;
    this.locks = locks;
    this.clock = clock;
  }

  /** @throws RuleViolated when it was decided before, a newer answer took its place, or whoever contests or corrects does not say why */
  @Transactional
  public void settle(MonthlyList list, PayerAnswerRegister.Differing answer, AnswerProposal decision, String note, Officer by) {
    var said = note.strip();
    RuleViolated.require(said.length() <= LONGEST && (decision == AnswerProposal.POST || said.length() >= SHORTEST), "financialaid.answer.note");
    // a file that is read now may bring another answer to the line
    locks.await("answers to list " + list.id());
    RuleViolated.require(jdbc.sql("select exists (select from financialaid.latest_payer_answer where list_id = :list and id = :id)").param("list", list.id())
        .param("id", answer.id()).query(Boolean.class).single(), "financialaid.answer.replaced");
    RuleViolated.require(jdbc.sql("""
        insert into financialaid.payer_answer_settled (answer_id, decision, note, settled_by, settled_by_name, settled_at)
        values (:answer, :decision, :note, :by, :byName, :now) on conflict do nothing""").param("answer", answer.id()).param("decision", decision.name())
        .param("note", said).param("by", by.id()).param("byName", by.name()).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1,
        "financialaid.answer.settled");
    if (answer.paid().isPositive()) {
      telling.tell(MonthlyListFiles.title(list), List.of(new TellingPaid.Paid(answer.id(), answer.entitlementId(), answer.month(), answer.paid())));
    }
  }
}
