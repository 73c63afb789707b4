package ro.reazem.childprotection.commission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.DateRange;
import ro.reazem.platform.security.Officer;

/** The seats of the commission and the mandates on them, former ones included (lista membrilor comisiei). */
@Component
public class SeatList {

  private final JdbcClient jdbc;

  SeatList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Who the commission is on a day. */
  public Composition on(LocalDate day) {
    var seats = new LinkedHashMap<UUID, Seat>();
    var mandates = new ArrayList<Mandate>();
    jdbc.sql("""
        select s.id as seat, s.kind, s.represents, s.position, s.valid_from as seat_from, s.valid_to as seat_to, m.*
        from childprotection.commission_seat s left join childprotection.commission_mandate m on m.seat_id = s.id and :day between m.valid_from and
          coalesce(m.valid_to, 'infinity') where :day between s.valid_from and coalesce(s.valid_to, 'infinity') order by s.position, s.represents""")
        .param("day", day).query(row -> {
          var id = row.getObject("seat", UUID.class);
          seats.put(id, new Seat(id, SeatKind.valueOf(row.getString("kind")), row.getString("represents"), row.getInt("position"),
              new DateRange(row.getObject("seat_from", LocalDate.class), row.getObject("seat_to", LocalDate.class))));
          if (row.getObject("id") != null) {
            mandates.add(mandate(row, 0));
          }
        });
    return Composition.of(day, List.copyOf(seats.values()), mandates);
  }

  /** The unit that keeps the secretariat on a day, when the institution has said so. */
  public Optional<UUID> office(LocalDate day) {
    return jdbc.sql("select unit_id from childprotection.commission_office where since <= :day order by since desc, recorded_at desc limit 1")
        .param("day", day).query(UUID.class).optional();
  }

  List<Seat> seats() {
    return jdbc.sql("select * from childprotection.commission_seat order by position, represents").query((row, n) -> new Seat(
        row.getObject("id", UUID.class), SeatKind.valueOf(row.getString("kind")), row.getString("represents"), row.getInt("position"), range(row))).list();
  }

  List<Mandate> mandates() {
    return jdbc.sql("select * from childprotection.commission_mandate order by valid_from").query(SeatList::mandate).list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void office(UUID unit, LocalDate since, Officer by, Instant at) {
    jdbc.sql("""
        insert into childprotection.commission_office (id, unit_id, since, recorded_by, recorded_by_name, recorded_at)
        values (:id, :unit, :since, :by, :byName, :at)""").param("id", UUID.randomUUID()).param("unit", unit).param("since", since)
        .param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(Seat seat, Officer by, Instant at) {
    jdbc.sql("""
        insert into childprotection.commission_seat (id, kind, represents, position, valid_from, valid_to, recorded_by, recorded_by_name, recorded_at)
        values (:id, :kind, :represents, :position, :from, :to, :by, :byName, :at)""").param("id", seat.id()).param("kind", seat.kind().name())
        .param("represents", seat.represents()).param("position", seat.position()).param("from", seat.valid().from()).param("to", seat.valid().to())
        .param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(Mandate mandate, Officer by, Instant at) {
    jdbc.sql("""
        insert into childprotection.commission_mandate (id, seat_id, substitute, name, naming, officer_id, valid_from, valid_to, recorded_by,
          recorded_by_name, recorded_at)
        values (:id, :seat, :substitute, :name, :naming, :officer, :from, :to, :by, :byName, :at)""").param("id", mandate.id())
        .param("seat", mandate.seatId()).param("substitute", mandate.substitute()).param("name", mandate.name()).param("naming", mandate.naming())
        .param("officer", mandate.officerId()).param("from", mandate.valid().from()).param("to", mandate.valid().to())
        .param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void endSeat(UUID seat, LocalDate lastDay) {
    jdbc.sql("update childprotection.commission_seat set valid_to = :day where id = :id").param("day", lastDay).param("id", seat).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void endMandate(UUID mandate, LocalDate lastDay) {
    jdbc.sql("update childprotection.commission_mandate set valid_to = :day where id = :id").param("day", lastDay).param("id", mandate).update();
  }

  private static Mandate mandate(ResultSet row, int n) throws SQLException {
    return new Mandate(row.getObject("id", UUID.class), row.getObject("seat_id", UUID.class), row.getBoolean("substitute"), row.getString("name"),
        row.getString("naming"), row.getObject("officer_id", UUID.class), range(row));
  }

  private static DateRange range(ResultSet row) throws SQLException {
    return new DateRange(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
  }
}
