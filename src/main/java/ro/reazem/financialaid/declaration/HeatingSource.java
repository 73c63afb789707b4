package ro.reazem.financialaid.declaration;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A source of heat or energy of the dwelling (sursă de încălzire, sursă de energie).
 *
 * @param clientCode client code at the supplier
 * @param placeCode code of the place of consumption (CLC), gas only
 * @param contract number of the contract with the supplier; empty where there is none
 * @param main whether it is the one system that heats the dwelling; only one source may be
 */
public record HeatingSource(Fuel fuel, String supplier, String clientCode, String placeCode, @Nullable String contract,
    @Nullable Boolean main) implements ValueObject {

  /** What the dwelling is heated with. */
  public enum Fuel {
    DISTRICT_HEATING, NATURAL_GAS, ELECTRICITY, SOLID_OR_OIL
  }

  /** Declarations of the time before heating aid tell neither the contract nor which source heats. */
  public HeatingSource {
    contract = contract == null ? "" : contract;
    main = Boolean.TRUE.equals(main);
  }

  public boolean heats() {
    return Boolean.TRUE.equals(main);
  }
}
