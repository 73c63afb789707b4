package ro.reazem.financialaid.scheme.store;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.StoreCategory;

/**
 * What a family asks of the social store, with what it proved.
 *
 * @param resident whether it lives where the institution answers
 * @param proven whether the category was proved with papers; means nothing without one
 */
public record StoreRequest(Circumstances circumstances, boolean resident, StoreCategory category, boolean proven) implements ValueObject {

  boolean inCategory() {
    return category.isProvable() && proven;
  }
}
