package ro.reazem.financialaid.scheme;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * What heating aid (ajutor pentru încălzire) and energy supplement (supliment pentru energie) came to.
 *
 * @param percent percentage of the reference value (compensare procentuală), in hundredths of a per cent
 * @param monthly aid of the calculated month, already capped by the invoice where the law caps it
 * @param months months of the season that the request still reaches
 * @param lump the whole season at once, for solid fuel; zero else
 * @param supplement energy supplement in every month of the year
 * @param aidFrom first day of the first month with aid; null where no month is reached
 * @param aidUntil last day of the last month with aid; null where no month is reached
 * @param supplementFrom first day of the first month with supplement; null where none is granted
 */
public record EnergyAid(int percent, Lei monthly, int months, Lei lump, Lei supplement, @Nullable LocalDate aidFrom,
    @Nullable LocalDate aidUntil, @Nullable LocalDate supplementFrom) implements ValueObject {

  public static final EnergyAid NONE = new EnergyAid(0, Lei.ZERO, 0, Lei.ZERO, Lei.ZERO, null, null, null);

  /** What the family gets in a month of the season. */
  public Lei together() {
    return monthly.plus(supplement);
  }
}
