package ro.reazem.childprotection.resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.agenda.ItemState;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The register of resolutions (registrul special al hotărârilor), cancelled numbers included. */
@Component
public class ResolutionRegister {

  private static final int MOST = 100;
  private static final String ONE = """
      select r.*, i.subject, i.reference, i.matter, i.title, i.state as item_state, i.unit_id as office_id, i.case_id, m.held_on, m.id as meeting_id, coalesce(k.dangerous_parent, false) as place_hidden
      from childprotection.commission_resolution r join childprotection.commission_item i on i.id = r.item_id
      join childprotection.commission_line l on l.id = r.line_id join childprotection.commission_meeting m on m.id = l.meeting_id
      left join childprotection.child_case k on k.id = i.case_id
      where\s""";

  private final JdbcClient jdbc;
  private final CommissionSight sight;

  ResolutionRegister(JdbcClient jdbc, CommissionSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** One resolution as lists and its page show it. */
  public record View(UUID id, UUID itemId, UUID meetingId, UUID officeId, @Nullable UUID caseId, String state, String number, @Nullable LocalDate datedOn,
      LocalDate adoptedOn, Matter matter, String reference, String subject, String title, ItemState itemState, String composition, String heard,
      String voting, String facts, String legalBasis, String solution, String effects, String obligations, String contribution, String appealWay,
      String appealTerm, String signedBy, String secretary, String cancelledReason, @Nullable LocalDate finalOn, boolean placeHidden, long version) {}

  /**
   * The letter by which it is sent to an addressee.
   *
   * @param place number of the copy that goes with it
   */
  public record Letter(int place, String addressee, CalledRole role, String address, @Nullable LocalDate sentOn, @Nullable Integer extractRevision) {}

  /** A page of the register. */
  public record Page(List<View> lines, ListPage page) {}

  /** A decided matter without a resolution yet. */
  public record Undrafted(UUID itemId, String subject, String title, Matter matter, LocalDate heldOn) {}

  /** A consent taken back that nobody has looked at. */
  public record Open(UUID itemId, String subject, String name, LocalDate withdrawnOn) {}

  public Optional<View> find(UUID id, Officer officer) {
    return jdbc.sql(ONE + "r.id = :id and " + CommissionSight.ofItem("i")).param("id", id).params(sight.seen(officer, CommissionSight.READ))
        .query(ResolutionRegister::view).optional();
  }

  public Optional<Letter> letter(View resolution, UUID communication) {
    return jdbc.sql("select place, addressee, role, address, sent_on, extract_revision from childprotection.commission_communication where id = :id and resolution_id = :resolution")
        .param("id", communication).param("resolution", resolution.id()).query(Letter.class).optional();
  }

  Page page(Officer officer, int year, ListPage.Asked asked) {
    var where = "r.year = :year and " + CommissionSight.ofItem("i");
    int counted = jdbc.sql("select count(*) from (select 1 from childprotection.commission_resolution r join childprotection.commission_item i "
        + "on i.id = r.item_id where " + where + " limit " + (CappedTotal.LIMIT + 1) + ") as capped").param("year", year)
        .params(sight.seen(officer, CommissionSight.READ)).query(Integer.class).single();
    var page = ListPage.of(asked, CappedTotal.of(counted));
    return new Page(jdbc.sql(ONE + where + " order by r.number desc limit :size offset :offset").param("year", year)
        .params(sight.seen(officer, CommissionSight.READ)).param("size", page.size()).param("offset", page.offset()).query(ResolutionRegister::view).list(), page);
  }

  /** Those with a number that were not sent to everybody yet, and drafts. */
  public List<View> toCommunicate(Officer officer) {
    return jdbc.sql(ONE + "(r.state = 'DRAFT' or r.state = 'NUMBERED' and i.state = 'NUMBERED') and " + CommissionSight.ofItem("i")
        + " order by r.dated_on nulls first, r.number, r.id limit :most").params(sight.seen(officer, CommissionSight.READ)).param("most", MOST)
        .query(ResolutionRegister::view).list();
  }

  public List<Undrafted> undrafted(Officer officer) {
    return jdbc.sql("""
        select i.id, i.subject, i.title, i.matter, m.held_on from childprotection.commission_item i
        join childprotection.commission_line l on l.item_id = i.id and l.outcome in ('ADMITTED', 'REJECTED')
        join childprotection.commission_meeting m on m.id = l.meeting_id
        where i.state in ('ADMITTED', 'REJECTED') and not exists (select from childprotection.commission_resolution r where r.item_id = i.id and r.state <> 'CANCELLED')
          and\s""" + CommissionSight.ofItem("i") + " order by m.held_on, i.id limit :most").params(sight.seen(officer, CommissionSight.READ)).param("most", MOST)
        .query((row, n) -> new Undrafted(row.getObject("id", UUID.class), row.getString("subject"), row.getString("title"),
            Matter.valueOf(row.getString("matter")), row.getObject("held_on", LocalDate.class))).list();
  }

  /** Consents taken back after the resolution: tasks until somebody says what was done. */
  public List<Open> withdrawals(Officer officer) {
    return jdbc.sql("""
        select i.id, i.subject, w.name, w.withdrawn_on from childprotection.commission_withdrawal w
        join childprotection.commission_item i on i.id = w.item_id where w.settled_at is null and\s""" + CommissionSight.ofItem("i")
        + " order by w.withdrawn_on limit :most").params(sight.seen(officer, CommissionSight.READ)).param("most", MOST)
        .query((row, n) -> new Open(row.getObject("id", UUID.class), row.getString("subject"), row.getString("name"),
            row.getObject("withdrawn_on", LocalDate.class))).list();
  }

  private static View view(ResultSet row, int n) throws SQLException {
    var number = row.getObject("number", Integer.class);
    return new View(row.getObject("id", UUID.class), row.getObject("item_id", UUID.class), row.getObject("meeting_id", UUID.class),
        row.getObject("office_id", UUID.class), row.getObject("case_id", UUID.class), row.getString("state"),
        number == null ? "" : number + "/" + row.getInt("year"), row.getObject("dated_on", LocalDate.class), row.getObject("held_on", LocalDate.class),
        Matter.valueOf(row.getString("matter")), row.getString("reference"), row.getString("subject"), row.getString("title"),
        ItemState.valueOf(row.getString("item_state")), row.getString("composition"), row.getString("heard"), row.getString("voting"),
        row.getString("facts"), row.getString("legal_basis"), row.getString("solution"), row.getString("effects"), row.getString("obligations"),
        row.getString("contribution"), row.getString("appeal_way"), row.getString("appeal_term"), row.getString("signed_by"), row.getString("secretary"),
        row.getString("cancelled_reason"), row.getObject("final_on", LocalDate.class), row.getBoolean("place_hidden"), row.getLong("version"));
  }
}
