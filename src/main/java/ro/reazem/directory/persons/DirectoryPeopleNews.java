package ro.reazem.directory.persons;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdsRecorded;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonsRecorded;

/** Keeps the phone book up to date with what the register of persons tells; old news changes nothing. */
@Component
class DirectoryPeopleNews {

  private final JdbcClient jdbc;

  DirectoryPeopleNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "directory.persons.person-recorded")
  void on(PersonRecorded event) {
    var domicile = event.domicile();
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on,
          sex, marital_status, citizenship, cnp_tail, died_on, siruta, address_line, country)
        values (:id, :revision, :toldAt, :familyName, :givenName, :displayName, :formerNames, :bornOn, :sex, :maritalStatus,
          :citizenship, :cnpTail, :diedOn, :siruta, :addressLine, :country)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at,
          family_name = excluded.family_name, given_name = excluded.given_name, display_name = excluded.display_name,
          former_names = excluded.former_names, born_on = excluded.born_on, sex = excluded.sex,
          marital_status = excluded.marital_status, citizenship = excluded.citizenship, cnp_tail = excluded.cnp_tail,
          died_on = excluded.died_on, siruta = excluded.siruta, address_line = excluded.address_line,
          country = excluded.country
        where person.revision < excluded.revision""")
        .param("id", event.personId()).param("revision", event.revision()).param("toldAt", Timestamp.from(event.occurredAt()))
        .param("familyName", event.familyName()).param("givenName", event.givenName())
        .param("displayName", (event.givenName() + " " + event.familyName()).strip())
        .param("formerNames", event.formerNames().toArray(String[]::new))
        .param("bornOn", event.bornOn()).param("sex", event.sex().name()).param("maritalStatus", event.maritalStatus().name())
        .param("citizenship", event.citizenship()).param("cnpTail", event.cnpTail()).param("diedOn", event.diedOn())
        .param("siruta", domicile == null ? null : domicile.siruta())
        .param("addressLine", domicile == null ? "" : domicile.line())
        .param("country", domicile == null ? "" : domicile.country()).update();
  }

  @ApplicationModuleListener(id = "directory.persons.household-recorded")
  void on(HouseholdRecorded event) {
    int newer = jdbc.sql("""
        insert into directory.household (id, revision, told_at, siruta, address_line, postcode, country)
        values (:id, :revision, :toldAt, :siruta, :addressLine, :postcode, :country)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, siruta = excluded.siruta,
          address_line = excluded.address_line, postcode = excluded.postcode, country = excluded.country
        where household.revision < excluded.revision""")
        .param("id", event.householdId()).param("revision", event.revision())
        .param("toldAt", Timestamp.from(event.occurredAt())).param("siruta", event.address().siruta())
        .param("addressLine", event.address().line()).param("postcode", event.address().postcode())
        .param("country", event.address().country()).update();
    if (newer > 0) {
      rememberMembers(event);
    }
  }

  @ApplicationModuleListener(id = "directory.persons.persons-recorded")
  void on(PersonsRecorded event) {
    event.persons().forEach(this::on);
  }

  @ApplicationModuleListener(id = "directory.persons.households-recorded")
  void on(HouseholdsRecorded event) {
    event.households().forEach(this::on);
  }

  private void rememberMembers(HouseholdRecorded event) {
    jdbc.sql("delete from directory.household_member where household_id = :id").param("id", event.householdId()).update();
    int position = 0;
    for (var member : event.memberships()) {
      jdbc.sql("""
          insert into directory.household_member (household_id, position, person_id, role, since, until)
          values (:household, :position, :person, :role, :since, :until)""")
          .param("household", event.householdId()).param("position", position++).param("person", member.personId())
          .param("role", member.role().name()).param("since", member.since()).param("until", member.until()).update();
    }
  }
}
