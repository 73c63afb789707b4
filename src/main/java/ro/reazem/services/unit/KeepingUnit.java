package ro.reazem.services.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Enters units, their licences and their groups (ținerea registrului unităților). */
@Component
@Transactional
public class KeepingUnit {

  private final JdbcClient jdbc;
  private final ServiceUnits units;
  private final ServiceNomenclature nomenclature;
  private final LegalParameters parameters;
  private final SentForms sentForms;
  private final Clock clock;

  KeepingUnit(JdbcClient jdbc, ServiceUnits units, ServiceNomenclature nomenclature, LegalParameters parameters, SentForms sentForms, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.nomenclature = nomenclature;
    this.parameters = parameters;
    this.sentForms = sentForms;
    this.clock = clock;
  }

  /** Adds a unit; the one-time key adds it once. */
  public UUID add(ServiceUnit one, UUID key) {
    sentForms.await(key);
    var before = units.byKey(key);
    if (before.isPresent()) {
      return before.get();
    }
    requireCode(one);
    jdbc.sql("""
        insert into services.service_unit (id, one_time_key, code, kind, name, unit_id, siruta, address, phone, head_id, capacity, state, state_since, state_note,
          version)
        values (:id, :key, :code, :kind, :name, :unit, :siruta, :address, :phone, :head, :capacity, :state, :since, :note, 0)""").param("key", key)
        .params(bound(one)).update();
    return one.id();
  }

  /** Saves over what the officer saw. */
  public void save(ServiceUnit one) {
    requireCode(one);
    int groups = jdbc.sql("select coalesce(max(sum), 0)::int from (select sum(places) from services.service_group where service_unit_id = :id and school_year >= :year "
        + "group by school_year) as years").param("id", one.id()).param("year", SchoolYear.of(today())).query(Integer.class).single();
    RuleViolated.require(groups <= one.capacity(), "services.unit.capacityBelowGroups", groups, one.capacity());
    int changed = jdbc.sql("""
        update services.service_unit set code = :code, name = :name, siruta = :siruta, address = :address, phone = :phone, head_id = :head, capacity = :capacity,
          state = :state, state_since = :since, state_note = :note, version = version + 1 where id = :id and version = :seen""").param("seen", one.version())
        .params(bound(one)).update();
    SameVersion.requireKept(changed);
  }

  /** @throws RuleViolated when another licence is valid in those days */
  public void license(UUID unit, Licence licence, Officer by) {
    sentForms.await(unit);
    units.licences(unit).stream().filter(licence::overlaps).findFirst().ifPresent(other -> {
      throw new RuleViolated("services.unit.licencesOverlap", other.number());
    });
    jdbc.sql("""
        insert into services.licence (id, service_unit_id, number, valid_from, valid_until, provisional, recorded_by, recorded_by_name, recorded_at)
        values (:id, :unit, :number, :from, :until, :provisional, :by, :name, :at)""").param("id", UUID.randomUUID()).param("unit", unit)
        .param("number", licence.number()).param("from", licence.from()).param("until", licence.until()).param("provisional", licence.provisional())
        .param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /**
   * Adds a group, or changes the places of one that is there under that name.
   *
   * @throws RuleViolated when it is larger than the law lets it be (I10.1), the groups are more than the unit has places, or more children are there
   */
  public void group(ServiceGroup one) {
    sentForms.await(one.serviceUnitId());
    var unit = units.find(one.serviceUnitId()).orElseThrow();
    RuleViolated.require(unit.kind().hasGroups(), "services.unit.noGroups");
    int most = parameters.on(today()).whole("NURSERY_GROUP_MOST");
    RuleViolated.require(one.places() <= most, "services.unit.groupTooLarge", most, one.places());
    var groups = units.groups(unit.id(), one.schoolYear());
    int others = groups.stream().filter(other -> !other.name().equals(one.name())).mapToInt(ServiceGroup::places).sum();
    RuleViolated.require(others + one.places() <= unit.capacity(), "services.unit.groupsAboveCapacity", others + one.places(), unit.capacity());
    var known = groups.stream().filter(other -> other.name().equals(one.name())).findFirst();
    known.ifPresent(old -> {
      int there = jdbc.sql("select count(*) from services.nursery_place where group_id = :group and (until_on is null or until_on >= :day)")
          .param("group", old.id()).param("day", today()).query(Integer.class).single();
      RuleViolated.require(there <= one.places(), "services.unit.groupBelowChildren", there, one.places());
      RuleViolated.require(there == 0 || old.age() == one.age(), "services.unit.groupAgeHasChildren");
    });
    jdbc.sql("""
        insert into services.service_group (id, service_unit_id, school_year, name, age, programme, places, staff)
        values (:id, :unit, :year, :name, :age, :programme, :places, :staff)
        on conflict (service_unit_id, school_year, name) do update set age = excluded.age, programme = excluded.programme, places = excluded.places,
          staff = excluded.staff, version = service_group.version + 1""").param("id", one.id()).param("unit", unit.id()).param("year", one.schoolYear())
        .param("name", one.name()).param("age", one.age().name()).param("programme", one.programme().name()).param("places", one.places())
        .param("staff", one.staff()).update();
  }

  private void requireCode(ServiceUnit one) {
    RuleViolated.require(nomenclature.knows(one.code()), "services.unit.codeUnknown");
    RuleViolated.require(!one.stateSince().isAfter(today()), "services.unit.stateInFuture");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static java.util.Map<String, @Nullable Object> bound(ServiceUnit one) {
    var bound = new java.util.HashMap<String, @Nullable Object>();
    bound.put("id", one.id());
    bound.put("code", one.code());
    bound.put("kind", one.kind().name());
    bound.put("name", one.name());
    bound.put("unit", one.unitId());
    bound.put("siruta", one.siruta());
    bound.put("address", one.address());
    bound.put("phone", one.phone());
    bound.put("head", one.headId());
    bound.put("capacity", one.capacity());
    bound.put("state", one.state().name());
    bound.put("since", one.stateSince());
    bound.put("note", one.stateNote());
    return bound;
  }
}
