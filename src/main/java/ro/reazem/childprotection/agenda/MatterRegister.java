package ro.reazem.childprotection.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.AgendaLine.Outcome;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.platform.security.Officer;

/** The read side of the matters before the commission. */
@Component
public class MatterRegister {

  private static final int MOST_WAITING = 200;
  private static final String ITEM = """
      select i.*, u.name as unit, coalesce(k.dangerous_parent, false) as place_hidden from childprotection.commission_item i
      left join directory.unit u on u.id = i.proposing_unit_id left join childprotection.child_case k on k.id = i.case_id where\s""";

  private final JdbcClient jdbc;
  private final CommissionSight sight;

  MatterRegister(JdbcClient jdbc, CommissionSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One matter as lists and its page show it. */
  public record Item(UUID id, @Nullable UUID caseId, UUID unitId, Matter matter, @Nullable Category category, String reference, String subject,
      @Nullable LocalDate bornOn, String title, String proposal, LocalDate proposedOn, String proposedByName, @Nullable String unit, ItemState state,
      String missing, @Nullable LocalDate postponedTo, long version, String servicePlan, boolean placeHidden) {

    /** The letters a projector shows instead of the name. */
    public String initials() {
      return Initials.of(subject);
    }
  }

  /** A matter on the agenda of a meeting. */
  public record Entry(UUID lineId, int position, Item item, @Nullable Outcome outcome, String debate) {}

  /** A meeting at which a matter was. */
  public record Stop(UUID meetingId, LocalDate heldOn, @Nullable Outcome outcome, String reason, @Nullable LocalDate newDate) {}

  public Optional<Item> find(UUID id, Officer officer) {
    return jdbc.sql(ITEM + "i.id = :id and " + CommissionSight.ofItem("i")).param("id", id).params(sight.seen(officer, CommissionSight.READ))
        .query(MatterRegister::item).optional();
  }

  /** What waits for the secretariat or for a meeting, the oldest first. */
  public List<Item> waiting(Officer officer) {
    return jdbc.sql(ITEM + "i.state in ('PROPOSED', 'RETURNED', 'COMPLETE', 'POSTPONED') and " + CommissionSight.ofItem("i")
        + " order by i.proposed_on, i.id limit :most").params(sight.seen(officer, CommissionSight.READ)).param("most", MOST_WAITING)
        .query(MatterRegister::item).list();
  }

  /** The agenda of a meeting, as far as the officer may see it: a conflict of interest takes a matter out. */
  public List<Entry> of(UUID meeting, Officer officer) {
    return jdbc.sql("""
        select i.*, u.name as unit, coalesce(k.dangerous_parent, false) as place_hidden, l.id as line_id, l.position as line_position, l.outcome, l.debate
        from childprotection.commission_line l join childprotection.commission_item i on i.id = l.item_id
        left join directory.unit u on u.id = i.proposing_unit_id left join childprotection.child_case k on k.id = i.case_id
        where l.meeting_id = :meeting and not l.taken_off and\s""" + CommissionSight.ofItem("i") + " order by l.position, l.id").param("meeting", meeting)
        .params(sight.seen(officer, CommissionSight.READ)).query((row, n) -> new Entry(row.getObject("line_id", UUID.class),
            row.getInt("line_position"), item(row, n), outcome(row), row.getString("debate"))).list();
  }

  /** The meetings at which a matter was, the newest first. */
  public List<Stop> stops(UUID item, Officer officer) {
    return jdbc.sql("""
        select m.id, m.held_on, l.outcome, l.reason, l.new_date from childprotection.commission_line l
        join childprotection.commission_meeting m on m.id = l.meeting_id join childprotection.commission_item i on i.id = l.item_id
        where l.item_id = :item and not l.taken_off and\s""" + CommissionSight.ofItem("i") + " order by m.held_on desc").param("item", item)
        .params(sight.seen(officer, CommissionSight.READ)).query((row, n) -> new Stop(row.getObject("id", UUID.class),
            row.getObject("held_on", LocalDate.class), outcome(row), row.getString("reason"), row.getObject("new_date", LocalDate.class))).list();
  }

  private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
    var outcome = row.getString("outcome");
    return outcome == null ? null : Outcome.valueOf(outcome);
  }

  private static Item item(ResultSet row, int n) throws SQLException {
    var category = row.getString("category");
    return new Item(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class), row.getObject("unit_id", UUID.class),
        Matter.valueOf(row.getString("matter")), category == null ? null : Category.valueOf(category), row.getString("reference"),
        row.getString("subject"), row.getObject("born_on", LocalDate.class), row.getString("title"), row.getString("proposal"),
        row.getObject("proposed_on", LocalDate.class), row.getString("proposed_by_name"), row.getString("unit"),
        ItemState.valueOf(row.getString("state")), row.getString("missing"), row.getObject("postponed_to", LocalDate.class), row.getLong("version"), row.getString("service_plan"),
        row.getBoolean("place_hidden"));
  }
}
