package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.adoption.AdopterAttest;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.kernel.RuleViolated;

/** What the law on adoption refuses (Legea nr. 273/2004), as pure functions; each refusal cites its article. */
public final class AdoptionRules {

  private AdoptionRules() {}

  /** A plan leads to adoption only after the time that its ground asks for. */
  public static void requireWaited(AdoptionGround ground, LocalDate since, LocalDate finalityOn, AdoptionLaw law) {
    var earliest = ground.earliest(since, law);
    RuleViolated.require(earliest == null || !finalityOn.isBefore(earliest), "childprotection.adoption.tooEarly", earliest == null ? since : earliest);
  }

  /** Adoption is possible until the child comes of age. */
  public static void requireMinor(@Nullable LocalDate bornOn, LocalDate on, AdoptionLaw law) {
    RuleViolated.require(bornOn == null || on.isBefore(bornOn.plusYears(law.majorityAge())), "childprotection.adoption.ofAge", law.majorityAge());
  }

  /** Relatives are looked for once only. */
  static void requireOneSearch(int searched, AdoptionLaw law) {
    RuleViolated.require(searched == 0, "childprotection.adoption.searchedAlready", law.kinDegree() == null ? 0 : law.kinDegree());
  }

  /** The court is asked when relatives were looked for. */
  static void requireSearched(int searched) {
    RuleViolated.require(searched > 0, "childprotection.adoption.kinNotSearched");
  }

  /** I8.1: no match without an attest that is good and a child that is adoptable in the national register. */
  public static void requireMatchable(boolean adoptable, @Nullable AdopterAttest attest, LocalDate on) {
    RuleViolated.require(adoptable, "childprotection.adoption.notAdoptable");
    requireAttested(attest, on);
  }

  static void requireAttested(@Nullable AdopterAttest attest, LocalDate on) {
    RuleViolated.require(attest != null && attest.isGoodOn(on), "childprotection.adoption.noValidAttest");
  }

  /** The court approves after the final report, with the consent of a child old enough, and when nothing of the protection runs any more. */
  static void requireApprovable(int finalReports, boolean childConsents, @Nullable LocalDate bornOn, boolean caseClosed, LocalDate on, AdoptionLaw law) {
    requireMinor(bornOn, on, law);
    RuleViolated.require(finalReports > 0, "childprotection.adoption.noFinalReport");
    boolean asked = bornOn != null && !on.isBefore(bornOn.plusYears(law.consentAge()));
    RuleViolated.require(!asked || childConsents, "childprotection.adoption.childDidNotConsent", law.consentAge());
    RuleViolated.require(caseClosed, "childprotection.adoption.caseStillOpen");
  }

  /** I8.4: monitoring lasts its months and has its reports. */
  static void requireMonitored(LocalDate approvedOn, LocalDate on, int reports, AdoptionLaw law) {
    var earliest = approvedOn.plusMonths(law.postMonths());
    RuleViolated.require(!on.isBefore(earliest), "childprotection.adoption.monitoredTooShort", law.postMonths(), earliest);
    RuleViolated.require(reports >= law.postReports(), "childprotection.adoption.tooFewReports", law.postReports(), reports);
  }

  /** I8.3: the entrusting goes on by law until the court decides about the adoption. */
  static boolean isProlonged(AdoptionState state, LocalDate endsOn, LocalDate today) {
    return state == AdoptionState.ENTRUSTED && today.isAfter(endsOn);
  }
}
