package ro.reazem.people.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import ro.reazem.people.person.PersonDetails;

/** Fills the form with what the register says; the CNP stays out, since a page never carries it whole. */
final class PersonForms {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private PersonForms() {}

  static PersonForm of(PersonDetails details, long version) {
    var document = details.document();
    return new PersonForm("", String.valueOf(version), details.familyName(), details.givenName(), "", "LEGAL", "",
        day(details.bornOn()), details.birthPlace(), details.sex().name(), details.maritalStatus().name(),
        details.citizenship(), document == null ? "" : document.kind().name(), document == null ? "" : document.series(),
        document == null ? "" : document.number(), document == null ? "" : document.issuer(),
        document == null ? "" : day(document.validUntil()), details.phone(), details.eMail(), "", "", null);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
