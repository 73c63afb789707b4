package ro.reazem.intake.referral;

import org.jspecify.annotations.Nullable;

/** A person concerned, as typed. */
record SubjectForm(@Nullable String person, @Nullable String personText, @Nullable String familyName, @Nullable String givenName,
    @Nullable String bornOn, @Nullable String age, @Nullable String sex, @Nullable String cnp, @Nullable String whereabouts,
    @Nullable String school, @Nullable String disability) {

  static SubjectForm empty() {
    return new SubjectForm(null, null, null, null, null, null, null, null, null, null, null);
  }

  static SubjectForm of(String person, String name) {
    return new SubjectForm(person, name, null, null, null, null, null, null, null, null, null);
  }
}
