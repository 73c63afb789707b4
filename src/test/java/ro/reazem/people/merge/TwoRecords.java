package ro.reazem.people.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.household.FoundingHousehold.Founder;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.testing.SignIn;

/** Persons of a test with what hangs on them in the register and in financial aid. */
public final class TwoRecords {

  public static final LocalDate BORN = LocalDate.of(1987, 4, 3);

  private final JdbcClient jdbc;
  private final RegisteringPerson registering;
  private final FoundingHousehold founding;
  public final String surname = "Zv" + Long.toString(Math.abs(ThreadLocalRandom.current().nextLong()), 36).replaceAll("[0-9]", "x");

  public TwoRecords(JdbcClient jdbc, RegisteringPerson registering, FoundingHousehold founding) {
    this.jdbc = jdbc;
    this.registering = registering;
    this.founding = founding;
  }

  public PersonId person(String family, String given, LocalDate born, Sex sex, Cnp cnp, String phone, Address address) {
    return registering.register(new RegisteringPerson.Entry(PersonId.create(), UUID.randomUUID(), new PersonDetails(family, given, born, "", sex,
        MaritalStatus.SINGLE, "RO", cnp, null, phone, ""), "", AddressKind.DOMICILE, address, LocalDate.of(2020, 5, 1)), By.PROGRAM);
  }

  PersonId woman(String given, String phone) {
    return person(surname, given, BORN, Sex.FEMALE, null, phone, null);
  }

  UUID household(LocalDate since, LocalDate until, PersonId... members) {
    var founders = new java.util.ArrayList<Founder>();
    if (until != null) {
      // somebody stays when the others have left
      founders.add(new Founder(woman("Gazda", ""), HouseholdRole.REFERENCE_PERSON, since, null));
    }
    for (var member : members) {
      founders.add(new Founder(member, founders.isEmpty() ? HouseholdRole.REFERENCE_PERSON : HouseholdRole.CHILD, since, until));
    }
    return founding.found(UUID.randomUUID(), UUID.randomUUID(), Address.in(1017), since, List.copyOf(founders), By.PROGRAM);
  }

  UUID guardianOf(PersonId ward, PersonId guardian) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into people.capacity_measure (id, version, form_key, person_id, kind, authority, ruling_number, ruling_date, representative_id,
          representative_name, scope, since) values (:id, 0, :id, :ward, 'SPECIAL_GUARDIANSHIP', 'Judecătoria Câmpeni', '1', '2024-01-10', :guardian,
          '', '', '2024-02-01')""").param("id", id).param("ward", ward.value()).param("guardian", guardian.value()).update();
    return id;
  }

  /** A granted request with its right, a waiting proposal to change it, and the decision, which is frozen. */
  UUID right(UUID household, PersonId holder) {
    var id = UUID.randomUUID();
    var declaration = """
        {"quality": "OWN_NAME", "partnerId": null, "members": [{"personId": "%s", "counted": true, "identityPaper": "NONE", "identityNumber": "",
        "abroad": false, "school": "NONE", "work": "NOT_APPLICABLE", "disability": "NONE", "placed": false}], "incomes": [], "home": null,
        "heating": [], "assets": [], "sharedHousekeeping": false, "farming": false, "bankDeposits": false, "payment": {"mode": "POSTAL",
        "accountHolder": "", "iban": null, "bank": ""}, "dataConsent": true, "contactConsent": false, "penalLaw": true, "signedOn": "2024-03-01"}"""
        .formatted(holder);
    for (var sql : List.of("""
        insert into financialaid.aid_application (id, one_time_key, number, year, registered_on, registered_at, registered_by,
          registered_by_name, unit_id, household_id, holder_id, benefit, heating_aid_requested, energy_supplement_requested, declaration, status,
          changed_at, version) values (:id, :id, :number, 2024, '2024-03-01', now(), :id, 'Ioana', :unit, :household, :holder, 'VMI', false, false,
          cast(:declaration as jsonb), 'GRANTED', now(), 0)""", """
        insert into financialaid.presented_paper (application_id, position, kind, person_id, reference, presented_on)
        values (:id, 0, 'IDENTITY_PAPER', :holder, 'MM 1', '2024-03-01')""", """
        insert into financialaid.entitlement (id, application_id, unit_id, household_id, holder_id, benefit, granted_from, revision, version)
        values (:id, :id, :unit, :household, :holder, 'VMI', '2024-04-01', 1, 0)""", """
        insert into financialaid.proposal (id, kind, application_id, entitlement_id, unit_id, household_id, holder_id, proposed_by, proposed_by_name,
          proposed_at, effective_from, gross, grounds, reasons, fingerprint, dossier, status, declaration, version)
        values (:id, 'CHANGE', :id, :id, :unit, :household, :holder, :id, 'Ioana', now(), '2024-04-01', 5, '', '', '', '{}', 'OPEN',
          cast(:declaration as jsonb), 0)""", """
        insert into financialaid.decision (id, proposal_id, application_id, entitlement_id, kind, unit_id, household_id, holder_id, benefit,
          act_number, act_year, act_on, effective_from, gross, net, proposed_by, proposed_by_name, approved_by, approved_by_name, approved_at,
          dossier, act_id) values (:id, :id, :id, :id, 'GRANT', :unit, :household, :holder, 'VMI', :number, 2024, '2024-03-20', '2024-04-01', 5, 5,
          :id, 'Ioana', :unit, 'Mihai', now(), cast(:declaration as jsonb), :id)""", """
        insert into financialaid.entitlement_amount (entitlement_id, position, valid_from, gross, inclusion_aid, child_aid, net, decision_id)
        values (:id, 0, '2024-04-01', 5, 5, 0, 5, :id)""")) {
      jdbc.sql(sql).param("id", id).param("number", ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE)).param("unit", SignIn.UNIT)
          .param("household", household).param("holder", holder.value()).param("declaration", declaration).update();
    }
    return id;
  }
}
