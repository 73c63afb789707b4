package ro.reazem.childprotection.line119;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Whoever is on duty counts the calls of the day (evidența apelurilor la 119); a day counted again is corrected. */
@Component("childCountingCalls")
class CountingCalls {

  static final String READ = "childprotection.calls.read";
  private static final int SHOWN = 60;
  private static final String DAYS = """
      select min(x.id::text)::uuid as id, x.day, coalesce(sum(x.calls) filter (where x.kind = 'URGENT'), 0)::int as urgent,
        coalesce(sum(x.calls) filter (where x.kind = 'REAL'), 0)::int as real, coalesce(sum(x.calls) filter (where x.kind = 'OTHER'), 0)::int as other,
        max(x.revision) as revision, max(x.recorded_by_name) as recorded_by_name, max(b.signals) as signals,
        coalesce(array_to_string(max(b.numbers), ', '), '') as numbers from childprotection.line_119_calls x
      left join childprotection.line_119_became_signal b on b.unit_id = x.unit_id and b.day = x.day where\s""";

  private final SentForms sentForms;
  private final ChildSight sight;
  private final JdbcClient jdbc;
  private final Clock clock;

  CountingCalls(SentForms sentForms, ChildSight sight, JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.sight = sight;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The SQL predicate for an alias of the table: the units in which the act is permitted. */
  static String of(String alias) {
    return alias + ".unit_id = any(:units)";
  }

  /** @throws RuleViolated for a day that has not come; the count of somebody else meanwhile is stale */
  @Transactional
  void count(LocalDate day, int seen, Map<CallKind, Integer> calls, BecameSignals became, Officer by) {
    sentForms.await("calls to 119 in " + by.unit());
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "childprotection.calls.inFuture");
    int meant = calls.getOrDefault(CallKind.URGENT, 0) + calls.getOrDefault(CallKind.REAL, 0);
    RuleViolated.require(became.signals() <= meant, "childprotection.calls.moreSignalsThanCalls", became.signals(), meant);
    int revision = own(day, by).map(CallDay::revision).orElse(0);
    SameVersion.require(seen, revision);
    calls.forEach((kind, many) -> jdbc.sql("""
        insert into childprotection.line_119_calls (id, unit_id, day, kind, calls, revision, recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :unit, :day, :kind, :calls, 1, :by, :byName, :at) on conflict (unit_id, day, kind) do update set calls = excluded.calls,
          revision = line_119_calls.revision + 1, recorded_by = excluded.recorded_by, recorded_by_name = excluded.recorded_by_name, recorded_at = excluded.recorded_at""")
        .param("unit", by.unit()).param("day", day).param("kind", kind.name()).param("calls", many).param("by", by.id()).param("byName", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update());
    jdbc.sql("""
        insert into childprotection.line_119_became_signal (id, unit_id, day, signals, numbers, recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :unit, :day, :signals, :numbers, :by, :byName, :at) on conflict (unit_id, day) do update set signals = excluded.signals,
          numbers = excluded.numbers, recorded_by = excluded.recorded_by, recorded_by_name = excluded.recorded_by_name, recorded_at = excluded.recorded_at""")
        .param("unit", by.unit()).param("day", day).param("signals", became.signals()).param("numbers", became.numbers().toArray(String[]::new)).param("by", by.id())
        .param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** The day in the officer's own unit, if it was counted. */
  Optional<CallDay> own(LocalDate day, Officer officer) {
    return jdbc.sql(DAYS + "x.unit_id = :unit and x.day = :day group by x.day").param("unit", officer.unit()).param("day", day).query(CallDay.class).optional();
  }

  /** The latest days of the units whose calls the officer may read. */
  List<CallDay> latest(Officer officer) {
    return jdbc.sql(DAYS + of("x") + " group by x.unit_id, x.day order by x.day desc limit " + SHOWN).param("units", sight.units(officer, READ)).query(CallDay.class).list();
  }

  /** The day of a row that stands behind a figure. */
  Optional<LocalDate> dayOf(UUID row, Officer officer) {
    return jdbc.sql("select x.day from childprotection.line_119_calls x where x.id = :id and " + of("x")).param("id", row).param("units", sight.units(officer, READ))
        .query(LocalDate.class).optional();
  }
}
