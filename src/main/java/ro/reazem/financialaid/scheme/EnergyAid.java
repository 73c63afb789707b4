package ro.reazem.financialaid.scheme;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;

/**
 * What heating aid (ajutor pentru încălzire) and energy supplement (supliment pentru energie) came to.
 *
 * @param percent percentage of the reference value (compensare procentuală), in hundredths of a per cent
 * @param monthly aid of the calculated month, already capped by the invoice where the law caps it
 * @param months months of the season that the request still reaches
 * @param lump the whole season at once, for solid fuel; zero else
 * @param supplement energy supplement in every month of the year
 */
public record EnergyAid(int percent, Lei monthly, int months, Lei lump, Lei supplement) implements ValueObject {}
