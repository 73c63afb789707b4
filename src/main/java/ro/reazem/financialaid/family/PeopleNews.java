package ro.reazem.financialaid.family;

import java.sql.Date;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdsRecorded;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.PersonsRecorded;
import ro.reazem.kernel.Address;
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
    int changed = jdbc.sql("""
        insert into financialaid.known_person as known (id, revision, told_at, family_name, given_name, folded_name, born_on, sex,
          marital_status, citizenship, cnp_tail, died_on, siruta, address_line)
        values (:id, :revision, :toldAt, :familyName, :givenName, :folded, :bornOn, :sex, :maritalStatus, :citizenship, :cnpTail,
          :diedOn, :siruta, :line)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at,
          family_name = excluded.family_name, given_name = excluded.given_name, folded_name = excluded.folded_name, born_on = excluded.born_on,
          sex = excluded.sex, marital_status = excluded.marital_status, citizenship = excluded.citizenship,
          cnp_tail = excluded.cnp_tail, died_on = excluded.died_on, siruta = excluded.siruta,
          address_line = excluded.address_line
        where known.revision < excluded.revision""")
        .param("id", told.personId()).param("revision", told.revision())
        .param("toldAt", told.occurredAt().atOffset(ZoneOffset.UTC))
        .param("familyName", told.familyName()).param("givenName", told.givenName())
        .param("folded", Folding.fold(told.familyName() + " " + told.givenName()))
        .param("bornOn", date(told.bornOn())).param("sex", told.sex().name())
        .param("maritalStatus", told.maritalStatus().name()).param("citizenship", told.citizenship())
        .param("cnpTail", told.cnpTail()).param("diedOn", date(told.diedOn()))
        .param("siruta", siruta(told.domicile())).param("line", line(told.domicile())).update();
    if (changed > 0) {
      jdbc.sql("select distinct household_id from financialaid.known_membership where person_id = :id and until is null")
          .param("id", told.personId()).query(java.util.UUID.class).list()
          .forEach(household -> publisher.publishEvent(new FamilyFactsChanged(household)));
    }
  }

  @ApplicationModuleListener(id = "financialaid.family.household")
  void on(HouseholdRecorded told) {
    int changed = jdbc.sql("""
        insert into financialaid.known_household as known (id, revision, told_at, siruta, address_line)
        values (:id, :revision, :toldAt, :siruta, :line)
        on conflict (id) do update set revision = excluded.revision, told_at = excluded.told_at, siruta = excluded.siruta,
          address_line = excluded.address_line
        where known.revision < excluded.revision""")
        .param("id", told.householdId()).param("revision", told.revision())
        .param("toldAt", told.occurredAt().atOffset(ZoneOffset.UTC))
        .param("siruta", siruta(told.address())).param("line", line(told.address())).update();
    if (changed == 0) {
      return;
    }
    jdbc.sql("delete from financialaid.known_membership where household_id = :id").param("id", told.householdId()).update();
    for (var membership : told.memberships()) {
      jdbc.sql("""
          insert into financialaid.known_membership (household_id, person_id, role, since, until)
          values (:household, :person, :role, :since, :until)""")
          .param("household", told.householdId()).param("person", membership.personId())
          .param("role", membership.role().name()).param("since", membership.since())
          .param("until", date(membership.until())).update();
    }
    publisher.publishEvent(new FamilyFactsChanged(told.householdId()));
  }

  @ApplicationModuleListener(id = "financialaid.family.persons")
  void on(PersonsRecorded told) {
    told.persons().forEach(this::on);
  }

  @ApplicationModuleListener(id = "financialaid.family.households")
  void on(HouseholdsRecorded told) {
    told.households().forEach(this::on);
  }

  private static @Nullable Date date(java.time.@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static @Nullable Integer siruta(@Nullable Address address) {
    return address == null ? null : address.siruta();
  }

  private static String line(@Nullable Address address) {
    return address == null ? "" : address.line();
  }
}
