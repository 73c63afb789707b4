package ro.reazem.childprotection.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.Attested;
import ro.reazem.childprotection.attestation.CarerOnDay;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.childprotection.carerfile.CarersOnDay;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.events.people.Sex;
import ro.reazem.platform.security.Officer;

/** Whom a search for a carer looks at: the carers that the officer sees, each with what tells for and against (asistenții maternali avuți în vedere). */
@Component("fosterCandidateRegister")
class CandidateRegister {

  private static final String HOME = "p.siruta, case when d.level = 3 then d.parent else d.siruta end as home_unit, d.county_code";
  private static final String ALL = "select c.*, p.family_name || ' ' || p.given_name as name, " + HOME + """
      ,
        (select e.grade from childprotection.carer_evaluation e where e.carer_id = c.id order by e.year desc limit 1) as grade,
        exists (select from childprotection.carer_absence a where a.carer_id = c.id and a.from_on <= :day and a.until_on >= :day) as away,
        exists (select from childprotection.carer_review r where r.carer_id = c.id and r.settled_on is null) as under_review,
        array(select coalesce(extract(year from age(cast(:day as date), k.born_on))::int, 0) from childprotection.carer_agreement g
          left join directory.person k on k.id = g.child_person_id where g.carer_id = c.id
            and daterange(g.from_on, g.until_on, '[]') @> cast(:day as date) order by 1) as ages,
        (select count(distinct g.child_person_id) from childprotection.carer_agreement g where g.carer_id = c.id
          and daterange(g.from_on, g.until_on, '[]') @> cast(:day as date) and g.child_person_id = any(:related)) as siblings_there,
        kin.children as kin_children, kin.degrees as kin_degrees
      from childprotection.foster_carer c left join directory.person p on p.id = c.person_id left join directory.place d on d.siruta = p.siruta
      left join lateral (select array_agg(k.child_person_id order by k.child_person_id) as children, array_agg(k.degree order by k.child_person_id) as degrees
        from (select distinct on (child_person_id) child_person_id, degree from childprotection.carer_kinship
          where carer_id = c.id and child_person_id = any(:children) order by child_person_id, recorded_at desc) k where k.degree is not null) kin on true
      where\s""";

  private final JdbcClient jdbc;
  private final CarerSight sight;
  private final ChildSight childSight;
  private final CarersOnDay carers;

  CandidateRegister(JdbcClient jdbc, CarerSight sight, ChildSight childSight, CarersOnDay carers) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.childSight = childSight;
    this.carers = carers;
  }

  /**
   * A child of the case, or a brother or sister whose case the officer sees.
   *
   * @param home where the family lives by the domicile, null while unknown
   */
  record Relative(UUID childId, String name, @Nullable LocalDate bornOn, Sex sex, @Nullable Home home) {}

  /** A choice that was made for a case. */
  record Choice(UUID carerId, String carer, LocalDate placedFrom, int place, String reason, String chosenByName) {}

  /** Some carers in whole, as far as the officer sees them. */
  List<Candidate> of(Collection<UUID> ids, Collection<UUID> children, Collection<UUID> family, LocalDate day, Officer officer) {
    var rows = jdbc.sql(ALL + CarerSight.of("c") + " and c.id = any(:ids)").params(sight.seen(officer, CarerSight.MATCH)).param("day", day)
        .param("ids", ids.toArray(UUID[]::new)).param("children", children.toArray(UUID[]::new)).param("related", family.toArray(UUID[]::new)).query(CandidateRegister::row).list();
    var states = carers.of(ids);
    return rows.stream().map(row -> candidate(row, states.getOrDefault(row.id(), new CarerOnDay(null, false, Attested.none(), List.of())))).toList();
  }

  /** The child of a case first, then the brothers and sisters whose open cases the officer sees. */
  List<Relative> family(ChildCase of, Officer officer) {
    return jdbc.sql("select c.child_id, coalesce(p.family_name || ' ' || p.given_name, '') as name, p.born_on, p.sex, " + HOME
        + " from childprotection.child_case c left join directory.person p on p.id = c.child_id left join directory.place d on d.siruta = p.siruta where "
        + ChildSight.of("c") + " and (c.id = :id or c.sibling_group_id = :group and c.stage not in ('CLOSED', 'TRANSFERRED')) "
        + "order by c.id <> :id, p.born_on, c.child_id limit 20")
        .params(childSight.seen(officer, "childprotection.case.read")).param("group", of.siblingGroupId()).param("id", of.getId().value())
        .query((row, n) -> new Relative(row.getObject("child_id", UUID.class), row.getString("name"), row.getObject("born_on", LocalDate.class),
            row.getString("sex") == null ? Sex.NOT_STATED : Sex.valueOf(row.getString("sex")), home(row))).list();
  }

  /** Who was chosen for a case before, the latest first. */
  List<Choice> chosen(UUID caseId, Officer officer) {
    return jdbc.sql("select h.carer_id, coalesce(p.family_name || ' ' || p.given_name, c.number || '/' || c.year) as carer, h.placed_from, h.place, "
        + "h.reason, h.chosen_by_name from childprotection.carer_choice h join childprotection.foster_carer c on c.id = h.carer_id "
        + "left join directory.person p on p.id = c.person_id where " + CarerSight.of("c") + " and h.case_id = :case order by h.chosen_at desc limit 10")
        .params(sight.seen(officer, CarerSight.MATCH)).param("case", caseId).query(Choice.class).list();
  }

  private record Row(UUID id, String number, String name, String languages, String religion, @Nullable Home home, AttestLimits wished,
      int siblingsThere, List<Integer> ages, @Nullable String grade, boolean away, boolean underReview, Map<UUID, Integer> kin) {}

  private static Candidate candidate(Row row, CarerOnDay carer) {
    return new Candidate(row.id(), row.number(), row.name(), carer, row.kin(), row.home(), row.languages(), row.religion(), row.wished(),
        row.siblingsThere(), row.ages(), row.grade(), row.away(), row.underReview());
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    var number = row.getInt("number") + "/" + row.getInt("year");
    var name = row.getString("name");
    return new Row(row.getObject("id", UUID.class), number, name == null ? number : name, row.getString("languages"), row.getString("religion"),
        home(row), Attestations.limits(row, "wished_"), row.getInt("siblings_there"), List.of((Integer[]) row.getArray("ages").getArray()),
        row.getString("grade"), row.getBoolean("away"), row.getBoolean("under_review"), kin(row));
  }

  private static Map<UUID, Integer> kin(ResultSet row) throws SQLException {
    var known = new HashMap<UUID, Integer>();
    if (row.getArray("kin_children") != null) {
      var children = (UUID[]) row.getArray("kin_children").getArray();
      var degrees = (Integer[]) row.getArray("kin_degrees").getArray();
      for (int i = 0; i < children.length; i++) {
        known.put(children[i], degrees[i]);
      }
    }
    return Map.copyOf(known);
  }

  private static @Nullable Home home(ResultSet row) throws SQLException {
    var siruta = row.getObject("siruta", Integer.class);
    var unit = row.getObject("home_unit", Integer.class);
    return siruta == null || unit == null ? null : new Home(siruta, unit, row.getInt("county_code"));
  }
}
