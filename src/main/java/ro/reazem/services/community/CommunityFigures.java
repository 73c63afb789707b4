package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Option;
import ro.reazem.services.sight.CommunitySight;

/** The monthly report to the public health directorate and the mayor (raportul lunar către DSP și primar), counted from the rows, and the staff with its load. */
@Component("communityFigures")
class CommunityFigures {

  private static final String COUNTED = """
      with f as (select * from services.community_file where service_unit_id = :unit),
        e as (select e.* from services.community_entry e join f on f.id = e.file_id),
        v as (select v.* from services.home_visit v join services.community_home h on h.id = v.home_id where h.service_unit_id = :unit and v.day between :from and :to),
        t as (select * from services.health_education where service_unit_id = :unit and day between :from and :to),
        r as (select * from e where happened_on <= :to and (ended_on is null or ended_on >= :from))
      select code, many from (values
        (1, 'ACTIVE', (select count(*) from f where active_on <= :to and (ended_on is null or ended_on > :to))),
        (2, 'IDENTIFIED', (select count(*) from f where identified_on between :from and :to)),
        (3, 'CLOSED', (select count(*) from f where ended_on between :from and :to)),
        (4, 'VISITS', (select count(*) from v)), (5, 'HOMES', (select count(distinct home_id) from v)), (6, 'MINUTES', (select coalesce(sum(minutes), 0) from v)),
        (7, 'PREGNANCY', (select count(*) from r where register = 'PREGNANCY')), (8, 'YOUNG_MOTHERS', (select count(*) from r join f on f.id = r.file_id
          where r.register = 'PREGNANCY' and f.young_mother)), (9, 'NEWBORN', (select count(*) from r where register = 'NEWBORN')),
        (10, 'CHILD', (select count(*) from r where register = 'CHILD')), (11, 'CHRONIC', (select count(distinct file_id) from r where register = 'CHRONIC')),
        (12, 'TB', (select count(*) from r where register = 'TB')), (13, 'HIV', (select count(*) from r where register = 'HIV')),
        (14, 'GAPS', (select count(*) from e where register = 'VACCINATION' and happened_on <= :to and (ended_on is null or ended_on > :to))),
        (15, 'VACCINATED', (select count(*) from e where register = 'VACCINATION' and ended_on between :from and :to)),
        (16, 'REFERRALS', (select count(*) from e where register = 'REFERRAL' and happened_on between :from and :to)),
        (17, 'REPLIES', (select count(*) from e where register = 'REFERRAL' and ended_on between :from and :to)),
        (18, 'LATE', (select count(*) from e where register = 'REFERRAL' and due_on <= :to and (ended_on is null or ended_on > :to))),
        (19, 'EDUCATION', (select count(*) from t)), (20, 'PARTICIPANTS', (select coalesce(sum(participants), 0) from t))) as x (n, code, many) order by n""";

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final CommunitySight sight;
  private final Clock clock;

  CommunityFigures(JdbcClient jdbc, LegalParameters parameters, CommunitySight sight, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.sight = sight;
    this.clock = clock;
  }

  /** A unit of community health of which the officer sees files. */
  record Unit(UUID id, String name, UUID unitId) {}

  /** A figure of the report; the message key is services.community.figure.code. */
  record Figure(String code, long many) {}

  /** Somebody who works there. */
  record Worker(UUID officerId, String name, WorkerKind kind, LocalDate fromOn, @Nullable LocalDate untilOn, long persons) {}

  List<Unit> units(Officer officer, String action) {
    return jdbc.sql("select id, name, unit_id from services.service_unit where kind = 'COMMUNITY_HEALTH' and unit_id = any(:units) order by state <> 'OPEN', name, id")
        .param("units", sight.units(officer, action)).query(Unit.class).list();
  }

  List<Figure> of(UUID unit, YearMonth month) {
    return jdbc.sql(COUNTED).param("unit", unit).param("from", month.atDay(1)).param("to", month.atEndOfMonth()).query(Figure.class).list();
  }

  /** Who works there or did, with the open files each answers for. */
  List<Worker> workers(UUID unit) {
    return jdbc.sql("""
        select w.officer_id, coalesce(o.name, '—') as name, w.kind, w.from_on, w.until_on, (select count(*) from services.community_file f
          where f.service_unit_id = w.service_unit_id and f.responsible_id = w.officer_id and f.state <> 'CLOSED') as persons
        from services.community_worker w left join directory.officer o on o.id = w.officer_id where w.service_unit_id = :unit
        order by w.until_on nulls first, name, w.from_on limit 100""").param("unit", unit).query(Worker.class).list();
  }

  /** Who may be entered as staff. */
  List<Option> officers() {
    return jdbc.sql("select id::text, name || ' · ' || job_title from directory.officer where active order by name, id limit 1000")
        .query((row, n) -> new Option(row.getString(1), row.getString(2))).list();
  }

  /** The units that may take a girl under age. */
  List<Option> taking() {
    return jdbc.sql("select id::text, name from directory.unit where active order by name, id limit 500").query((row, n) -> new Option(row.getString(1), row.getString(2)))
        .list();
  }

  /** How many persons fall to one nurse; nothing while the institution has not set it. */
  @Nullable Integer norm() {
    var law = parameters.on(LocalDate.now(clock));
    return law.find("COMMUNITY_PERSONS_PER_NURSE").isPresent() ? law.whole("COMMUNITY_PERSONS_PER_NURSE") : null;
  }

  /** @throws RuleViolated when the officer works there already in those days */
  @Transactional
  public void employ(UUID unit, UUID officer, WorkerKind kind, LocalDate from, @Nullable LocalDate until, Officer by) {
    RuleViolated.require(until == null || !until.isBefore(from), "services.community.workEndsBefore");
    try {
      jdbc.sql("""
          insert into services.community_worker (id, service_unit_id, officer_id, kind, from_on, until_on, recorded_by, recorded_by_name, recorded_at)
          values (:id, :unit, :officer, :kind, :from, :until, :by, :name, :at)""").param("id", UUID.randomUUID()).param("unit", unit).param("officer", officer)
          .param("kind", kind.name()).param("from", from).param("until", until).param("by", by.id()).param("name", by.name())
          .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    } catch (DataIntegrityViolationException twice) {
      throw new RuleViolated("services.community.worksAlready");
    }
  }
}
