package ro.reazem.financialaid.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** How many of a product or a group a family may buy in a month (limitele pe produs), from a day on; in force once a second officer confirmed it. */
@Component
class KeepingLimits {

  private final JdbcClient jdbc;
  private final Clock clock;

  KeepingLimits(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A limit as it is entered: of a product or of a group.
   *
   * @param act what it rests on
   */
  record Limited(UUID key, @Nullable String barcode, @Nullable String group, int quantity, LocalDate from, String act) {}

  /** @throws RuleViolated when there is no such product, or a limit of the same begins on that day */
  @Transactional
  public void enter(Limited limit, Officer by) {
    RuleViolated.require(limit.barcode() == null || jdbc.sql("select exists (select from financialaid.store_product where barcode = :barcode)")
        .param("barcode", limit.barcode()).query(Boolean.class).single(), "financialaid.store.unknownProduct", String.valueOf(limit.barcode()));
    int entered = jdbc.sql("""
        insert into financialaid.store_limit (id, barcode, group_name, quantity, valid_from, act, entered_by, entered_by_name, entered_at)
        values (:id, :barcode, :group, :quantity, :from, :act, :by, :name, :at) on conflict do nothing""").param("id", limit.key()).param("barcode", limit.barcode())
        .param("group", limit.group()).param("quantity", limit.quantity()).param("from", limit.from()).param("act", limit.act()).param("by", by.id())
        .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(entered == 1 || jdbc.sql("select exists (select from financialaid.store_limit where id = :id)").param("id", limit.key())
        .query(Boolean.class).single(), "financialaid.store.limitThere");
  }

  /** @throws RuleViolated when whoever entered it would confirm it, or it is confirmed */
  @Transactional
  public void confirm(UUID limit, Officer by) {
    int confirmed = jdbc.sql("""
        update financialaid.store_limit set confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at
        where id = :id and confirmed_at is null and entered_by <> :by""").param("id", limit).param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(confirmed == 1, "financialaid.store.notConfirmable");
  }
}
