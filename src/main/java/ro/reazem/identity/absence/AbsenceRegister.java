package ro.reazem.identity.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;

/** Reads absences: the own ones, those in which one stands in, and those of the officers whose unit one heads. */
@Component
class AbsenceRegister {

  private static final String SEEN = """
      from identity.absence a where not a.withdrawn
        and (a.officer_id = :me or a.substitute_id = :me or a.unit_id = any (:headed))""";
  private static final String COLUMNS = """
      select a.id, a.officer_id, a.officer_name, a.substitute_id, a.substitute_name, a.since, a.until, a.recorded_by_name, a.version,
        (a.officer_id = :me or a.unit_id = any (:headed)) as changeable
      """;
  /** Roles in the unit, or in one above it, which hold for the unit too. */
  private static final String COLLEAGUES = """
      with recursive above as (select id, parent_id from identity.unit where id = :unit
        union all select u.id, u.parent_id from identity.unit u join above a on u.id = a.parent_id)
      select o.id, o.name, o.unit_id, o.job_title from identity.officer o where o.active and o.id <> :except
        and exists (select from identity.role_held r where r.officer_id = o.id and r.unit_id in (select id from above)
          and r.level in ('READ', 'WORK', 'APPROVE', 'PAY') and r.valid_from <= :today and (r.valid_to is null or r.valid_to >= :today))
      order by o.name, o.id limit 1000""";

  private final JdbcClient jdbc;
  private final Clock clock;

  AbsenceRegister(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One absence in the list; whoever only stands in does not change it. */
  record Line(UUID id, UUID officerId, String officerName, @Nullable UUID substituteId, @Nullable String substituteName, LocalDate since,
      LocalDate until, String recordedByName, long version, boolean changeable) {

    public boolean isOn(LocalDate day) {
      return !since.isAfter(day) && !until.isBefore(day);
    }
  }

  /** A page of the list. */
  record Page(List<Line> lines, ListPage page) {}

  Page list(Officer officer, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(SEEN, sql -> bound(sql, officer)));
    return new Page(bound(COLUMNS + SEEN + " order by a.until desc, a.id limit :size offset :offset", officer).param("size", page.size())
        .param("offset", page.offset()).query(Line.class).list(), page);
  }

  /** Those of today and of the next days, for the page one begins the day with. */
  List<Line> near(Officer officer, int days, int most) {
    var today = LocalDate.now(clock);
    return bound(COLUMNS + SEEN + " and a.until >= :today and a.since <= :near order by a.since, a.id limit :most", officer)
        .param("today", today).param("near", today.plusDays(days)).param("most", most).query(Line.class).list();
  }

  Optional<Line> find(UUID id, Officer officer) {
    return bound(COLUMNS + SEEN + " and a.id = :id", officer).param("id", id).query(Line.class).optional();
  }

  boolean isAbsent(UUID officer, Span span, UUID except) {
    return jdbc.sql("""
        select exists (select from identity.absence where officer_id = :officer and not withdrawn and id <> :except
          and daterange(since, until, '[]') && daterange(:since, :until, '[]'))""").param("officer", officer).param("except", except)
        .param("since", span.since()).param("until", span.until()).query(Boolean.class).single();
  }

  /** Whose absence the officer may record: the own, and those of the officers of headed units. */
  Optional<Colleague> mayRecord(UUID id, Officer officer) {
    return jdbc.sql("select id, name, unit_id from identity.officer where id = :id and active and (id = :me or unit_id = any (:headed))")
        .param("id", id).param("me", officer.id()).param("headed", headed(officer)).query(Colleague.class).optional();
  }

  List<Option> ofHeadedUnits(Officer officer) {
    return jdbc.sql("""
        select id, name || ', ' || job_title as label from identity.officer where active and (id = :me or unit_id = any (:headed))
        order by id <> :me, name, id limit 1000""").param("me", officer.id()).param("headed", headed(officer))
        .query((row, n) -> new Option(row.getString("id"), row.getString("label"))).list();
  }

  List<Option> substitutes(Colleague absent) {
    return colleagues(absent).query((row, n) -> new Option(row.getString("id"), row.getString("name") + ", " + row.getString("job_title"))).list();
  }

  Optional<Colleague> substitute(Colleague absent, String id) {
    return colleagues(absent).query(Colleague.class).list().stream().filter(one -> one.id().toString().equals(id)).findFirst();
  }

  private JdbcClient.StatementSpec colleagues(Colleague absent) {
    return jdbc.sql(COLLEAGUES).param("unit", absent.unitId()).param("except", absent.id()).param("today", LocalDate.now(clock));
  }

  private JdbcClient.StatementSpec bound(String sql, Officer officer) {
    return jdbc.sql(sql).param("me", officer.id()).param("headed", headed(officer));
  }

  private static UUID[] headed(Officer officer) {
    return officer.roles().stream().filter(role -> role.level() == Level.APPROVE).map(HeldRole::unit).distinct().toArray(UUID[]::new);
  }
}
