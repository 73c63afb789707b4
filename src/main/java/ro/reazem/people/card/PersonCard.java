package ro.reazem.people.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Cnp;

/**
 * What the register says of a person, as their page shows it. Of the CNP only the last four digits and the two of the county
 * come along.
 */
record PersonCard(UUID id, String name, String familyName, String givenName, String formerNames, @Nullable LocalDate bornOn,
    String birthPlace, String sex, String maritalStatus, String citizenship, @Nullable String cnpTail,
    @Nullable String cnpCounty, @Nullable String temporaryId, @Nullable String documentKind, @Nullable String documentSeries,
    @Nullable String documentNumber, @Nullable String documentIssuer, @Nullable LocalDate documentValidUntil, String phone,
    String email, @Nullable LocalDate diedOn, Instant recordedAt) {

  private static final int OLDER_THAN_ANYBODY = 120;

  /** The same without what leads to where the person is: telephone, e-mail, who issued the paper of identity. */
  PersonCard withoutPlace() {
    return new PersonCard(id, name, familyName, givenName, formerNames, bornOn, birthPlace, sex, maritalStatus, citizenship, cnpTail,
        cnpCounty, temporaryId, documentKind, documentSeries, documentNumber, "", documentValidUntil, "", "", diedOn, recordedAt);
  }

  /** What deserves a second look, as message keys: nothing here was wrong enough to be refused. */
  List<String> doubts(LocalDate today) {
    var doubts = new ArrayList<String>();
    if (cnpCounty != null && !Cnp.knownCounty(Integer.parseInt(cnpCounty))) {
      doubts.add("people.doubt.cnpCounty");
    }
    if (diedOn == null && bornOn != null && Period.between(bornOn, today).getYears() > OLDER_THAN_ANYBODY) {
      doubts.add("people.doubt.age");
    }
    if (documentValidUntil != null && diedOn == null && documentValidUntil.isBefore(today)) {
      doubts.add("people.doubt.documentExpired");
    }
    return doubts;
  }
}
