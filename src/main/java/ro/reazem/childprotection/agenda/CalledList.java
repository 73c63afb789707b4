package ro.reazem.childprotection.agenda;

import java.time.LocalDate;
import java.util.List;
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
        .query((row, n) -> new CalledPerson(row.getInt("position"), row.getString("name"), CalledRole.valueOf(row.getString("role")),
            row.getString("address"), row.getString("heard"), row.getString("consent") == null ? null : Consent.valueOf(row.getString("consent")),
            row.getObject("said_on", LocalDate.class))).list();
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
