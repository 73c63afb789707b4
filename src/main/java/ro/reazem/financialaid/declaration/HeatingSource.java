package ro.reazem.financialaid.declaration;

import org.jmolecules.ddd.types.ValueObject;

/**
 * A source of heat or energy of the dwelling (sursă de încălzire).
 *
 * @param clientCode client code at the supplier
 * @param placeCode code of the place of consumption (CLC), gas only
 */
public record HeatingSource(Fuel fuel, String supplier, String clientCode, String placeCode) implements ValueObject {

  /** What the dwelling is heated with. */
  public enum Fuel {
    DISTRICT_HEATING, NATURAL_GAS, ELECTRICITY, SOLID_OR_OIL
  }
}
