package ro.reazem.services.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Drugs, vaccines and materials of a cabinet by batch (gestiunea cabinetului): nothing is used above what is there, nor for care after its day. */
@Component("cabinetStock")
public class CabinetStock {

  private final JdbcClient jdbc;
  private final Clock clock;

  CabinetStock(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A batch with what is left of it. */
  public record Batch(UUID id, String kind, String name, String batch, LocalDate expiresOn, int quantity, int remaining) {

    public String text() {
      return name + " · " + batch + " · " + remaining;
    }

    public boolean isExpiredOn(LocalDate day) {
      return expiresOn.isBefore(day);
    }

    public boolean expiresWithin(LocalDate day, int days) {
      return !isExpiredOn(day) && expiresOn.isBefore(day.plusDays(days));
    }
  }

  /** What is left, the earliest day first. */
  public List<Batch> of(UUID cabinet) {
    return jdbc.sql("select id, kind, name, batch, expires_on, quantity, remaining from services.stock_batch where cabinet_id = :cabinet and remaining > 0 "
        + "order by expires_on, name limit 200").param("cabinet", cabinet).query(Batch.class).list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void receive(UUID cabinet, StockKind kind, String name, String batch, LocalDate expires, int quantity, LocalDate on, Officer by) {
    RuleViolated.require(expires.isAfter(on), "services.cabinet.expiredAlready");
    int added = jdbc.sql("""
        insert into services.stock_batch (id, cabinet_id, kind, name, batch, expires_on, received_on, quantity, remaining, recorded_by, recorded_by_name, recorded_at)
        values (:id, :cabinet, :kind, :name, :batch, :expires, :on, :quantity, :quantity, :by, :byName, :at) on conflict do nothing""")
        .param("id", UUID.randomUUID()).param("cabinet", cabinet).param("kind", kind.name()).param("name", name).param("batch", batch).param("expires", expires)
        .param("on", on).param("quantity", quantity).param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(added == 1, "services.cabinet.batchReceived");
  }

  /** @throws RuleViolated when the batch is not of the cabinet, less is left, or it would be used for care after its day */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID use(UUID cabinet, UUID batch, LocalDate on, int quantity, StockReason reason, Officer by) {
    var found = jdbc.sql("select id, kind, name, batch, expires_on, quantity, remaining from services.stock_batch where id = :id and cabinet_id = :cabinet for update")
        .param("id", batch).param("cabinet", cabinet).query(Batch.class).optional().orElseThrow(() -> new RuleViolated("services.cabinet.batchUnknown"));
    RuleViolated.require(reason != StockReason.CARE || !found.isExpiredOn(on), "services.cabinet.batchExpired", found.expiresOn());
    RuleViolated.require(reason != StockReason.EXPIRED || found.isExpiredOn(on), "services.cabinet.notExpired", found.expiresOn());
    RuleViolated.require(quantity <= found.remaining(), "services.cabinet.stockShort", found.remaining());
    jdbc.sql("update services.stock_batch set remaining = remaining - :quantity where id = :id").param("quantity", quantity).param("id", batch).update();
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into services.stock_use (id, batch_id, used_on, quantity, reason, recorded_by, recorded_by_name, recorded_at)
        values (:id, :batch, :on, :quantity, :reason, :by, :name, :at)""").param("id", id).param("batch", batch).param("on", on).param("quantity", quantity)
        .param("reason", reason.name()).param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return id;
  }
}
