package ro.reazem.childprotection.assessment;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * What the report of the initial assessment says (raportul de evaluare inițială).
 *
 * @param visitedAt the moment of the visit, null when there was none
 * @param withoutVisit why nobody was visited, empty when somebody was
 * @param seen who was seen and spoken to
 * @param seenAlone whether the child was seen alone
 * @param scores from 0 to 3 for the factors that were looked at
 */
record InitialContent(@Nullable LocalDateTime visitedAt, String withoutVisit, String place, String seen, boolean seenAlone, String childWords, String physicalState,
    String situation, String home, String risks, String resources, RiskLevel risk, InitialConclusion conclusion, String proposal,
    Map<RiskFactor, Integer> scores) {

  static final int MOST = 3;

  InitialContent {
    RuleViolated.require(visitedAt != null || withoutVisit.strip().length() >= 3, "childprotection.initial.visitMissing");
    RuleViolated.require(risk != RiskLevel.HIGH || conclusion == InitialConclusion.DETAILED || conclusion == InitialConclusion.EMERGENCY,
        "childprotection.initial.highRiskGoesOn");
    RuleViolated.require(conclusion != InitialConclusion.CLOSE || risk == RiskLevel.NONE || risk == RiskLevel.LOW, "childprotection.initial.riskIsNotClosed");
    RuleViolated.require(scores.values().stream().allMatch(score -> score >= 0 && score <= MOST), "childprotection.initial.scale");
    var ordered = new EnumMap<RiskFactor, Integer>(RiskFactor.class);
    ordered.putAll(scores);
    scores = ordered;
  }

  /** The sum of what was scored, of so many at most. */
  public int total() {
    return scores.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int atMost() {
    return scores.size() * MOST;
  }
}
