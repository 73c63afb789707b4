package ro.reazem.childprotection.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import ro.reazem.childprotection.carerfile.Kinships;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;

/** Whom a search for a carer looks at: the carers that the officer sees, each with what tells for and against (asistenții maternali avuți în vedere). */
@Component("fosterCandidateRegister")
class CandidateRegister {

  private static final String HOME = "p.siruta, case when d.level = 3 then d.parent else d.siruta end as home_unit, d.county_code";
  private static final String ALL = "select c.*, p.family_name || ' ' || p.given_name as name, " + HOME + """
      ,
        (select e.grade from childprotection.carer_evaluation e where e.carer_id = c.id order by e.year desc limit 1) as grade,
        exists (select from childprotection.carer_absence a where a.carer_id = c.id and a.from_on <= :day and a.until_on >= :day) as away,
        exists (select from childprotection.carer_review r where r.carer_id = c.id and r.settled_on is null) as under_review
      from childprotection.foster_carer c left join directory.person p on p.id = c.person_id left join directory.place d on d.siruta = p.siruta
      where\s""";

  private final JdbcClient jdbc;
  private final CarerSight sight;
  private final ChildSight childSight;
  private final CarersOnDay carers;
  private final Kinships kinships;

  CandidateRegister(JdbcClient jdbc, CarerSight sight, ChildSight childSight, CarersOnDay carers, Kinships kinships) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.childSight = childSight;
    this.carers = carers;
    this.kinships = kinships;
  }

  /** A brother or sister whose case the officer sees. */
  record Sibling(UUID childId, @Nullable String name, @Nullable LocalDate bornOn) {}

  /** A choice that was made for a case. */
  record Choice(UUID carerId, String carer, LocalDate placedFrom, int place, String reason, String chosenByName) {}

  List<Candidate> all(Collection<UUID> children, LocalDate day, Officer officer) {
    var rows = jdbc.sql(ALL + CarerSight.of("c") + " and c.state in ('ATTESTED', 'ACTIVE', 'SUSPENDED') order by c.id limit 2000")
        .params(sight.seen(officer, CarerSight.MATCH)).param("day", day).query(CandidateRegister::row).list();
    var ids = rows.stream().map(Row::id).toList();
    var states = carers.of(ids);
    var kin = kinships.among(ids, children);
    var born = born(states.values(), day);
    var siblings = siblingsOf(children);
    return rows.stream().map(row -> candidate(row, states.getOrDefault(row.id(), new CarerOnDay(null, false, Attested.none(), List.of())),
        kin.getOrDefault(row.id(), Map.of()), born, siblings, day)).toList();
  }

  /** The brothers and sisters of a child whose cases the officer sees. */
  List<Sibling> siblings(ChildCase of, Officer officer) {
    return of.siblingGroupId() == null ? List.of() : jdbc.sql("select c.child_id, p.family_name || ' ' || p.given_name as name, p.born_on "
        + "from childprotection.child_case c left join directory.person p on p.id = c.child_id where " + ChildSight.of("c")
        + " and c.sibling_group_id = :group and c.child_id <> :own and c.stage not in ('CLOSED', 'TRANSFERRED') order by p.born_on, c.child_id limit 20")
        .params(childSight.seen(officer, "childprotection.case.read")).param("group", of.siblingGroupId()).param("own", of.childId())
        .query(Sibling.class).list();
  }

  /** Where a child's family lives, by the domicile. */
  Optional<Home> home(ChildCase of, Officer officer) {
    return jdbc.sql("select " + HOME + " from childprotection.child_case c join directory.person p on p.id = c.child_id "
        + "join directory.place d on d.siruta = p.siruta where " + ChildSight.of("c") + " and c.id = :id")
        .params(childSight.seen(officer, "childprotection.case.read")).param("id", of.getId().value())
        .query((row, n) -> new Home(row.getInt("siruta"), row.getInt("home_unit"), row.getInt("county_code"))).optional();
  }

  /** Who was chosen for a case before, the latest first. */
  List<Choice> chosen(UUID caseId, Officer officer) {
    return jdbc.sql("select h.carer_id, coalesce(p.family_name || ' ' || p.given_name, c.number || '/' || c.year) as carer, h.placed_from, h.place, "
        + "h.reason, h.chosen_by_name from childprotection.carer_choice h join childprotection.foster_carer c on c.id = h.carer_id "
        + "left join directory.person p on p.id = c.person_id where " + CarerSight.of("c") + " and h.case_id = :case order by h.chosen_at desc limit 10")
        .params(sight.seen(officer, CarerSight.MATCH)).param("case", caseId).query(Choice.class).list();
  }

  private record Row(UUID id, String number, String name, String languages, String religion, @Nullable Home home,
      AttestLimits wished, @Nullable String grade, boolean away, boolean underReview) {}

  private Candidate candidate(Row row, CarerOnDay carer, Map<UUID, Integer> kin, Map<UUID, LocalDate> born, Set<UUID> siblings, LocalDate day) {
    var there = carer.placed().stream().filter(one -> one.period().contains(day)).map(one -> one.personId()).distinct().toList();
    var ages = new ArrayList<Integer>();
    there.forEach(child -> ages.add(born.containsKey(child) ? Period.between(born.get(child), day).getYears() : 0));
    return new Candidate(row.id(), row.number(), row.name(), carer, kin, row.home(), row.languages(), row.religion(), row.wished(),
        (int) there.stream().filter(siblings::contains).count(), ages, row.grade(), row.away(), row.underReview());
  }

  private Map<UUID, LocalDate> born(Collection<CarerOnDay> all, LocalDate day) {
    var ids = all.stream().flatMap(one -> one.placed().stream()).filter(one -> one.period().contains(day)).map(one -> one.personId())
        .distinct().toArray(UUID[]::new);
    var born = new HashMap<UUID, LocalDate>();
    jdbc.sql("select p.id, p.born_on from directory.person p where p.id = any(:ids) and p.born_on is not null").param("ids", ids)
        .query(row -> { born.put(row.getObject("id", UUID.class), row.getObject("born_on", LocalDate.class)); });
    return born;
  }

  /** Ids alone, to know who belongs together; shows nobody a case. */
  private Set<UUID> siblingsOf(Collection<UUID> children) {
    return new HashSet<>(jdbc.sql("""
        select o.child_id from childprotection.child_case c join childprotection.child_case o on o.sibling_group_id = c.sibling_group_id
        where c.child_id = any(:children) and o.child_id <> all(:children)""").param("children", children.toArray(UUID[]::new))
        .query(UUID.class).list());
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    var number = row.getInt("number") + "/" + row.getInt("year");
    var name = row.getString("name");
    var siruta = row.getObject("siruta", Integer.class);
    var unit = row.getObject("home_unit", Integer.class);
    return new Row(row.getObject("id", UUID.class), number, name == null ? number : name, row.getString("languages"), row.getString("religion"),
        siruta == null || unit == null ? null : new Home(siruta, unit, row.getInt("county_code")), Attestations.limits(row, "wished_"),
        row.getString("grade"), row.getBoolean("away"), row.getBoolean("under_review"));
  }
}
