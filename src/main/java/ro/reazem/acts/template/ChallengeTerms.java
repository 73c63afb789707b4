package ro.reazem.acts.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.TermRule;
import ro.reazem.platform.deadlines.TermRules;

/** The terms in which an act can be challenged (termene de contestare), as the register of terms has them. */
@Component
public class ChallengeTerms {

  /** What a template may name. */
  static final List<String> OFFERED = List.of("ACTS_PRIOR_COMPLAINT", "ACTS_OTHER_CHALLENGE");

  /** The term in which a challenge is answered. */
  public static final String ANSWER = "ACTS_CHALLENGE_ANSWER";

  private final TermRules rules;

  ChallengeTerms(TermRules rules) {
    this.rules = rules;
  }

  String known(String code) {
    RuleViolated.require(OFFERED.contains(code), "platform.input.choice");
    return code;
  }

  /** Whether it is a term in which acts can be challenged. */
  public static boolean isChallenge(String code) {
    return OFFERED.contains(code);
  }

  /** The term as the law of a day has it; nothing while the institution has not set it. */
  public Optional<TermRule> on(LocalDate day, String code) {
    return code.isEmpty() ? Optional.empty() : rules.find(day, code);
  }
}
