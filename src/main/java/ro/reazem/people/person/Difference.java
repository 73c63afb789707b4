package ro.reazem.people.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field in which two states of a person's entry differ. A CNP is told masked.
 *
 * @param field message key of the field's label
 */
public record Difference(String field, String before, String after) {

  public static List<Difference> between(PersonDetails before, PersonDetails after) {
    var found = new ArrayList<Difference>();
    add(found, "familyName", before.familyName(), after.familyName());
    add(found, "givenName", before.givenName(), after.givenName());
    add(found, "cnp", before.cnp(), after.cnp());
    add(found, "bornOn", before.bornOn(), after.bornOn());
    add(found, "birthPlace", before.birthPlace(), after.birthPlace());
    add(found, "sex", before.sex(), after.sex());
    add(found, "maritalStatus", before.maritalStatus(), after.maritalStatus());
    add(found, "citizenship", before.citizenship(), after.citizenship());
    var oldDocument = before.document();
    var newDocument = after.document();
    add(found, "documentKind", oldDocument == null ? null : oldDocument.kind(), newDocument == null ? null : newDocument.kind());
    add(found, "documentSeries", oldDocument == null ? null : oldDocument.series(), newDocument == null ? null : newDocument.series());
    add(found, "documentNumber", oldDocument == null ? null : oldDocument.number(), newDocument == null ? null : newDocument.number());
    add(found, "documentIssuer", oldDocument == null ? null : oldDocument.issuer(), newDocument == null ? null : newDocument.issuer());
    add(found, "documentValidUntil", oldDocument == null ? null : oldDocument.validUntil(),
        newDocument == null ? null : newDocument.validUntil());
    add(found, "phone", before.phone(), after.phone());
    add(found, "email", before.eMail(), after.eMail());
    return found;
  }

  private static void add(List<Difference> found, String field, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      found.add(new Difference("people.person." + field, text(before), text(after)));
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
