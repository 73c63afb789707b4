package ro.reazem.people.family;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A member of the family as typed: somebody new, or somebody picked from the register.
 *
 * @param personId the person picked; empty for somebody new
 */
record MemberRow(@Nullable String personId, @Nullable String role, @Nullable String familyName, @Nullable String givenName,
    @Nullable String cnp, @Nullable String bornOn, @Nullable String sex, @Nullable String maritalStatus,
    @Nullable String citizenship) {

  static MemberRow blank(String role) {
    return new MemberRow("", role, "", "", "", "", "", "", "RO");
  }

  static MemberRow picked(String personId) {
    return new MemberRow(personId, "", "", "", "", "", "", "", "");
  }

  public boolean isPicked() {
    return personId != null && !personId.isBlank();
  }

  /** Whether nobody stands in the row: a role chosen beforehand is not yet a person. */
  public boolean isBlank() {
    return !isPicked() && Stream.of(familyName, givenName, cnp, bornOn).allMatch(typed -> typed == null || typed.isBlank());
  }
}
