package ro.reazem.financialaid.scheme.emergency;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;

/**
 * A ground of emergency aid (situație de necesitate) as a decision of the local council defines it: data of the institution, nothing of it is
 * in the product.
 *
 * @param version the version in force with its source and standing, as steps and sheets name it
 * @param ceiling the most it gives; null where a scale says so, or while the council's figure was not entered
 * @param tiers the scale by degree of damage, rising; empty where there is none
 * @param fixed whether ceiling or scale is what is given, whatever the cost
 * @param debtTest whether a family with local debts is refused
 * @param mostPerYear how often in a year; null where the council set no limit
 * @param workHours hours of work of local interest that it asks for; zero exempts
 */
public record Ground(ParameterValue version, String code, String name, @Nullable Lei ceiling, List<Tier> tiers, boolean fixed,
    IncomeTest income, boolean debtTest, @Nullable Integer mostPerYear, int workHours, Set<AidMode> modes, boolean urgent)
    implements ValueObject {

  /** How the codes of versions of grounds begin, so that they are told from legal parameters wherever steps are printed. */
  public static final String PREFIX = "EMERGENCY_GROUND.";

  /** @throws RuleViolated when the ground contradicts itself */
  public Ground {
    tiers = List.copyOf(tiers);
    modes = Set.copyOf(modes);
    RuleViolated.require(!modes.isEmpty(), "financialaid.ground.modeMissing");
    RuleViolated.require(ceiling == null || tiers.isEmpty(), "financialaid.ground.ceilingOrTiers");
    RuleViolated.require(ceiling == null || ceiling.isPositive(), "financialaid.ground.sumPositive");
    RuleViolated.require(!fixed || income.kind() != IncomeTest.Kind.BELOW_NEED, "financialaid.ground.needOfFixed");
    for (int i = 0; i < tiers.size(); i++) {
      RuleViolated.require(tiers.get(i).amount().isPositive(), "financialaid.ground.sumPositive");
      RuleViolated.require(i == 0 || tiers.get(i).from() > tiers.get(i - 1).from(), "financialaid.ground.tiersNotRising");
    }
  }

  /** The act that has it. */
  public LegalBasis basis() {
    return Objects.requireNonNull(version.basis());
  }

  /** Whether the degree of damage decides the sum. */
  public boolean byDamage() {
    return !tiers.isEmpty();
  }
}
