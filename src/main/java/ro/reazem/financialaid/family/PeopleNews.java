package ro.reazem.financialaid.family;

import static ro.reazem.platform.jdbc.JsonRows.row;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdsRecorded;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonsRecorded;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.text.Folding;

/** What the register of persons tells: facts of persons and the make-up of households (componența gospodăriei). */
@Component
class PeopleNews {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;

  PeopleNews(JdbcClient jdbc, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.publisher = publisher;
  }

  @ApplicationModuleListener(id = "financialaid.family.person")
  void on(PersonRecorded told) {
    learnOfPersons(List.of(told));
  }

  @ApplicationModuleListener(id = "financialaid.family.household")
  void on(HouseholdRecorded told) {
    learnOfHouseholds(List.of(told));
  }

  @ApplicationModuleListener(id = "financialaid.family.persons")
  void on(PersonsRecorded told) {
    learnOfPersons(told.persons());
  }

  @ApplicationModuleListener(id = "financialaid.family.households")
  void on(HouseholdsRecorded told) {
    learnOfHouseholds(told.households());
  }

  private void learnOfPersons(List<PersonRecorded> told) {
    var changed = jdbc.sql("""
        insert into financialaid.known_person as known (id, revision, told_at, family_name, given_name, folded_name, born_on, sex,
          marital_status, citizenship, cnp_tail, died_on, siruta, address_line)
        select id, revision, told_at, family_name, given_name, folded_name, born_on, sex, marital_status,
          citizenship, cnp_tail, died_on, siruta, address_line
        from json_populate_recordset(null::financialaid.known_person, :rows::json) order by id
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at,
          family_name = excluded.family_name, given_name = excluded.given_name, folded_name = excluded.folded_name, born_on = excluded.born_on,
          sex = excluded.sex, marital_status = excluded.marital_status, citizenship = excluded.citizenship,
          cnp_tail = excluded.cnp_tail, died_on = excluded.died_on, siruta = excluded.siruta,
          address_line = excluded.address_line
        where known.revision < excluded.revision returning id""")
        .param("rows", JsonRows.of(told, PeopleNews::person)).query(UUID.class).set();
    tell(jdbc.sql("select household_id from financialaid.known_membership where person_id = any (:ids) and until is null")
        .param("ids", changed.toArray(UUID[]::new)).query(UUID.class).set());
  }

  private void learnOfHouseholds(List<HouseholdRecorded> told) {
    var changed = jdbc.sql("""
        insert into financialaid.known_household as known (id, revision, told_at, siruta, address_line)
        select id, revision, told_at, siruta, address_line
        from json_populate_recordset(null::financialaid.known_household, :rows::json) order by id
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, siruta = excluded.siruta,
          address_line = excluded.address_line
        where known.revision < excluded.revision returning id""")
        .param("rows", JsonRows.of(told, PeopleNews::household)).query(UUID.class).set();
    jdbc.sql("delete from financialaid.known_membership where household_id = any (:ids)")
        .param("ids", changed.toArray(UUID[]::new)).update();
    jdbc.sql("""
        insert into financialaid.known_membership (household_id, person_id, role, since, until)
        select household_id, person_id, role, since, until
        from json_populate_recordset(null::financialaid.known_membership, :rows::json)""")
        .param("rows", JsonRows.of(told.stream().filter(household -> changed.contains(household.householdId()))
            .flatMap(PeopleNews::memberships).toList(), membership -> membership)).update();
    tell(changed);
  }

  private void tell(Set<UUID> households) {
    if (!households.isEmpty()) {
      publisher.publishEvent(new FamilyFactsChanged(households));
    }
  }

  private static Map<String, ?> person(PersonRecorded told) {
    var domicile = told.domicile();
    return row("id", told.personId(), "revision", told.revision(), "told_at", told.occurredAt(), "family_name", told.familyName(),
        "given_name", told.givenName(), "folded_name", Folding.fold(told.familyName() + " " + told.givenName()),
        "born_on", told.bornOn(), "sex", told.sex(), "marital_status", told.maritalStatus(), "citizenship", told.citizenship(),
        "cnp_tail", told.cnpTail(), "died_on", told.diedOn(), "siruta", domicile == null ? null : domicile.siruta(),
        "address_line", domicile == null ? "" : domicile.line());
  }

  private static Map<String, ?> household(HouseholdRecorded told) {
    return row("id", told.householdId(), "revision", told.revision(), "told_at", told.occurredAt(), "siruta", told.address().siruta(),
        "address_line", told.address().line());
  }

  private static Stream<Map<String, ?>> memberships(HouseholdRecorded told) {
    return told.memberships().stream().map(membership -> row("household_id", told.householdId(), "person_id", membership.personId(),
        "role", membership.role(), "since", membership.since(), "until", membership.until()));
  }
}
