package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.time.Term;

/**
 * The figures of the law on foster carers on a day (OG 27/2024, before it HG 679/2003); what nobody has established is null and checked
 * by nobody but the officer.
 *
 * @param since from which day attests are issued without an end
 * @param oldAttestsUntil the last day on which attests of the former law are good, null while it is not established
 * @param oldYears for how many years attests of that day were issued, null when they have no end
 */
public record CarerLaw(LocalDate day, int leastAge, @Nullable Integer mostAge, int endorsementMonths, LocalDate since,
    @Nullable LocalDate oldAttestsUntil, @Nullable Integer oldYears, int kinDegree, int consentAge, @Nullable Integer mostChildren,
    @Nullable Integer trainingHours, @Nullable LocalDate enrolledBy) {

  public static final String ENDORSEMENT = "FOSTER_ENDORSEMENT";

  public static CarerLaw of(ParametersInForce law) {
    return new CarerLaw(law.day(), law.whole("FOSTER_LEAST_AGE"), whole(law, "FOSTER_MOST_AGE"),
        Term.parse(law.value(ENDORSEMENT).value()).length(), law.date("FOSTER_LAW_SINCE"), date(law, "FOSTER_OLD_ATTESTS_UNTIL"),
        whole(law, "FOSTER_OLD_ATTEST_YEARS"), law.whole("FOSTER_KIN_DEGREE"), law.whole("FOSTER_CONSENT_AGE"),
        whole(law, "FOSTER_MOST_CHILDREN"), whole(law, "FOSTER_TRAINING_HOURS"), date(law, "FOSTER_ENROLLED_BY"));
  }

  private static @Nullable Integer whole(ParametersInForce law, String code) {
    return law.find(code).isPresent() ? law.whole(code) : null;
  }

  private static @Nullable LocalDate date(ParametersInForce law, String code) {
    return law.find(code).isPresent() ? law.date(code) : null;
  }
}
