package ro.reazem.financialaid.responsibility;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplicationId;

/** The offers of requests to other units that are not settled yet (propuneri de transfer). */
@Component
class TransferOffers {

  private final JdbcClient jdbc;

  TransferOffers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An offer as it was made. */
  record Offer(UUID applicationId, UUID fromUnit, UUID toUnit, @Nullable UUID toOfficer, String reason, UUID offeredBy, String offeredByName,
      Instant offeredAt) {}

  void record(Offer offer) {
    jdbc.sql("""
        insert into financialaid.transfer_offer (application_id, from_unit_id, to_unit_id, to_officer_id, reason, offered_by,
          offered_by_name, offered_at)
        values (:id, :from, :unit, :officer, :reason, :by, :name, :at)""").param("id", offer.applicationId())
        .param("from", offer.fromUnit()).param("unit", offer.toUnit()).param("officer", offer.toOfficer()).param("reason", offer.reason())
        .param("by", offer.offeredBy()).param("name", offer.offeredByName()).param("at", offer.offeredAt().atOffset(ZoneOffset.UTC)).update();
  }

  Optional<Offer> open(AidApplicationId id) {
    return jdbc.sql(FIND).param("id", id.value()).query(Offer.class).optional();
  }

  /** The offer, which is gone by that: only one answer can have it. */
  Optional<Offer> take(AidApplicationId id) {
    return jdbc.sql("delete from financialaid.transfer_offer where application_id = :id returning " + COLUMNS).param("id", id.value())
        .query(Offer.class).optional();
  }

  private static final String COLUMNS = "application_id, from_unit_id as from_unit, to_unit_id as to_unit, to_officer_id as to_officer, "
      + "reason, offered_by, offered_by_name, offered_at";
  private static final String FIND = "select " + COLUMNS + " from financialaid.transfer_offer where application_id = :id";
}
