package ro.reazem.childprotection.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;

/** The agendas of all meetings, handed out with their meeting (ordinea de zi). */
@Component
public class AgendaLines {

  private final JdbcClient jdbc;

  AgendaLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order of the agenda. */
  public List<AgendaLine> of(UUID meeting) {
    return jdbc.sql("select * from childprotection.commission_line where meeting_id = :id and not taken_off order by position, id").param("id", meeting)
        .query(AgendaLines::line).list();
  }

  public Optional<AgendaLine> find(UUID line) {
    return jdbc.sql("select * from childprotection.commission_line where id = :id").param("id", line).query(AgendaLines::line).optional();
  }

  /** The line by which a matter was decided last. */
  public Optional<AgendaLine> lastOf(ItemId item) {
    return jdbc.sql("""
        select l.* from childprotection.commission_line l join childprotection.commission_meeting m on m.id = l.meeting_id
        where l.item_id = :id and not l.taken_off order by m.held_on desc, l.concluded_at desc nulls last limit 1""").param("id", item.value())
        .query(AgendaLines::line).optional();
  }

  /** Puts a matter at the end; one taken off before comes back to its line. */
  @Transactional(propagation = Propagation.MANDATORY)
  public UUID add(UUID meeting, ItemId item) {
    return jdbc.sql("""
        insert into childprotection.commission_line (id, meeting_id, item_id, position)
        values (:id, :meeting, :item, (select coalesce(max(position), 0) + 1 from childprotection.commission_line where meeting_id = :meeting))
        on conflict (meeting_id, item_id) do update set taken_off = false, position = excluded.position returning id""")
        .param("id", UUID.randomUUID()).param("meeting", meeting).param("item", item.value()).query(UUID.class).single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void takeOff(UUID line) {
    jdbc.sql("update childprotection.commission_line set taken_off = true where id = :id").param("id", line).update();
  }

  /** Changes places with the neighbour, or goes to a place; nothing happens at the ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(UUID meeting, UUID line, int place) {
    var order = new ArrayList<>(of(meeting).stream().map(AgendaLine::id).toList());
    RuleViolated.require(order.remove(line), "childprotection.agenda.notOnAgenda");
    order.add(Math.clamp(place - 1L, 0, order.size()), line);
    for (int i = 0; i < order.size(); i++) {
      jdbc.sql("update childprotection.commission_line set position = :position where id = :id and position <> :position")
          .param("position", i + 1).param("id", order.get(i)).update();
    }
  }

  private static AgendaLine line(ResultSet row, int n) throws SQLException {
    var debated = row.getObject("debated_at", OffsetDateTime.class);
    var concluded = row.getObject("concluded_at", OffsetDateTime.class);
    var outcome = row.getString("outcome");
    return new AgendaLine(row.getObject("id", UUID.class), row.getObject("meeting_id", UUID.class), new ItemId(row.getObject("item_id", UUID.class)),
        row.getInt("position"), row.getString("debate"), debated == null ? null : debated.toInstant(),
        outcome == null ? null : AgendaLine.Outcome.valueOf(outcome), row.getInt("votes_for"), row.getInt("votes_against"), row.getInt("abstained"),
        row.getInt("quorum_present"), row.getBoolean("by_tie_rule"), row.getString("reason"), row.getObject("new_date", LocalDate.class),
        concluded == null ? null : concluded.toInstant());
  }
}
