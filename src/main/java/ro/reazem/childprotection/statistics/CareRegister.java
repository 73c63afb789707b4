package ro.reazem.childprotection.statistics;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the dashboard shows of years: where children live, how long until they have a home for good, whether reviews come in time, who has how much to do, who comes of age. */
@Component
class CareRegister {

  private static final int MANAGERS = 15;

  private final JdbcClient jdbc;
  private final Indicators indicators;

  CareRegister(JdbcClient jdbc, Indicators indicators) {
    this.jdbc = jdbc;
    this.indicators = indicators;
  }

  /** Children in care on the last day of a quarter. */
  record Stock(LocalDate at, int families, int residential) {

    public int all() {
      return families + residential;
    }

    /** How many of a hundred live in a residential service. */
    public int residentialShare() {
      return all() == 0 ? 0 : Math.round(100f * residential / all());
    }
  }

  /** Children who left care in a year for a home for good, and after how many months, half of them sooner. */
  record Permanency(int year, int children, int months) {}

  /** Reviews that were due in a quarter, and how many of them came in time. */
  record Reviews(LocalDate from, int due, int inTime) {

    public int share() {
      return due == 0 ? 0 : Math.round(100f * inTime / due);
    }
  }

  /** Open cases of a case manager. */
  record Load(String name, int cases) {}

  /** Children in care who come of age in a quarter. */
  record Leavers(LocalDate from, int children) {}

  List<Stock> stocks(Quarter last, int quarters) {
    return jdbc.sql(Care.WITH + """
        select q.at::date as at, count(care.id) filter (where %1$s) as families, count(care.id) filter (where not %1$s) as residential
        from generate_series(:since::date, :last::date, interval '3 months') as g (month)
        cross join lateral (select (g.month + interval '3 months' - interval '1 day')::date as at) as q
        left join care on care.from_day <= q.at and (care.until_day is null or care.until_day >= q.at)
        group by q.at order by q.at""".formatted(Care.IN_FAMILY)).param("since", last.from().minusMonths(3L * (quarters - 1))).param("last", last.from())
        .query(Stock.class).list();
  }

  List<Permanency> permanency(LocalDate since) {
    return jdbc.sql(Care.WITH + """
        select extract(year from care.until_day)::int as year, count(*)::int as children,
          round(percentile_cont(0.5) within group (order by (care.until_day - care.since) / 30.44))::int as months
        from care where care.leaves and care.end_reason in ('REINTEGRATION', 'ADOPTION', 'GUARDIANSHIP') and care.until_day >= :since group by 1 order by 1""")
        .param("since", since).query(Permanency.class).list();
  }

  List<Reviews> reviews(LocalDate since, LocalDate today) {
    return jdbc.sql("""
        select date_trunc('quarter', d.due_on)::date as "from", count(*)::int as due, count(*) filter (where d.met_on <= d.due_on)::int as in_time
        from platform.deadline d where d.case_context = 'childprotection' and d.rule = 'CHILD_REVIEW' and d.due_on >= :since and d.due_on < :today
          and d.cancelled_at is null group by 1 order by 1""").param("since", since).param("today", today).query(Reviews.class).list();
  }

  List<Load> loads() {
    return jdbc.sql("""
        select coalesce(o.name, '?') as name, count(*)::int as cases from childprotection.child_case c left join directory.officer o on o.id = c.responsible_id
        where c.stage not in ('CLOSED', 'TRANSFERRED') and c.responsible_id is not null group by c.responsible_id, o.name order by cases desc, name limit\s""" + MANAGERS)
        .query(Load.class).list();
  }

  List<Leavers> leavers(Quarter first, int quarters) {
    return jdbc.sql(Care.WITH + """
        select g.month::date as "from", count(care.id)::int as children from generate_series(:since::date, :last::date, interval '3 months') as g (month)
        left join care on care.until_day is null and care.born_on + make_interval(years => :majority) >= g.month
          and care.born_on + make_interval(years => :majority) < g.month + interval '3 months' group by 1 order by 1""")
        .params(indicators.bound(first)).param("since", first.from()).param("last", first.from().plusMonths(3L * (quarters - 1))).query(Leavers.class).list();
  }
}
