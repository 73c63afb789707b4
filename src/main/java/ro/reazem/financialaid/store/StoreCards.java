package ro.reazem.financialaid.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.scheme.StoreCard;
import ro.reazem.kernel.RuleViolated;

/** Cards of the store (cardurile magazinului): given with the right, blocked when lost, replaced by a new one; never two that work. */
@Component
public class StoreCards {

  private final JdbcClient jdbc;

  StoreCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Whose right it is: the right, its request and the unit that answers for it.
   *
   * @param from the first day on which something is sold on it
   * @param oldCard number of its card in an earlier system, empty where there was none
   */
  public record Of(UUID right, UUID request, UUID unit, LocalDate from, String oldCard) {}

  /** Opens the right to buy and gives the first card, within the signature of the disposition. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String open(Of of, StoreCard granted, String by, Instant at) {
    jdbc.sql("""
        insert into financialaid.store_right (entitlement_id, application_id, unit_id, category, monthly, valid_from, old_number)
        values (:right, :request, :unit, :category, :monthly, :from, :old)""").param("from", of.from()).param("old", of.oldCard())
        .param("right", of.right()).param("request", of.request()).param("unit", of.unit()).param("category", granted.category().name())
        .param("monthly", granted.monthly().bani()).update();
    return issue(of.right(), by, at);
  }

  /** @throws RuleViolated when no reason is given, or it was blocked before */
  @Transactional
  public void block(String number, String reason, String by, Instant at) {
    RuleViolated.require(!reason.isBlank(), "financialaid.store.reasonMissing");
    int blocked = jdbc.sql("""
        update financialaid.store_card set blocked_at = :at, blocked_by_name = :by, blocked_reason = :reason where number = :number and blocked_at is null""")
        .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).param("reason", reason).param("number", number).update();
    RuleViolated.require(blocked == 1, "financialaid.store.alreadyBlocked");
  }

  /**
   * Gives a new card where the last one was blocked.
   *
   * @throws RuleViolated when the right has a card that works
   */
  @Transactional
  public String replace(UUID right, String by, Instant at) {
    jdbc.sql("select 1 from financialaid.store_right where entitlement_id = :right for update").param("right", right).query(Integer.class).single();
    RuleViolated.require(!jdbc.sql("select exists (select from financialaid.store_card where entitlement_id = :right and blocked_at is null)").param("right", right)
        .query(Boolean.class).single(), "financialaid.store.hasCard");
    return issue(right, by, at);
  }

  private String issue(UUID right, String by, Instant at) {
    var number = CardCode.of(jdbc.sql("select nextval('financialaid.store_card_number')").query(Long.class).single());
    jdbc.sql("insert into financialaid.store_card (number, entitlement_id, issued_at, issued_by_name) values (:number, :right, :at, :by)").param("number", number)
        .param("right", right).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by).update();
    return number;
  }
}
