package ro.reazem.childprotection.line119;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.childprotection.statistics.BeforeSigning;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Ties the calls to 119 of a quarter out with the signals of the registry, number by number: a call of the last evening finds the signal that was registered in the morning
 * after, and each signal is of one call.
 */
@Component("childCallsTieOut")
class CallsTieOut implements BeforeSigning {

  private static final String READ_SIGNALS = "intake.referral.read";
  private static final int SHOWN = 200;
  private static final String LOOSE = """
      with called as (
        select b.id, b.unit_id, b.day, n.number, row_number() over (partition by n.number order by b.day, b.id) as nth
        from childprotection.line_119_became_signal b cross join unnest(b.numbers) as n (number)),
      registered as (
        select s.signal_id, s.registered_on, s.number, s.path, row_number() over (partition by s.number order by s.registered_on, s.signal_id) as nth
        from childprotection.line_119_signal s),
      pair as (
        select c.id, c.unit_id, c.day, number, s.signal_id, s.registered_on, s.path from called c full join registered s using (number, nth)),
      loose as (
        select 'CALL' as alone, p.id, p.unit_id, p.day, p.number, 1 as many, cast(null as text) as path from pair p where p.signal_id is null and p.day between :from and :until
        union all select 'CALL', b.id, b.unit_id, b.day, '', b.signals - cardinality(b.numbers), null from childprotection.line_119_became_signal b
          where b.signals > cardinality(b.numbers) and b.day between :from and :until
        union all select 'SIGNAL', p.signal_id, null, p.registered_on, p.number, 1, p.path from pair p where p.id is null and p.registered_on between :from and :until)
      """;
  private static final String SUMS = """
      select coalesce((select sum(b.signals) from childprotection.line_119_became_signal b where b.day between :from and :until), 0)::int as calls,
        (select count(*) from childprotection.line_119_signal s where s.registered_on between :from and :until)::int as signals""";
  private static final String SEEN = """
      select l.alone, l.day, case when l.alone = 'SIGNAL' and not\s""" + CaseAccess.unlessKeptOut("r") + """
       then '' else l.number end as number, l.many, case when l.unit_id = any(:readers) then '/childprotection/calls?day=' || to_char(l.day, 'DD.MM.YYYY')
          when r.case_id is not null and\s""" + CaseAccess.ofRelation("r") + """
       then l.path end as path, coalesce(sum(l.many) filter (where l.alone = 'CALL') over (), 0)::int as all_calls,
        (count(*) filter (where l.alone = 'SIGNAL') over ())::int as all_signals
      from loose l left join directory.case_relation r on l.alone = 'SIGNAL' and r.context = 'intake' and r.case_id = l.id
      order by l.day, l.number limit\s""" + SHOWN;

  private final CaseAccess access;
  private final ChildSight sight;
  private final JdbcClient jdbc;

  CallsTieOut(CaseAccess access, ChildSight sight, JdbcClient jdbc) {
    this.access = access;
    this.sight = sight;
    this.jdbc = jdbc;
  }

  /** How many calls that became signals, and how many signals that came by call. */
  private record Sums(int calls, int signals) {}

  CallTie of(LocalDate from, LocalDate until, Officer officer) {
    var sums = jdbc.sql(SUMS).params(within(from, until)).query(Sums.class).single();
    var seen = new HashMap<String, Object>(access.seen(officer, READ_SIGNALS));
    seen.put("me", officer.id());
    seen.put("readers", sight.units(officer, CountingCalls.READ));
    return new CallTie(from, until, sums.calls(), sums.signals(), jdbc.sql(LOOSE + SEEN).params(within(from, until)).params(seen).query(CallTie.Loose.class).list());
  }

  @Override
  public void require(LocalDate from, LocalDate until) {
    var missing = jdbc.sql(LOOSE + """
        select coalesce(sum(l.many) filter (where l.alone = 'CALL'), 0)::int as calls, (count(*) filter (where l.alone = 'SIGNAL'))::int as signals from loose l""")
        .params(within(from, until)).query(Sums.class).single();
    RuleViolated.require(missing.calls() == 0 && missing.signals() == 0, "childprotection.calls.doesNotTie", missing.calls(), missing.signals());
  }

  @Override
  public void show(LocalDate from, LocalDate until, Officer officer, Model model) {
    model.addAttribute("calls", of(from, until, officer));
  }

  private static Map<String, Object> within(LocalDate from, LocalDate until) {
    return Map.of("from", from, "until", until);
  }
}
