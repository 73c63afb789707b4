package ro.reazem.financialaid.schooling;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.platform.security.Officer;

/** The read side of attendance: what was reported of the children of one right, corrections too. */
@Component
class SchoolRegister {

  private final JdbcClient jdbc;
  private final Sight sight;

  SchoolRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A report of one child and period.
   *
   * @param certificate number of a certificate of disability of the child that was valid in the period, null without one
   * @param degree that it gives, SEVERE or MARKED
   * @param replaced whether a correction took its place
   * @param suspension the cut that rests on it and is not dropped, with its state
   */
  record Report(UUID id, UUID person, String name, YearMonth first, YearMonth last, int absences, String exemption, @Nullable String certificate,
      @Nullable String degree, String source, boolean replaced, @Nullable UUID suspension, @Nullable String suspensionStatus) {}

  List<Report> of(Officer officer, UUID entitlement) {
    return jdbc.sql("""
        select a.id, a.person_id, coalesce(p.given_name || ' ' || p.family_name, '') as name, a.first_month, a.last_month, a.absences, a.exemption, c.number as certificate, c.degree, a.source,
          a.replaced_by is not null as replaced, s.id as suspension, s.status
        from financialaid.entitlement e
        join financialaid.school_attendance a on a.person_id in (select m.person_id from financialaid.known_membership m where m.household_id = e.household_id)
        left join financialaid.known_person p on p.id = a.person_id
        left join lateral (select c.number, c.degree from financialaid.certified_child c where c.child_id = any(directory.same_person(a.person_id))
          and c.degree in ('SEVERE', 'MARKED') and c.from_day < a.last_month + interval '1 month' and c.last_day >= a.first_month order by c.degree desc limit 1) c on true
        left join financialaid.suspension s on s.attendance_id = a.id and s.entitlement_id = e.id and s.status <> 'DROPPED'
        where e.id = :id and\s""" + Sight.of("e", "e.application_id") + """
         order by a.last_month desc, name, a.recorded_at desc limit 200""")
        .param("id", entitlement).params(sight.seen(officer, "financialaid.entitlement.read"))
        .query((row, n) -> new Report(row.getObject("id", UUID.class), row.getObject("person_id", UUID.class), row.getString("name"),
            YearMonth.from(row.getObject("first_month", LocalDate.class)), YearMonth.from(row.getObject("last_month", LocalDate.class)),
            row.getInt("absences"), row.getString("exemption"), row.getString("certificate"), row.getString("degree"),
            row.getString("source"), row.getBoolean("replaced"),
            row.getObject("suspension", UUID.class), row.getString("status"))).list();
  }

  /** When those were born whom a right counts and who are not placed elsewhere, by what was declared last. */
  List<LocalDate> births(Officer officer, UUID entitlement) {
    return jdbc.sql("""
        select k.born_on from financialaid.entitlement e
        cross join lateral (select r.declaration from financialaid.proposal r where r.application_id = e.application_id and r.status = 'APPROVED'
          and r.kind in ('GRANT', 'CHANGE', 'FACTS') order by r.settled_at desc limit 1) r
        cross join lateral jsonb_array_elements(r.declaration -> 'members') as declared
        join financialaid.known_person k on k.id = (declared ->> 'personId')::uuid
          and k.born_on is not null
        where e.id = :id and (declared ->> 'counted')::boolean and not (declared ->> 'placed')::boolean and\s""" + Sight.of("e", "e.application_id"))
        .param("id", entitlement).params(sight.seen(officer, "financialaid.entitlement.read")).query(LocalDate.class).list();
  }
}
