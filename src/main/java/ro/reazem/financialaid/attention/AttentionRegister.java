package ro.reazem.financialaid.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of rights that wait for somebody, by what they wait for. */
@Component
class AttentionRegister {

  private static final String READ = "financialaid.entitlement.read";
  private static final int NEAR = 30;
  private static final String SUSPENSIONS = "financialaid.suspension s join financialaid.entitlement e on e.id = s.entitlement_id";
  private static final String LASTING = "s.status = 'IN_FORCE' and (s.last_month is null or s.last_month >= :month) and e.granted_until is null and ";

  private final JdbcClient jdbc;
  private final Sight sight;
  private final LegalParameters parameters;
  private final Clock clock;

  AttentionRegister(JdbcClient jdbc, Sight sight, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** What a right waits for. */
  enum About {
    /** Every right suspended or cut. */
    SUSPENDED("s.id, s.kind as what, s.ground, s.cure_until as due, s.first_month as since", SUSPENSIONS, LASTING, "s.cure_until nulls last, s.first_month, s.id"),
    /** The term to cure ends soon or has ended. */
    CURE("s.id, s.kind as what, s.ground, s.cure_until as due, s.first_month as since", SUSPENSIONS, LASTING + "s.cure_until <= :near and ", "s.cure_until, s.id"),
    /** The half-yearly declaration is due or missing. */
    DECLARATION("d.entitlement_id as id, 'DECLARATION' as what, cast(null as text) as ground, d.due_on as due, d.reminded_on as since",
        "financialaid.declaration_duty d join financialaid.entitlement e on e.id = d.entitlement_id",
        "d.due_on <= :remind and e.granted_until is null and ", "d.due_on, d.entitlement_id"),
    /** A child of the household was placed elsewhere, and nobody has declared since whether it is still counted. */
    PLACED("g.id, case when g.by_measure then 'MEASURE' else 'PLACED' end as what, cast(null as text) as ground, cast(null as date) as due, g.first_day as since", """
        financialaid.placed_elsewhere g cross join lateral unnest(directory.same_person(g.person_id)) as child(id)
          join financialaid.known_membership m on m.person_id = child.id and m.until is null
          join financialaid.entitlement e on e.household_id = m.household_id""", """
        e.benefit = 'VMI' and e.granted_until is null
          and (g.last_day is null or g.last_day >= :month)
          and (g.by_measure or not exists (select from financialaid.placed_elsewhere o where o.by_measure and o.person_id = g.person_id))
          and not exists (select from financialaid.proposal p where p.application_id = e.application_id and p.status = 'APPROVED'
            and p.kind in ('GRANT', 'CHANGE', 'FACTS') and p.settled_at > g.told_at)
          and\s""", "g.first_day, g.id"),
    /** Fewer hours were worked than owed in a month that is over. */
    WORK("w.id, 'WORK' as what, cast(null as text) as ground, cast(null as date) as due, w.month as since",
        "financialaid.work_sheet w join financialaid.entitlement e on e.id = w.entitlement_id",
        "w.month < :month and w.month >= :year and e.granted_until is null and w.hours_due > (select coalesce(sum(h.hours), 0) from financialaid.work_day h where h.sheet_id = w.id)"
            + " and not exists (select from financialaid.suspension o where o.entitlement_id = e.id and o.ground = 'work' and o.status in ('PROPOSED', 'IN_FORCE')) and ",
        "w.month, w.id");

    private final String columns;
    private final String tables;
    private final String where;
    private final String order;

    About(String columns, String tables, String where, String order) {
      this.columns = columns;
      this.tables = tables;
      this.where = where;
      this.order = order;
    }
  }

  /**
   * One right.
   *
   * @param what what it waits for, by kind
   * @param due until when, null when nothing is counted
   * @param since since which month, or when its holder was reminded
   */
  record Line(UUID right, String request, @Nullable String holder, String what, @Nullable String ground, @Nullable LocalDate due,
      @Nullable LocalDate since) {

    public @Nullable YearMonth month() {
      return since == null ? null : YearMonth.from(since);
    }
  }

  /** A page of them. */
  record Lines(List<Line> lines, ListPage page) {}

  Lines of(Officer officer, About about, ListPage.Asked asked) {
    var where = about.where + Sight.of("e", "e.application_id");
    var page = ListPage.of(asked, CappedTotal.of("from " + about.tables + " where " + where, sql -> bound(jdbc.sql(sql), officer)));
    return new Lines(part(officer, about, page.size(), page.offset()).query(AttentionRegister::line).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Line> all(Officer officer, About about) {
    return Rows.of(part(officer, about, null, 0), AttentionRegister::line);
  }

  private JdbcClient.StatementSpec part(Officer officer, About about, @Nullable Integer size, int offset) {
    return bound(jdbc.sql("select e.id as right_id, a.number || '/' || a.year as request, p.given_name || ' ' || p.family_name as holder, " + about.columns
        + " from " + about.tables + " join financialaid.aid_application a on a.id = e.application_id left join financialaid.known_person p on p.id = e.holder_id"
        + " where " + about.where + Sight.of("e", "e.application_id") + " order by " + about.order + " limit :size offset :offset"), officer).param("size", size)
        .param("offset", offset);
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(row.getObject("right_id", UUID.class), row.getString("request"), row.getString("holder"), row.getString("what"),
        row.getString("ground"), row.getObject("due", LocalDate.class), row.getObject("since", LocalDate.class));
  }

  /** How many days ahead a declaration is reminded of; nothing while the institution has not set it. */
  @Nullable Integer remindedDays() {
    var law = parameters.on(LocalDate.now(clock));
    return law.find("VMI_DECLARATION_REMINDER_DAYS").isPresent() ? law.whole("VMI_DECLARATION_REMINDER_DAYS") : null;
  }

  private JdbcClient.StatementSpec bound(JdbcClient.StatementSpec query, Officer officer) {
    var today = LocalDate.now(clock);
    var days = remindedDays();
    return query.params(sight.seen(officer, READ)).params(Map.of("month", YearMonth.from(today).atDay(1), "near", today.plusDays(NEAR),
        "remind", today.plusDays(days == null ? 0 : days), "year", YearMonth.from(today).minusMonths(12).atDay(1)));
  }
}
