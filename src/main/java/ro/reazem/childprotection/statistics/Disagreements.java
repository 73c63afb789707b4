package ro.reazem.childprotection.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The cases to look at when a quarter does not tie out: those whose stage and measure disagree on its last day. */
@Component
class Disagreements {

  private static final String FOUND = """
      with held as (
        select m.* from childprotection.measure m where m.type in ('PLACEMENT', 'EMERGENCY_PLACEMENT') and m.from_day <= :until
          and (m.until_day is null or m.until_day >= :until)),
      agreed as (
        select a.*, a.from_on <= :until and (a.until_on is null or a.until_on >= :until) as runs from childprotection.carer_agreement a where a.kind <> 'RESPITE'),
      found as (
        select case when c.stage = 'MONITORING' then 'HOME_IN_CARE' else 'CLOSED_IN_CARE' end as kind, c.id as owner, h.id as subject, h.from_day as since,
            h.place_type as place
          from held h join childprotection.child_case c on c.id = h.case_id
          where c.stage = 'MONITORING' and c.monitored_since <= :until or c.stage in ('CLOSED', 'TRANSFERRED') and c.closing_on < :until
        union all select 'HOME_UNMONITORED', c.id, m.id, m.until_day, m.place_type from childprotection.measure m join childprotection.child_case c on c.id = m.case_id
          where m.until_day between :from and :until and m.end_reason = 'REINTEGRATION' and c.monitored_since is null and c.stage not in ('CLOSED', 'TRANSFERRED')
            and not exists (select from held h where h.child_id = m.child_id)
        union all select 'DIED_IN_CARE', h.case_id, h.id, d.died_on, h.place_type from held h join directory.person d on d.id = h.child_id where d.died_on < :until
        union all select 'COUNTED_TWICE', h.case_id, h.id, h.from_day, h.place_type from held h join directory.merge m on m.absorbed_id = h.child_id and m.state <> 'UNMERGED'
          where exists (select from held o where o.id <> h.id and o.child_id = any(directory.same_person(m.survivor_id)))
        union all select 'CARER_WITHOUT_MEASURE', coalesce(a.case_id, (select c.id from childprotection.child_case c where c.child_id = a.child_person_id
            order by c.opened_on desc, c.id limit 1)), a.id, a.from_on, 'FOSTER_CARER'
          from agreed a where a.runs and not exists (select from held h where h.child_id = a.child_person_id and h.place_type = 'FOSTER_CARER')
        union all select 'MEASURE_WITHOUT_CARER', h.case_id, h.id, h.from_day, h.place_type from held h join agreed a on a.id = h.agreement_id where not a.runs)
      """;
  private static final String OPEN = "found f join " + Opens.CASES.table() + " x on x.id = f.owner where " + Opens.CASES.predicate();

  private final JdbcClient jdbc;
  private final CaseAccess access;

  Disagreements(JdbcClient jdbc, CaseAccess access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /**
   * One contradiction.
   *
   * @param stage of the case today
   * @param place where the child was placed, as the type of a place
   * @param since when the placement or agreement began, or the day that it contradicts
   */
  record Row(Disagreement kind, UUID owner, String number, String stage, String place, LocalDate since) {}

  int count(Quarter quarter) {
    return bound("select count(*) from found", quarter, null).query(Integer.class).single();
  }

  Found page(Quarter quarter, Officer officer, ListPage.Asked asked) {
    int all = count(quarter);
    int open = bound("select count(*) from " + OPEN, quarter, officer).query(Integer.class).single();
    var page = ListPage.of(asked, CappedTotal.of(open));
    return new Found(bound("select f.kind, f.owner, " + Opens.CASES.number() + " as number, x.stage, f.place, f.since from " + OPEN
        + " order by f.kind, f.since, f.subject limit :size offset :offset", quarter, officer).param("size", page.size()).param("offset", page.offset()).query(Row.class).list(),
        page, all, all - open);
  }

  /**
   * A page of them.
   *
   * @param counted all that were found
   * @param closed how many of them concern cases that the reader may not open
   */
  record Found(List<Row> rows, ListPage page, int counted, int closed) {}

  private JdbcClient.StatementSpec bound(String select, Quarter quarter, @Nullable Officer officer) {
    var bound = new HashMap<String, Object>(Map.of("from", quarter.from(), "until", quarter.until()));
    if (officer != null) {
      bound.putAll(access.seen(officer, Opens.CASES.action()));
    }
    return jdbc.sql(FOUND + select).params(bound);
  }
}
