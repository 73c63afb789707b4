package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.certification.AskedCertificate;
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.kernel.RuleViolated;

/**
 * The report of the complex evaluation (raportul de evaluare complexă) with what it proposes to the commission.
 *
 * @param metOn the day on which the team met the child
 * @param withoutFamily why the family was not there; empty when it was
 * @param degree the proposed degree, null when the child is proposed for none
 * @param from the first day proposed, null without a degree
 * @param until the last day proposed, null without a degree
 */
record EvaluationReport(LocalDate metOn, MeetingPlace place, String withoutFamily, @Nullable Degree degree, List<HandicapType> types, boolean assistant,
    boolean palliative, boolean listed, @Nullable LocalDate from, @Nullable LocalDate until, String conclusion, String recommendations) {

  EvaluationReport {
    types = List.copyOf(types);
    RuleViolated.require(conclusion.strip().length() >= 3, "childprotection.disability.conclusionMissing");
    RuleViolated.require(degree == null || !types.isEmpty(), "childprotection.disability.typeMissing");
    RuleViolated.require(degree == null || from != null, "childprotection.disability.fromMissing");
    RuleViolated.require(degree == null || until != null, "childprotection.disability.untilMissing");
    RuleViolated.require(degree != null || !assistant, "childprotection.certification.assistantOnlySevere");
  }

  public boolean familyPresent() {
    return withoutFamily.isEmpty();
  }

  /** What it proposes, null when the child is proposed for no degree. */
  @Nullable AskedCertificate asked() {
    return degree == null || from == null || until == null ? null : new AskedCertificate(degree, assistant, from, until, palliative, listed);
  }
}
