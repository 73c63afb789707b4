package ro.reazem.financialaid.declaration;

import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.financialaid.scheme.StoreCategory;

/**
 * What a request for the social store asks and proves (cererea pentru magazinul social).
 *
 * @param resident whether the family lives where the institution answers
 * @param proven whether the category was proved with papers
 */
public record StoreNeed(boolean resident, StoreCategory category, boolean proven) implements ValueObject {}
