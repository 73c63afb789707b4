package ro.reazem.people.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Address;
import ro.reazem.people.change.By;
import ro.reazem.people.search.BulkIndexing;
import ro.reazem.people.search.BulkIndexing.Indexed;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.jdbc.BulkCopy.Rows;

/** Writes many new persons and households at once, row for row what entering them one by one would write. */
@Component
class PersonCopying {

  private static final String ADDRESS = "siruta, street, number, block, stair, floor, apartment, postcode, country, note";

  private final BulkCopy copy;
  private final BulkIndexing indexing;
  private final Clock clock;

  PersonCopying(BulkCopy copy, BulkIndexing indexing, Clock clock) {
    this.copy = copy;
    this.indexing = indexing;
    this.clock = clock;
  }

  void copy(List<NewPerson> persons, List<NewHousehold> households, By by) {
    var now = clock.instant();
    var today = LocalDate.now(clock);
    indexing.takeOver();
    persons(persons, now);
    addresses(persons, today);
    households(households, now);
    chronicle(persons, households, by, now);
    indexing.index(persons.stream().map(PersonCopying::indexed).toList());
  }

  private void persons(List<NewPerson> persons, Instant now) {
    copy.into("""
        people.person (id, version, revision, form_key, family_name, given_name, born_on, birth_place, sex, marital_status,
          citizenship, cnp, temporary_id, phone, email, recorded_at)""", rows -> persons.forEach(person -> {
      var details = person.read().details();
      rows.add(person.id(), 0, 1, person.read().formKey(),
          details.familyName(), details.givenName(), details.bornOn(), details.birthPlace(), details.sex(),
          details.maritalStatus(), details.citizenship(), details.cnp() == null ? null : details.cnp().digits(),
          person.temporaryId(), details.phone(), details.eMail(), now);
    }));
    copy.into("people.former_name (person_id, position, family_name)", rows -> persons.stream()
        .filter(person -> !person.read().formerName().isEmpty())
        .forEach(person -> rows.add(person.id(), 0, person.read().formerName())));
    copy.into("people.imported_row (row_key, content_hash, person_id)", rows -> persons.forEach(person ->
        rows.add(person.read().rowKey(), person.read().contentHash(), person.id())));
  }

  private void addresses(List<NewPerson> persons, LocalDate today) {
    copy.into("people.person_address (person_id, position, kind, since, until, " + ADDRESS + ")",
        rows -> persons.stream().filter(person -> person.read().address() != null).forEach(person ->
            address(rows, person.read().address(), person.id(), 0, "DOMICILE",
                person.read().since() == null ? today : person.read().since(), null)));
  }

  private void households(List<NewHousehold> households, Instant now) {
    copy.into("people.household (id, version, revision, form_key, recorded_at)",
        rows -> households.forEach(household -> rows.add(household.id(), 0, 1, household.id(), now)));
    copy.into("people.household_address (household_id, position, since, until, " + ADDRESS + ")",
        rows -> households.forEach(household ->
            address(rows, household.address(), household.id(), 0, household.since(), null)));
    copy.into("people.household_member (household_id, position, person_id, role, since, until)", rows -> {
      for (var household : households) {
        int position = 0;
        for (var member : household.members()) {
          rows.add(household.id(), position++, member.id(), member.read().role(), household.since(), null);
        }
      }
    });
  }

  private void chronicle(List<NewPerson> persons, List<NewHousehold> households, By by, Instant now) {
    copy.into("people.record_change (subject_id, at, officer_id, officer_name, act, field, before, after)", rows -> {
      persons.forEach(person -> rows.add(person.id(), now, by.officerId(), by.name(), "person.entered", "", "", ""));
      households.forEach(household -> rows.add(household.id(), now, by.officerId(), by.name(), "household.entered", "", "", ""));
    });
  }

  private static void address(Rows rows, Address address, @Nullable Object... before) {
    var values = java.util.Arrays.copyOf(before, before.length + 10);
    var parts = new Object[] {address.siruta(), address.street(), address.number(), address.block(), address.stair(),
        address.floor(), address.apartment(), address.postcode(), address.country(), address.note()};
    System.arraycopy(parts, 0, values, before.length, parts.length);
    rows.add(values);
  }

  private static Indexed indexed(NewPerson person) {
    var details = person.read().details();
    var address = person.read().address();
    return new Indexed(person.id(), details.familyName(), details.givenName(), person.read().formerName(), details.bornOn(),
        details.sex().name(), address == null ? null : address.siruta());
  }
}
