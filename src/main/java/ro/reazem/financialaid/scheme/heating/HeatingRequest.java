package ro.reazem.financialaid.scheme.heating;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * What a family asks for its dwelling: aid for the one system that heats it, the supplement for the sources it takes energy
 * from, or both.
 *
 * @param circumstances family, incomes and assets; its month is the one whose aid is calculated
 * @param requestedOn day of registration, which decides where the season starts
 * @param heating null when only the supplement is asked
 * @param supplement empty when only the aid is asked
 */
public record HeatingRequest(Circumstances circumstances, LocalDate requestedOn, @Nullable Heating heating,
    List<EnergyUse> supplement) implements ValueObject {

  /**
   * The heating of the dwelling in the month (sistemul de încălzire).
   *
   * @param rooms rooms of the dwelling, by which the average consumption of district heat is read
   * @param reference reference value told for the month; null where the parameters say it
   * @param invoice what the supplier invoiced for the month; null while it is not known
   */
  public record Heating(EnergySource source, int rooms, @Nullable Lei reference, @Nullable Lei invoice) implements ValueObject {

    /** A source whose reference value stands in the law. */
    public static Heating with(EnergySource source, int rooms) {
      return new Heating(source, rooms, null, null);
    }
  }

  /**
   * A source of energy for which the supplement is asked.
   *
   * @param consumption what was consumed in the month, above which nothing is paid; null while it is not known
   */
  public record EnergyUse(EnergySource source, @Nullable Lei consumption) implements ValueObject {}

  /** @throws RuleViolated when nothing is asked or a source is named twice */
  public HeatingRequest {
    supplement = List.copyOf(supplement);
    RuleViolated.require(heating != null || !supplement.isEmpty(), "financialaid.heating.nothingAsked");
    var named = new HashSet<EnergySource>();
    for (var use : supplement) {
      RuleViolated.require(named.add(use.source()), "financialaid.heating.sourceTwice");
    }
  }
}
