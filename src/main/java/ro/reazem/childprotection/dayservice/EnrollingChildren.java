package ro.reazem.childprotection.dayservice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Children take part in a day service by the plan of a file they have here (includerea în serviciu): of prevention, of protection, or of their disability. */
@Component("childEnrolling")
@Transactional
class EnrollingChildren {

  static final String ENROL = "childprotection.dayservice.enrol";
  private static final String FILES = """
      select f.basis, f.id, f.number from (
        select 1 as place, 'PREVENTION' as basis, f.id, f.number || '/' || f.year as number, f.unit_id, f.responsible_id, f.team from childprotection.prevention_file f
          where f.child_id = any(directory.same_person(:child)) and f.state = 'PLAN_ACTIVE'
        union all select 2, 'CASE', c.id, c.number || '/' || c.year, c.unit_id, c.responsible_id, c.team from childprotection.child_case c
          where c.child_id = any(directory.same_person(:child)) and c.stage not in ('CLOSED', 'TRANSFERRED')
        union all select 3, 'DISABILITY', d.id, d.number || '/' || d.year, d.unit_id, d.responsible_id, d.team from childprotection.disability_file d
          where d.child_id = any(directory.same_person(:child)) and d.ended_on is null) as f where\s""";

  private final SentForms sentForms;
  private final ChildSight sight;
  private final JdbcClient jdbc;
  private final Clock clock;

  EnrollingChildren(SentForms sentForms, ChildSight sight, JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.sight = sight;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The file by which a child takes part. */
  private record Basis(String basis, UUID id, String number) {}

  /** @throws RuleViolated when another service has the name */
  void add(UUID key, String name, ServiceType type, UUID unit, Officer by) {
    sentForms.await("day services");
    RuleViolated.require(jdbc.sql("select not exists (select from childprotection.day_service where lower(name) = lower(:name) and one_time_key <> :key)")
        .param("name", name).param("key", key).query(Boolean.class).single(), "childprotection.dayservice.sameName");
    jdbc.sql("""
        insert into childprotection.day_service (id, one_time_key, name, type, unit_id, entered_by, entered_by_name, entered_at)
        values (gen_random_uuid(), :key, :name, :type, :unit, :by, :byName, :at) on conflict (one_time_key) do nothing""").param("key", key).param("name", name)
        .param("type", type.name()).param("unit", unit).param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** @throws RuleViolated when the day has not come, the child has no file with a plan that the officer may see, or takes part already */
  void enrol(UUID key, UUID service, UUID child, LocalDate from, Officer by) {
    sentForms.await("day service of " + child);
    RuleViolated.require(!from.isAfter(LocalDate.now(clock)), "childprotection.dayservice.inFuture");
    var basis = basis(child, by).orElseThrow(() -> new RuleViolated("childprotection.dayservice.noFile"));
    RuleViolated.require(jdbc.sql("""
        select not exists (select from childprotection.service_enrolment where service_id = :service and child_id = any(directory.same_person(:child)) and one_time_key <> :key
          and (until_day is null or until_day >= :from))""").param("service", service).param("child", child).param("key", key).param("from", from)
        .query(Boolean.class).single(), "childprotection.dayservice.alreadyThere");
    jdbc.sql("""
        insert into childprotection.service_enrolment (id, one_time_key, service_id, child_id, basis, file_id, file_number, from_day, recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :key, :service, :child, :basis, :file, :number, :from, :by, :byName, :at) on conflict (one_time_key) do nothing""").param("key", key)
        .param("service", service).param("child", child).param("basis", basis.basis()).param("file", basis.id()).param("number", basis.number()).param("from", from)
        .param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** @throws RuleViolated when it has ended, the day has not come or is before the first */
  void end(UUID enrolment, LocalDate until, EnrolmentEnd why, Officer by) {
    RuleViolated.require(!until.isAfter(LocalDate.now(clock)), "childprotection.dayservice.inFuture");
    int ended = jdbc.sql("update childprotection.service_enrolment e set until_day = :until, end_reason = :why, ended_by = :by, ended_by_name = :byName "
        + "where e.id = :id and e.until_day is null and e.from_day <= :until and e.id in (select x.id from " + EnrolmentSight.ENROLLED + " as x where " + EnrolmentSight.of("x") + ")")
        .param("id", enrolment).param("until", until).param("why", why.name()).param("by", by.id()).param("byName", by.name()).params(sight.seen(by, ENROL)).update();
    RuleViolated.require(ended == 1, "childprotection.dayservice.notRunning");
  }

  private Optional<Basis> basis(UUID child, Officer by) {
    return jdbc.sql(FILES + ChildSight.of("f") + " order by f.place, f.id limit 1").param("child", child).params(sight.seen(by, ENROL)).query(Basis.class).optional();
  }
}
