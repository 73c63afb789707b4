package ro.reazem.financialaid.scheme;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What a calculation came to. Where the family was refused before a step was reached, its amount is zero.
 *
 * @param countedIncome net income of the month after exclusions and the work incentive (venit luat în calcul)
 * @param coefficient equivalent persons, in thousandths
 * @param adjustedIncome adjusted net monthly income (venit net lunar ajustat)
 * @param inclusionAid inclusion aid (ajutor de incluziune)
 * @param childAid aid for the family with children (ajutor pentru familia cu copii)
 * @param gross the amount of the act (cuantum)
 * @param healthContribution estimated contribution withheld by the county payer
 * @param net estimated payment
 * @param energy what heating aid and energy supplement came to; null in other benefits and in dossiers of the time before them
 * @param emergency what an emergency aid came to; null in other benefits
 * @param canteen what a right to the canteen came to; null in other benefits
 * @param local what a local aid came to; null in other benefits
 * @param store what a right to buy in the social store came to; null in other benefits
 */
public record Amounts(Lei countedIncome, int coefficient, Lei adjustedIncome, Lei inclusionAid, Lei childAid, Lei gross,
    Lei healthContribution, Lei net, @Nullable EnergyAid energy, @Nullable EmergencySum emergency,
    @Nullable CanteenMeals canteen, @Nullable LocalSum local, @Nullable StoreCard store) implements ValueObject {

  public static final Amounts NONE =
      new Amounts(Lei.ZERO, 0, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO, Lei.ZERO, null);

  /** Those of a benefit that is not the social store. */
  public Amounts(Lei countedIncome, int coefficient, Lei adjustedIncome, Lei inclusionAid, Lei childAid, Lei gross, Lei healthContribution,
      Lei net, @Nullable EnergyAid energy, @Nullable EmergencySum emergency, @Nullable CanteenMeals canteen, @Nullable LocalSum local) {
    this(countedIncome, coefficient, adjustedIncome, inclusionAid, childAid, gross, healthContribution, net, energy, emergency, canteen, local, null);
  }

  /** Those of a benefit that is due month by month. */
  public Amounts(Lei countedIncome, int coefficient, Lei adjustedIncome, Lei inclusionAid, Lei childAid, Lei gross, Lei healthContribution,
      Lei net, @Nullable EnergyAid energy) {
    this(countedIncome, coefficient, adjustedIncome, inclusionAid, childAid, gross, healthContribution, net, energy, null);
  }

  /** Whether the sum is given one time rather than month by month. */
  public boolean once() {
    return emergency != null || local != null && local.once();
  }

  /** The same, or those of an emergency aid. */
  public Amounts(Lei countedIncome, int coefficient, Lei adjustedIncome, Lei inclusionAid, Lei childAid, Lei gross, Lei healthContribution,
      Lei net, @Nullable EnergyAid energy, @Nullable EmergencySum emergency) {
    this(countedIncome, coefficient, adjustedIncome, inclusionAid, childAid, gross, healthContribution, net, energy, emergency, null, null);
  }
}
