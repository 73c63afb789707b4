package ro.reazem.childprotection.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.AgendaItems;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Keeps that somebody took back a consent after the resolution (retragerea consimțământului): the resolution stays, and somebody must act. */
@Component
@Transactional
class WithdrawingConsent {

  private final JdbcClient jdbc;
  private final AgendaItems items;
  private final Clock clock;

  WithdrawingConsent(JdbcClient jdbc, AgendaItems items, Clock clock) {
    this.jdbc = jdbc;
    this.items = items;
    this.clock = clock;
  }

  /** One consent taken back. */
  record Withdrawal(UUID id, String name, LocalDate withdrawnOn, String note, String recordedByName, @Nullable String settled, String settledByName) {}

  void withdraw(ItemId item, String name, LocalDate on, String note, Officer by) {
    var matter = items.findById(item).orElseThrow(() -> new RuleViolated("childprotection.agenda.unknown"));
    RuleViolated.require(matter.state().isDecided(), "childprotection.resolution.notDecided");
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.resolution.withdrawnInFuture");
    jdbc.sql("""
        insert into childprotection.commission_withdrawal (id, item_id, name, withdrawn_on, note, recorded_by, recorded_by_name, recorded_at)
        values (:id, :item, :name, :on, :note, :by, :byName, :at)""").param("id", UUID.randomUUID()).param("item", item.value()).param("name", name)
        .param("on", on).param("note", note).param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Says what was done about it; from then on it is no task any more. */
  void settle(ItemId item, UUID id, String how, Officer by) {
    RuleViolated.require(how.strip().length() >= 3, "childprotection.resolution.settledMissing");
    int changed = jdbc.sql("""
        update childprotection.commission_withdrawal set settled = :how, settled_by_name = :by, settled_at = :at
        where id = :id and item_id = :item and settled_at is null""").param("how", how.strip()).param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).param("item", item.value()).update();
    RuleViolated.require(changed == 1, "childprotection.resolution.unknown");
  }

  @Transactional(readOnly = true)
  List<Withdrawal> of(UUID item) {
    return jdbc.sql("select * from childprotection.commission_withdrawal where item_id = :id order by withdrawn_on, recorded_at").param("id", item)
        .query((row, n) -> new Withdrawal(row.getObject("id", UUID.class), row.getString("name"), row.getObject("withdrawn_on", LocalDate.class),
            row.getString("note"), row.getString("recorded_by_name"), row.getObject("settled_at") == null ? null : row.getString("settled"),
            row.getString("settled_by_name"))).list();
  }
}
