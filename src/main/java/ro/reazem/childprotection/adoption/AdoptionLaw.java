package ro.reazem.childprotection.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParametersInForce;

/**
 * The figures of the law on adoption on a day (Legea nr. 273/2004, republicată); what nobody has established is null and stops nothing.
 *
 * @param attestYears how long an attest is valid
 * @param prolongingMonths how long a child has lived with the adopters for the attest to go on while the court decides
 * @param postMonths how long monitoring after the approval lasts at least
 * @param postReports how many reports it has at least
 * @param kinDegree up to which degree relatives are looked for, once
 * @param reintegrationMonths how long a measure lasts before a failed return home leads to adoption
 * @param unknownDays how long is waited after the registration of a birth of unknown parents
 * @param consentAge from which age the child consents
 * @param archiveYears how long the origins are kept after the judgment
 * @param parentConsentDays how old a child is at least, in days, when a parent consents
 * @param withdrawalDays for how long a parent may take the consent back
 * @param adoptersYears how long the file of adopters who did not adopt is kept
 */
public record AdoptionLaw(LocalDate day, int attestYears, @Nullable Integer prolongingMonths, int postMonths, int postReports, @Nullable Integer kinDegree,
    @Nullable Integer reintegrationMonths, @Nullable Integer unknownDays, int consentAge, int majorityAge, int archiveYears,
    @Nullable Integer parentConsentDays, @Nullable Integer withdrawalDays, @Nullable Integer adoptersYears) {

  public static AdoptionLaw on(LocalDate day, LegalParameters parameters) {
    var law = parameters.on(day);
    return new AdoptionLaw(day, law.whole("ADOPTION_ATTEST_YEARS"), whole(law, "ADOPTION_PROLONGING_MONTHS"), law.whole("ADOPTION_POST_MONTHS"),
        law.whole("ADOPTION_POST_REPORTS"), whole(law, "ADOPTION_KIN_DEGREE"), whole(law, "ADOPTION_REINTEGRATION_MONTHS"), whole(law, "ADOPTION_UNKNOWN_DAYS"),
        law.whole("ADOPTION_CONSENT_AGE"), law.whole("CHILD_MAJORITY_AGE"), law.whole("ADOPTION_ARCHIVE_YEARS"),
        whole(law, "ADOPTION_PARENT_CONSENT_DAYS"), whole(law, "ADOPTION_WITHDRAWAL_DAYS"), whole(law, "ADOPTERS_ARCHIVE_YEARS"));
  }

  private static @Nullable Integer whole(ParametersInForce law, String code) {
    return law.find(code).isPresent() ? law.whole(code) : null;
  }
}
