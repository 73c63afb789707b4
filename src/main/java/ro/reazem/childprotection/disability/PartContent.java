package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * What one part of the complex evaluation found, in the words of the international classification of functioning (CIF-CT): how much body functions are impaired,
 * activity limited and participation restricted, each from none (0) to complete (4), and what in the environment helps or hinders.
 *
 * @param author who evaluated, with profession
 * @param environment factors of the environment (factori de mediu, anexa 6)
 */
record PartContent(EvaluationPart part, LocalDate seenOn, String author, @Nullable Integer impairment, @Nullable Integer activity,
    @Nullable Integer participation, String findings, String environment) {

  PartContent {
    RuleViolated.require(author.strip().length() >= 3, "childprotection.disability.authorMissing");
    RuleViolated.require(findings.strip().length() >= 3, "childprotection.disability.findingsMissing");
    RuleViolated.require(part != EvaluationPart.MEDICAL || impairment != null, "childprotection.disability.impairmentMissing");
    RuleViolated.require(part != EvaluationPart.SOCIAL || environment.strip().length() >= 3, "childprotection.disability.environmentMissing");
  }
}
