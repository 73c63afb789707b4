package ro.reazem.services.nursery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.services.points.FreePlaces;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.ServiceGroup;
import ro.reazem.services.unit.ServiceUnits;

/** Who has which place in which group, and which places are free (locurile în grupe). */
@Component("nurseryPlaces")
class NurseryPlaces {

  private final JdbcClient jdbc;
  private final ServiceUnits units;

  NurseryPlaces(JdbcClient jdbc, ServiceUnits units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /** A place of the child, then or now. */
  record Held(UUID groupId, String group, AgeGroup age, int schoolYear, LocalDate from, @Nullable LocalDate until) {}

  private record Count(UUID id, int many) {}

  private record Offered(UUID nursery, AgeGroup age) {}

  List<Held> of(UUID file) {
    return jdbc.sql("""
        select p.group_id, g.name as "group", g.age, g.school_year, p.from_on as "from", p.until_on as until from services.nursery_place p
        join services.service_group g on g.id = p.group_id where p.file_id = :file order by p.from_on desc""").param("file", file).query(Held.class).list();
  }

  Optional<Held> on(UUID file, LocalDate day) {
    return of(file).stream().filter(one -> !day.isBefore(one.from()) && (one.until() == null || !day.isAfter(one.until()))).findFirst();
  }

  /** Places of a school year that nobody has from a day on, those offered left out. */
  FreePlaces free(int schoolYear, LocalDate from) {
    var free = new HashMap<FreePlaces.Key, Integer>();
    var taken = new HashMap<UUID, Integer>();
    jdbc.sql("""
        select group_id as id, count(*)::int as many from services.nursery_place p join services.service_group g on g.id = p.group_id
        where g.school_year = :year and (p.until_on is null or p.until_on >= :from) group by group_id""").param("year", schoolYear).param("from", from)
        .query(Count.class).list().forEach(one -> taken.put(one.id(), one.many()));
    for (var group : units.groups(schoolYear)) {
      free.merge(new FreePlaces.Key(group.serviceUnitId(), group.age()), Math.max(0, group.places() - taken.getOrDefault(group.id(), 0)), Integer::sum);
    }
    var places = new FreePlaces(free);
    jdbc.sql("""
        select f.nursery_id as nursery, f.age from services.nursery_file f join services.campaign c on c.id = f.campaign_id
        where f.state = 'OFFERED' and c.school_year = :year""").param("year", schoolYear).query(Offered.class).list()
        .forEach(one -> places.take(one.nursery(), one.age()));
    return places;
  }

  /**
   * Gives the child a place from a day on; one held before ends the day before.
   *
   * @throws RuleViolated when the group has no place left (I10.1), or is of another nursery
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void give(NurseryFile file, UUID group, LocalDate from) {
    // whoever gives another place of the group waits here, so that the count is true
    jdbc.sql("select 1 from services.service_group where id = :id for update").param("id", group).query(Integer.class).optional();
    var found = units.group(group).orElseThrow(() -> new RuleViolated("services.nursery.groupMissing"));
    requireFits(file, found);
    end(file.getId().value(), from.minusDays(1));
    int there = jdbc.sql("select count(*) from services.nursery_place where group_id = :group and (until_on is null or until_on >= :from)")
        .param("group", group).param("from", from).query(Integer.class).single();
    RuleViolated.require(there < found.places(), "services.nursery.groupFull", found.name(), found.places());
    jdbc.sql("insert into services.nursery_place (id, file_id, child_id, group_id, from_on) values (:id, :file, :child, :group, :from)")
        .param("id", UUID.randomUUID()).param("file", file.getId().value()).param("child", file.childId()).param("group", group).param("from", from).update();
  }

  private static void requireFits(NurseryFile file, ServiceGroup group) {
    RuleViolated.require(group.serviceUnitId().equals(file.nurseryId()), "services.nursery.groupElsewhere");
  }

  /** The place ends with a day; what would have begun later does not begin. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(UUID file, LocalDate last) {
    jdbc.sql("delete from services.nursery_place where file_id = :file and from_on > :last").param("file", file).param("last", last).update();
    jdbc.sql("update services.nursery_place set until_on = :last where file_id = :file and (until_on is null or until_on > :last)").param("file", file)
        .param("last", last).update();
  }
}
