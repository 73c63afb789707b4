package ro.reazem.childprotection.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.CalledPerson.Consent;

/** Who is called about which matter, handed out with the matter (lista persoanelor chemate). */
@Component
public class CalledList {

  private final JdbcClient jdbc;

  CalledList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<CalledPerson> of(ItemId item) {
    return jdbc.sql("select * from childprotection.commission_called where item_id = :id order by position").param("id", item.value())
        .query(CalledList::read).list();
  }

  /** The same for all matters on the agenda of a meeting, by matter. */
  public Map<UUID, List<CalledPerson>> ofMeeting(UUID meeting) {
    var all = new HashMap<UUID, List<CalledPerson>>();
    jdbc.sql("""
        select c.* from childprotection.commission_called c join childprotection.commission_line l on l.item_id = c.item_id
        where l.meeting_id = :id and not l.taken_off order by c.position""").param("id", meeting)
        .query(row -> {
          all.computeIfAbsent(row.getObject("item_id", UUID.class), item -> new ArrayList<>()).add(read(row, 0));
        });
    return all;
  }

  private static CalledPerson read(ResultSet row, int n) throws SQLException {
    return new CalledPerson(row.getInt("position"), row.getString("name"), CalledRole.valueOf(row.getString("role")), row.getString("address"),
        row.getString("heard"), row.getString("consent") == null ? null : Consent.valueOf(row.getString("consent")),
        row.getObject("said_on", LocalDate.class));
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(ItemId item, CalledPerson who) {
    jdbc.sql("""
        insert into childprotection.commission_called (item_id, position, name, role, address, heard, consent, said_on)
        values (:id, :position, :name, :role, :address, :heard, :consent, :on)""").param("id", item.value()).param("position", who.position())
        .param("name", who.name()).param("role", who.role().name()).param("address", who.address()).param("heard", who.heard())
        .param("consent", who.consent() == null ? null : who.consent().name()).param("on", who.saidOn()).update();
  }

  /** Keeps what somebody said before the commission. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void said(UUID item, CalledPerson who) {
    jdbc.sql("update childprotection.commission_called set heard = :heard, consent = :consent, said_on = :on where item_id = :id and position = :position")
        .param("id", item).param("position", who.position()).param("heard", who.heard())
        .param("consent", who.consent() == null ? null : who.consent().name()).param("on", who.saidOn()).update();
  }
}
