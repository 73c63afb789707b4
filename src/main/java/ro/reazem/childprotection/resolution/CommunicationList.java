package ro.reazem.childprotection.resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.CalledRole;

/** To whom resolutions are communicated, and who contested them; handed out with the resolution. */
@Component
class CommunicationList {

  private final JdbcClient jdbc;

  CommunicationList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who went to court against a resolution (contestație). */
  record Appeal(String byWhom, String court, String fileNumber, LocalDate madeOn, String recordedByName) {}

  List<Communication> of(UUID resolution) {
    return jdbc.sql("select * from childprotection.commission_communication where resolution_id = :id order by place").param("id", resolution)
        .query(CommunicationList::read).list();
  }

  Optional<Communication> find(UUID id) {
    return jdbc.sql("select * from childprotection.commission_communication where id = :id").param("id", id).query(CommunicationList::read).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void prepare(UUID resolution, int place, String addressee, CalledRole role, String address) {
    jdbc.sql("""
        insert into childprotection.commission_communication (id, resolution_id, place, addressee, role, address)
        values (:id, :resolution, :place, :addressee, :role, :address)""").param("id", UUID.randomUUID()).param("resolution", resolution)
        .param("place", place).param("addressee", addressee).param("role", role.name()).param("address", address).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void keep(Communication one) {
    jdbc.sql("update childprotection.commission_communication set way = :way, sent_on = :sent, received_on = :received, proof = :proof, extract_revision = :extract where id = :id")
        .param("way", one.way() == null ? null : one.way().name()).param("sent", one.sentOn()).param("received", one.receivedOn())
        .param("proof", one.proof()).param("extract", one.extractRevision()).param("id", one.id()).update();
  }

  /** Whether the place of the child that it is about is kept from parents now. */
  boolean placeHidden(UUID resolution) {
    return jdbc.sql("""
        select coalesce(bool_or(k.dangerous_parent), false) from childprotection.commission_resolution r join childprotection.commission_item i on i.id = r.item_id
        join childprotection.child_case k on k.id = i.case_id where r.id = :id""").param("id", resolution).query(Boolean.class).single();
  }

  List<Appeal> appeals(UUID resolution) {
    return jdbc.sql("select * from childprotection.commission_appeal where resolution_id = :id order by made_on").param("id", resolution)
        .query((row, n) -> new Appeal(row.getString("by_whom"), row.getString("court"), row.getString("file_number"),
            row.getObject("made_on", LocalDate.class), row.getString("recorded_by_name"))).list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void appeal(UUID resolution, Appeal one, Instant at) {
    jdbc.sql("""
        insert into childprotection.commission_appeal (id, resolution_id, by_whom, court, file_number, made_on, recorded_by_name, recorded_at)
        values (:id, :resolution, :who, :court, :file, :on, :by, :at)""").param("id", UUID.randomUUID()).param("resolution", resolution)
        .param("who", one.byWhom()).param("court", one.court()).param("file", one.fileNumber()).param("on", one.madeOn())
        .param("by", one.recordedByName()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  private static Communication read(ResultSet row, int n) throws SQLException {
    var way = row.getString("way");
    return new Communication(row.getObject("id", UUID.class), row.getObject("resolution_id", UUID.class), row.getString("addressee"),
        CalledRole.valueOf(row.getString("role")), row.getString("address"), way == null ? null : CommunicationWay.valueOf(way), row.getObject("sent_on", LocalDate.class),
        row.getObject("received_on", LocalDate.class), row.getString("proof"), row.getObject("extract_revision", Integer.class));
  }
}
