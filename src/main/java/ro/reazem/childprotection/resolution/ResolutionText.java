package ro.reazem.childprotection.resolution;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.RuleViolated;

/**
 * What a resolution says (conținutul hotărârii).
 *
 * @param effects what follows from it
 * @param contribution what parents pay each month towards the upkeep, empty when nothing was set
 */
record ResolutionText(String facts, String legalBasis, String solution, String effects, String obligations, String contribution, String appealWay,
    String appealTerm, String signedBy, String secretary) implements ValueObject {

  /** @throws RuleViolated while something is missing that every resolution must say (HG nr. 502/2017) */
  void requireWhole() {
    require(facts, "factsMissing");
    require(legalBasis, "basisMissing");
    require(solution, "solutionMissing");
    require(appealWay, "appealWayMissing");
    require(appealTerm, "appealTermMissing");
    require(signedBy, "signedByMissing");
    require(secretary, "secretaryMissing");
  }

  private static void require(String text, String code) {
    RuleViolated.require(text.strip().length() >= 3, "childprotection.resolution." + code);
  }
}
