package ro.reazem.childprotection.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** The summonses of all meetings, handed out with their meeting (evidența convocărilor). */
@Component
public class SummonsList {

  static final String MEMBER = "MEMBER";

  private final JdbcClient jdbc;

  SummonsList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Members first, then by the agenda; without those of matters taken off. */
  public List<Summons> of(UUID meeting) {
    return jdbc.sql("""
        select s.* from childprotection.commission_summons s left join childprotection.commission_line l on l.id = s.line_id
        where s.meeting_id = :id and (l.id is null or not l.taken_off) order by l.position nulls first, s.place, s.id""").param("id", meeting)
        .query(SummonsList::read).list();
  }

  public List<Summons> ofLine(UUID line) {
    return jdbc.sql("select * from childprotection.commission_summons where line_id = :id order by place, id").param("id", line)
        .query(SummonsList::read).list();
  }

  public Optional<Summons> find(UUID id) {
    return jdbc.sql("select * from childprotection.commission_summons where id = :id").param("id", id).query(SummonsList::read).optional();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void prepare(UUID meeting, @Nullable UUID line, int place, String addressee, String role, String address) {
    jdbc.sql("""
        insert into childprotection.commission_summons (id, meeting_id, line_id, place, addressee, role, address)
        values (:id, :meeting, :line, :place, :addressee, :role, :address)""").param("id", UUID.randomUUID()).param("meeting", meeting)
        .param("line", line).param("place", place).param("addressee", addressee).param("role", role).param("address", address).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void sent(Summons one, Officer by) {
    jdbc.sql("""
        update childprotection.commission_summons set way = :way, sent_on = :on, proof = :proof, reason = :reason, recorded_by_name = :by
        where id = :id""").param("way", one.way() == null ? null : one.way().name()).param("on", one.sentOn()).param("proof", one.proof())
        .param("reason", one.reason()).param("by", by.name()).param("id", one.id()).update();
  }

  private static Summons read(ResultSet row, int n) throws SQLException {
    var way = row.getString("way");
    return new Summons(row.getObject("id", UUID.class), row.getObject("meeting_id", UUID.class), row.getObject("line_id", UUID.class),
        row.getString("addressee"), row.getString("role"), row.getString("address"), way == null ? null : SummonsWay.valueOf(way),
        row.getObject("sent_on", LocalDate.class), row.getString("proof"), row.getString("reason"));
  }
}
