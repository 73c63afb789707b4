package ro.reazem.financialaid.scheme.emergency;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * What a family asks on a ground, with what it proved.
 *
 * @param resident whether it lives where the institution answers
 * @param cost what the expense comes to by the papers; null where none was proved
 * @param otherSources what others pay of it, such as the health house or an insurance
 * @param damage degree of damage in per cent by the report of the competent body; null where there is none
 * @param localDebts what the adults owe to the local budget
 * @param earlier how often the household had aid on this ground in the year
 */
public record EmergencyRequest(Circumstances circumstances, Ground ground, boolean resident, @Nullable Lei cost, Lei otherSources,
    @Nullable Integer damage, Lei localDebts, int earlier, AidMode mode) implements ValueObject {

  /** @throws RuleViolated when the ground is not given in that way, or needs a figure that was not proved */
  public EmergencyRequest {
    RuleViolated.require(ground.modes().contains(mode), "financialaid.emergency.modeNotOfGround", ground.name());
    RuleViolated.require(ground.fixed() || cost != null, "financialaid.emergency.costMissing", ground.name());
    RuleViolated.require(!ground.byDamage() || damage != null, "financialaid.emergency.damageMissing", ground.name());
    RuleViolated.require(ground.byDamage() || ground.ceiling() != null, "financialaid.emergency.noCeiling", ground.name());
  }
}
