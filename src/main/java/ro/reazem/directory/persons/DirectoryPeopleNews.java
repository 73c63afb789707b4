package ro.reazem.directory.persons;

import static ro.reazem.platform.jdbc.JsonRows.row;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdsRecorded;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonsRecorded;
import ro.reazem.platform.jdbc.JsonRows;

/** Keeps the phone book up to date with what the register of persons tells; old news changes nothing. */
@Component
class DirectoryPeopleNews {

  private final JdbcClient jdbc;

  DirectoryPeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "directory.persons.person-recorded")
  void on(PersonRecorded event) {
    listPersons(List.of(event));
  }

  @ApplicationModuleListener(id = "directory.persons.household-recorded")
  void on(HouseholdRecorded event) {
    listHouseholds(List.of(event));
  }

  @ApplicationModuleListener(id = "directory.persons.persons-recorded")
  void on(PersonsRecorded event) {
    listPersons(event.persons());
  }

  @ApplicationModuleListener(id = "directory.persons.households-recorded")
  void on(HouseholdsRecorded event) {
    listHouseholds(event.households());
  }

  private void listPersons(List<PersonRecorded> told) {
    jdbc.sql("""
        insert into directory.person
        select * from json_populate_recordset(null::directory.person, :rows::json) as told
        where not exists (select from directory.sealed s where s.context = 'people' and s.id = told.id) order by id
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at,
          family_name = excluded.family_name, given_name = excluded.given_name, display_name = excluded.display_name,
          former_names = excluded.former_names, born_on = excluded.born_on, sex = excluded.sex,
          marital_status = excluded.marital_status, citizenship = excluded.citizenship, cnp_tail = excluded.cnp_tail,
          died_on = excluded.died_on, siruta = excluded.siruta, address_line = excluded.address_line,
          country = excluded.country
        where person.revision < excluded.revision""").param("rows", JsonRows.of(told, DirectoryPeopleNews::person)).update();
  }

  private static Map<String, ?> person(PersonRecorded told) {
    var domicile = told.domicile();
    return row("id", told.personId(), "revision", told.revision(), "told_at", told.occurredAt(), "family_name", told.familyName(),
        "given_name", told.givenName(), "display_name", (told.givenName() + " " + told.familyName()).strip(),
        "former_names", told.formerNames(), "born_on", told.bornOn(), "sex", told.sex(), "marital_status", told.maritalStatus(),
        "citizenship", told.citizenship(), "cnp_tail", told.cnpTail(), "died_on", told.diedOn(),
        "siruta", domicile == null ? null : domicile.siruta(), "address_line", domicile == null ? "" : domicile.line(),
        "country", domicile == null ? "" : domicile.country());
  }

  private void listHouseholds(List<HouseholdRecorded> told) {
    var newer = jdbc.sql("""
        insert into directory.household
        select * from json_populate_recordset(null::directory.household, :rows::json) order by id
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, siruta = excluded.siruta,
          address_line = excluded.address_line, postcode = excluded.postcode, country = excluded.country
        where household.revision < excluded.revision returning id""")
        .param("rows", JsonRows.of(told, DirectoryPeopleNews::household)).query(UUID.class).set();
    var changed = told.stream().filter(household -> newer.contains(household.householdId())).toList();
    jdbc.sql("delete from directory.household_member where household_id = any (:ids)")
        .param("ids", changed.stream().map(HouseholdRecorded::householdId).toArray(UUID[]::new)).update();
    jdbc.sql("""
        insert into directory.household_member
        select * from json_populate_recordset(null::directory.household_member, :rows::json)""")
        .param("rows", JsonRows.of(changed.stream().flatMap(DirectoryPeopleNews::members).toList(), member -> member)).update();
  }

  private static Map<String, ?> household(HouseholdRecorded told) {
    return row("id", told.householdId(), "revision", told.revision(), "told_at", told.occurredAt(), "siruta", told.address().siruta(),
        "address_line", told.address().line(), "postcode", told.address().postcode(), "country", told.address().country());
  }

  private static Stream<Map<String, ?>> members(HouseholdRecorded told) {
    return IntStream.range(0, told.memberships().size()).mapToObj(position -> {
      var member = told.memberships().get(position);
      return row("household_id", told.householdId(), "position", position, "person_id", member.personId(), "role", member.role(),
          "since", member.since(), "until", member.until());
    });
  }
}
