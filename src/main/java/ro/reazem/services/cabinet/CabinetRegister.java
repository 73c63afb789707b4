package ro.reazem.services.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Option;
import ro.reazem.services.sight.SchoolHealthSight;

/** The read side of the cabinets: which there are, their classes, and what they did lately. */
@Component("schoolCabinetRegister")
public class CabinetRegister {

  private static final String ONE = """
      select u.id, u.name, u.unit_id, u.state, coalesce(c.kind, 'GENERAL') as kind, coalesce(c.doctors, 0) as doctors, coalesce(c.nurses, 0) as nurses,
        coalesce(c.version, 0) as version from services.service_unit u left join services.cabinet c on c.service_unit_id = u.id
      where u.kind = 'SCHOOL_CABINET'""";
  private static final String NAMED = "p.family_name || ' ' || p.given_name";

  private final JdbcClient jdbc;
  private final SchoolHealthSight sight;

  CabinetRegister(JdbcClient jdbc, SchoolHealthSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A cabinet with its staff. */
  public record Cabinet(UUID id, String name, UUID unitId, String state, String kind, int doctors, int nurses, long version) {}

  /** A class or group that the cabinet looks after. */
  public record SchoolClass(UUID id, UUID cabinetId, int schoolYear, String school, String name, int grade, int pupils, int files) {

    public String text() {
      return school + " · " + name;
    }
  }

  /** A triage with how many were found with something. */
  record Triage(UUID id, String klass, String kind, LocalDate on, int examined, int found) {}

  /** A campaign with what was given in it. */
  public record Campaign(UUID id, String vaccine, LocalDate from, LocalDate until, int given) {}

  /** An epidemic event with its contacts. */
  record Epidemic(UUID id, String klass, String disease, LocalDate began, String reported, @Nullable LocalDate ended, int contacts, int cleared) {}

  /** Somebody who was in contact and has not come back yet. */
  record Contact(UUID eventId, UUID fileId, @Nullable String child, String disease, LocalDate seen) {}

  /** A menu, control, lesson, or waste. */
  record Activity(String kind, LocalDate on, String what, @Nullable Integer quantity, String outcome, String note, String byName) {}

  /** A pupil of the cabinet, for choosing one. */
  public record Pupil(UUID id, @Nullable String child, String number) {}

  public List<Cabinet> cabinets(Officer officer, String action) {
    return jdbc.sql(ONE + " and u.unit_id = any (:units) order by u.name, u.id limit 200").param("units", sight.units(officer, action))
        .query(Cabinet.class).list();
  }

  public Optional<Cabinet> find(UUID id, Officer officer, String action) {
    return jdbc.sql(ONE + " and u.id = :id and u.unit_id = any (:units)").param("id", id).param("units", sight.units(officer, action))
        .query(Cabinet.class).optional();
  }

  public List<SchoolClass> classes(UUID cabinet, int schoolYear) {
    return jdbc.sql("""
        select k.*, (select count(*) from services.pupil_file f where f.class_id = k.id and f.ended_on is null) as files from services.cabinet_class k
        where k.cabinet_id = :cabinet and k.school_year = :year order by k.school, k.grade, k.name""").param("cabinet", cabinet).param("year", schoolYear)
        .query(SchoolClass.class).list();
  }

  /** Classes of the cabinets in which the officer may do it. */
  public List<SchoolClass> classes(Officer officer, String action, int schoolYear) {
    return jdbc.sql("""
        select k.*, 0 as files from services.cabinet_class k join services.service_unit u on u.id = k.cabinet_id
        where u.state = 'OPEN' and k.school_year = :year and u.unit_id = any (:units) order by k.school, k.grade, k.name""").param("year", schoolYear)
        .param("units", sight.units(officer, action)).query(SchoolClass.class).list();
  }

  List<Triage> triages(UUID cabinet) {
    return jdbc.sql("""
        select t.id, k.school || ' · ' || k.name as klass, t.kind, t.examined_on as "on", t.examined,
          (select count(*) from services.triage_finding f where f.triage_id = t.id) as found
        from services.triage t join services.cabinet_class k on k.id = t.class_id where t.cabinet_id = :cabinet order by t.examined_on desc limit 30""")
        .param("cabinet", cabinet).query(Triage.class).list();
  }

  public List<Campaign> campaigns(UUID cabinet) {
    return jdbc.sql("""
        select c.id, c.vaccine, c.from_on as "from", c.until_on as until, (select count(*) from services.vaccination v where v.campaign_id = c.id) as given
        from services.vaccination_campaign c where c.cabinet_id = :cabinet order by c.from_on desc limit 20""").param("cabinet", cabinet).query(Campaign.class).list();
  }

  List<Epidemic> epidemics(UUID cabinet) {
    return jdbc.sql("""
        select e.id, k.school || ' · ' || k.name as klass, e.disease, e.began_on as began, e.reported, e.ended_on as ended, count(c.file_id) as contacts,
          count(c.cleared_on) as cleared
        from services.epidemic_event e join services.cabinet_class k on k.id = e.class_id left join services.epidemic_contact c on c.event_id = e.id
        where e.cabinet_id = :cabinet group by e.id, k.school, k.name order by e.began_on desc limit 20""").param("cabinet", cabinet).query(Epidemic.class).list();
  }

  List<Contact> contacts(UUID cabinet, Officer officer) {
    return jdbc.sql("select c.event_id, c.file_id, " + NAMED + " as child, e.disease, c.seen_on as seen from services.epidemic_contact c "
        + "join services.epidemic_event e on e.id = c.event_id join services.pupil_file f on f.id = c.file_id left join directory.person p on p.id = f.child_id "
        + "where e.cabinet_id = :cabinet and c.cleared_on is null and " + SchoolHealthSight.of("f") + " order by c.seen_on, child limit 100")
        .params(sight.seen(officer, SchoolHealthSight.MEDICAL)).param("cabinet", cabinet).query(Contact.class).list();
  }

  List<Activity> activities(UUID cabinet) {
    return jdbc.sql("""
        select kind, held_on as "on", what, quantity, outcome, note, recorded_by_name as by_name from services.cabinet_activity where cabinet_id = :cabinet
        order by held_on desc, recorded_at desc limit 30""").param("cabinet", cabinet).query(Activity.class).list();
  }

  /** The units that may take a pupil who suffers violence. */
  public List<Option> taking() {
    return jdbc.sql("select id::text, name from directory.unit where active order by name, id limit 500").query((row, n) -> new Option(row.getString(1), row.getString(2)))
        .list();
  }

  /** The dental cabinets of a unit. */
  public List<Option> dental(UUID unit) {
    return jdbc.sql("""
        select u.id::text, u.name from services.service_unit u join services.cabinet c on c.service_unit_id = u.id
        where c.kind = 'DENTAL' and u.unit_id = :unit and u.state = 'OPEN' order by u.name, u.id limit 100""").param("unit", unit)
        .query((row, n) -> new Option(row.getString(1), row.getString(2))).list();
  }

  List<Pupil> pupils(UUID cabinet, Officer officer) {
    return jdbc.sql("select f.id, " + NAMED + " as child, f.number || '/' || f.year as number from services.pupil_file f left join directory.person p on p.id = f.child_id "
        + "where f.cabinet_id = :cabinet and f.ended_on is null and " + SchoolHealthSight.of("f") + " order by child, f.number limit 2000")
        .params(sight.seen(officer, SchoolHealthSight.WORK)).param("cabinet", cabinet).query(Pupil.class).list();
  }
}
