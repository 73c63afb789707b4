package ro.reazem.financialaid.declaration;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.financialaid.scheme.CanteenCategory;

/**
 * What a request for the social canteen asks and proves (cererea pentru cantina de ajutor social).
 *
 * @param portions how many portions a day
 * @param packed whether the food is fetched rather than eaten at the table
 * @param proven whether the situation of the category was proved with papers
 * @param longStudies whether a student's studies last over five years
 * @param from the first day asked
 * @param delegate who else may collect the food; may be empty
 */
public record CanteenNeed(CanteenCategory category, int portions, boolean packed, boolean proven, boolean longStudies, LocalDate from,
    String delegate) implements ValueObject {

  /** What is left when the file is destroyed: of which category it was. */
  CanteenNeed erased() {
    return new CanteenNeed(category, portions, packed, proven, longStudies, from, "");
  }
}
