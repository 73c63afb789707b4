package ro.reazem.childprotection.prevention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in any of the forms of a prevention file (formularele dosarului); each form uses its own part.
 *
 * @param on the day of the visit, contract, refusal, disposition
 * @param pieces what goes along with a referral
 */
record PreventionForm(@Nullable String version, @Nullable String on, @Nullable String risk, @Nullable String persons, @Nullable String alone,
    @Nullable String childWords, @Nullable String findings, @Nullable String inquiry, @Nullable String needs, @Nullable String note, @Nullable String family,
    @Nullable String service, @Nullable String familyDuties, @Nullable String serviceDuties, @Nullable String months, @Nullable String issuer,
    @Nullable String number, @Nullable String reason, @Nullable List<String> pieces, @Nullable String parentsWord, @Nullable String childWish,
    @Nullable String report, @Nullable String services, @Nullable String progress, @Nullable String changes, @Nullable String proposal,
    @Nullable String officer) {

  static PreventionForm blank(PreventionRegister.Line about, String today) {
    return new PreventionForm(String.valueOf(about.version()), today, null, null, null, null, null, null, null, null, null, about.service(), null, null, null,
        null, null, null, List.of(), null, null, null, null, null, null, null, about.responsibleId() == null ? null : about.responsibleId().toString());
  }

  public List<String> chosenPieces() {
    return pieces == null ? List.of() : pieces;
  }
}
