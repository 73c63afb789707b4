package ro.reazem.childprotection.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;

/** The places where protected children may live, with how many live there. */
@Component("childPlaces")
public class Places {

  private static final String READ = "childprotection.case.read";
  private static final String ONE = """
      select id, type, name, address, licence, licensed_until, capacity, lowest_age, highest_age, sex, public_service, closed_for_admission, unit_id, head_id, version
      from childprotection.place""";

  private final JdbcClient jdbc;
  private final ChildSight sight;

  Places(JdbcClient jdbc, ChildSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A place in the list, with how many live there today. */
  record Line(UUID id, PlaceType type, String name, int capacity, int occupied, @Nullable LocalDate licensedUntil, boolean closedForAdmission) {

    public int free() {
      return Math.max(0, capacity - occupied);
    }
  }

  /** A child that lives at a place, for whoever may see its case. */
  record Resident(UUID caseId, String number, @Nullable String child, LocalDate since) {}

  public Optional<Place> find(UUID id) {
    return jdbc.sql(ONE + " where id = :id").param("id", id).query(Place.class).optional();
  }

  public List<Place> all() {
    return jdbc.sql(ONE + " order by name, id").query(Place.class).list();
  }

  /** How many children live there on a day, one of them left out. */
  public int occupied(UUID place, UUID but, LocalDate day) {
    return jdbc.sql("""
        select count(*) from childprotection.measure where place_id = :place and child_id <> :but and from_day <= :day and (until_day is null or until_day >= :day)""")
        .param("place", place).param("but", but).param("day", day).query(Integer.class).single();
  }

  List<Line> lines() {
    return jdbc.sql("""
        select l.id, l.type, l.name, l.capacity, count(m.id)::int as occupied, l.licensed_until, l.closed_for_admission from childprotection.place l
        left join childprotection.measure m on m.place_id = l.id and m.until_day is null group by l.id order by l.name, l.id limit 500""").query(Line.class).list();
  }

  List<Resident> residents(UUID place, Officer officer) {
    return jdbc.sql("""
        select c.id as case_id, c.number || '/' || c.year || case when c.reopened = 0 then '' else '-' || c.reopened end as number,
          p.family_name || ' ' || p.given_name as child, m.from_day as since from childprotection.measure m
        join childprotection.child_case c on c.id = m.case_id left join directory.person p on p.id = c.child_id
        where m.place_id = :place and m.until_day is null and\s""" + ChildSight.of("c") + " order by child, c.id limit 500")
        .param("place", place).params(sight.seen(officer, READ)).query(Resident.class).list();
  }

  /** Adds it, or saves over what the officer saw; the one-time key adds it once. */
  @Transactional
  public void save(Place one, @Nullable UUID key) {
    var sql = key != null ? """
        insert into childprotection.place (id, one_time_key, type, name, address, licence, licensed_until, capacity, lowest_age, highest_age, sex, public_service,
          closed_for_admission, unit_id, head_id, version)
        values (:id, :key, :type, :name, :address, :licence, :until, :capacity, :lowest, :highest, :sex, :public, :closed, :unit, :head, 0)
        on conflict (one_time_key) do nothing""" : """
        update childprotection.place set name = :name, address = :address, licence = :licence, licensed_until = :until, capacity = :capacity, lowest_age = :lowest,
          highest_age = :highest, sex = :sex, public_service = :public, closed_for_admission = :closed, head_id = :head, version = version + 1
        where id = :id and version = :seen""";
    int changed = jdbc.sql(sql).param("id", one.id()).param("key", key).param("type", one.type().name()).param("name", one.name()).param("address", one.address())
        .param("licence", one.licence()).param("until", one.licensedUntil()).param("capacity", one.capacity()).param("lowest", one.lowestAge())
        .param("highest", one.highestAge()).param("sex", one.sex()).param("public", one.publicService()).param("closed", one.closedForAdmission())
        .param("unit", one.unitId()).param("head", one.headId()).param("seen", one.version()).update();
    if (key == null && changed == 0) {
      throw new OptimisticLockingFailureException("The place was changed meanwhile");
    }
  }
}
