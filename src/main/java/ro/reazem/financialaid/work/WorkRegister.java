package ro.reazem.financialaid.work;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The read side of the work obligation: members of a family, exemptions, monthly sheets and the days worked. */
@Component
class WorkRegister {

  private static final String READ = "financialaid.entitlement.read";
  private static final String SHEET = """
      select w.id, w.entitlement_id, w.month, w.person_id, w.hours_due, w.base, w.hourly, w.briefed_on, p.given_name || ' ' || p.family_name as name,
        (select coalesce(sum(h.hours), 0) from financialaid.work_day h where h.sheet_id = w.id) as done
      from financialaid.work_sheet w join financialaid.entitlement e on e.id = w.entitlement_id
      left join financialaid.known_person p on p.id = w.person_id where\s""";

  private final JdbcClient jdbc;
  private final Sight sight;

  WorkRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A member as declared last. */
  record Declared(UUID person, String name, @Nullable LocalDate bornOn, String school, String work, boolean exempt) {}

  /** An exemption (scutire). */
  record Exemption(UUID id, String name, String reason, String proof, LocalDate since, @Nullable LocalDate until) {}

  /** The certificate of disability of a child of the family. */
  record Certified(UUID id, String name, String number, String degree, LocalDate from, LocalDate lastDay) {}

  /**
   * The sheet of a month with what was done of it.
   *
   * @param base what was divided by the hourly wage, null where a ground asks for the hours
   */
  record Sheet(UUID id, UUID right, YearMonth month, UUID person, @Nullable String name, int due, @Nullable Lei base, @Nullable BigDecimal hourly, @Nullable LocalDate briefedOn,
      int done) {

    /** Whether a ground of emergency aid asks for the hours; then they may be worked in later months too. */
    public boolean isAsked() {
      return base == null;
    }

    public int missing() {
      return Math.max(0, due - done);
    }
  }

  /** Hours of one day. */
  record Day(LocalDate day, UUID activity, String description, String place, String supervisor, int hours) {}

  /** A page of the sheets of a month. */
  record Sheets(List<Sheet> lines, ListPage page) {}

  List<Declared> members(Officer officer, UUID entitlement, LocalDate day) {
    return jdbc.sql("""
        select k.id, k.given_name || ' ' || k.family_name as name, k.born_on, declared ->> 'school' as school, declared ->> 'work' as work,
          exists (select from financialaid.work_exemption x where x.entitlement_id = e.id and x.person_id = k.id and x.since <= :day
            and (x.until is null or x.until >= :day) and (x.certificate_id is null or exists (select from financialaid.certified_child c
              where c.certificate_id = x.certificate_id and c.last_day >= :day))) as exempt
        from financialaid.entitlement e
        cross join lateral (select r.declaration from financialaid.proposal r where r.application_id = e.application_id and r.status = 'APPROVED'
          and r.kind in ('GRANT', 'CHANGE', 'FACTS') order by r.settled_at desc limit 1) r
        cross join lateral jsonb_array_elements(r.declaration -> 'members') with ordinality as members (declared, place)
        join financialaid.known_person k on k.id = (declared ->> 'personId')::uuid
        where e.id = :id and (declared ->> 'counted')::boolean and not (declared ->> 'placed')::boolean and\s""" + Sight.of("e", "e.application_id")
        + " order by place").param("id", entitlement).param("day", day).params(sight.seen(officer, READ))
        .query((row, n) -> new Declared(row.getObject("id", UUID.class), row.getString("name"), row.getObject("born_on", LocalDate.class),
            row.getString("school"), row.getString("work"), row.getBoolean("exempt"))).list();
  }

  /** The hours that the disposition of an emergency aid asks for; none for other rights and where its ground exempts. */
  int asked(Officer officer, Entitlement right) {
    if (right.isChangeable()) {
      return 0;
    }
    return jdbc.sql("""
        select cast(d.dossier #>> '{amounts,emergency,workHours}' as int) from financialaid.decision d join financialaid.entitlement e on e.id = d.entitlement_id
        where e.id = :id and d.kind = 'GRANT' and d.dossier #>> '{amounts,emergency,workHours}' is not null and\s""" + Sight.of("e", "e.application_id"))
        .param("id", right.getId().value()).params(sight.seen(officer, READ)).query(Integer.class).optional().orElse(0);
  }

  List<Exemption> exemptions(Officer officer, UUID entitlement) {
    return jdbc.sql("""
        select x.id, coalesce(k.given_name || ' ' || k.family_name, '') as name, x.reason, x.proof, x.since, least(x.until, c.last_day) as until
        from financialaid.work_exemption x join financialaid.entitlement e on e.id = x.entitlement_id left join financialaid.known_person k on k.id = x.person_id
        left join financialaid.certified_child c on c.certificate_id = x.certificate_id where x.entitlement_id = :id and\s""" + Sight.of("e", "e.application_id") + " order by x.since desc, x.id").param("id", entitlement)
        .params(sight.seen(officer, READ)).query(Exemption.class).list();
  }

  /** Children of the family with a certificate of a severe or marked degree that is valid on the day, as child protection told. */
  List<Certified> certified(Officer officer, UUID entitlement, LocalDate day) {
    return jdbc.sql("""
        select c.certificate_id as id, k.given_name || ' ' || k.family_name as name, c.number, c.degree, c.from_day as "from", c.last_day
        from financialaid.entitlement e join financialaid.known_membership m on m.household_id = e.household_id and m.since <= :day and (m.until is null or m.until >= :day)
        join financialaid.known_person k on k.id = m.person_id join financialaid.certified_child c on c.child_id = any(directory.same_person(m.person_id))
          and c.degree in ('SEVERE', 'MARKED') and c.from_day <= :day and c.last_day >= :day
        where e.id = :id and\s""" + Sight.of("e", "e.application_id") + " order by name, c.from_day limit 20").param("id", entitlement).param("day", day)
        .params(sight.seen(officer, READ)).query(Certified.class).list();
  }

  List<Sheet> of(Officer officer, UUID entitlement) {
    return jdbc.sql(SHEET + "w.entitlement_id = :id and " + Sight.of("e", "e.application_id") + " order by w.month desc limit 60").param("id", entitlement)
        .params(sight.seen(officer, READ)).query(WorkRegister::sheet).list();
  }

  Optional<Sheet> of(Officer officer, UUID entitlement, YearMonth month) {
    return jdbc.sql(SHEET + "w.entitlement_id = :id and w.month = :month and " + Sight.of("e", "e.application_id")).param("id", entitlement)
        .param("month", month.atDay(1)).params(sight.seen(officer, READ)).query(WorkRegister::sheet).optional();
  }

  /** The sheets of a month, those with most hours missing first. */
  Sheets of(Officer officer, YearMonth month, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from financialaid.work_sheet w join financialaid.entitlement e on e.id = w.entitlement_id "
        + "where w.month = :month and " + Sight.of("e", "e.application_id"),
        sql -> jdbc.sql(sql).param("month", month.atDay(1)).params(sight.seen(officer, READ))));
    return new Sheets(part(officer, month, page.size(), page.offset()).query(WorkRegister::sheet).list(), page);
  }

  /** The whole list, in the same order, for a file. */
  Rows<Sheet> all(Officer officer, YearMonth month) {
    return Rows.of(part(officer, month, null, 0), WorkRegister::sheet);
  }

  private JdbcClient.StatementSpec part(Officer officer, YearMonth month, @Nullable Integer size, int offset) {
    return jdbc.sql("select * from (" + SHEET + "w.month = :month and " + Sight.of("e", "e.application_id")
        + ") as w order by greatest(0, hours_due - done) desc, name, id limit :size offset :offset").param("month", month.atDay(1))
        .params(sight.seen(officer, READ)).param("size", size).param("offset", offset);
  }

  List<Day> days(Officer officer, UUID sheet) {
    return jdbc.sql("""
        select h.day, h.activity_id as activity, a.description, a.place, a.supervisor, h.hours from financialaid.work_day h
        join financialaid.work_activity a on a.id = h.activity_id join financialaid.work_sheet w on w.id = h.sheet_id
        join financialaid.entitlement e on e.id = w.entitlement_id where h.sheet_id = :id and\s""" + Sight.of("e", "e.application_id")
        + " order by h.day, a.description").param("id", sheet).params(sight.seen(officer, READ)).query(Day.class).list();
  }

  private static Sheet sheet(ResultSet row, int n) throws SQLException {
    return new Sheet(row.getObject("id", UUID.class), row.getObject("entitlement_id", UUID.class), YearMonth.from(row.getObject("month", LocalDate.class)),
        row.getObject("person_id", UUID.class), row.getString("name"), row.getInt("hours_due"), row.getBigDecimal("hourly") == null ? null : new Lei(row.getLong("base")), row.getBigDecimal("hourly"),
        row.getObject("briefed_on", LocalDate.class), row.getInt("done"));
  }
}
