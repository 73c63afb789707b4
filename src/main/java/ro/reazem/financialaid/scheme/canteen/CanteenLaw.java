package ro.reazem.financialaid.scheme.canteen;

import java.util.Locale;
import ro.reazem.financialaid.scheme.CanteenCategory;
import ro.reazem.kernel.LegalBasis;

/** Where the law says what each step does. */
final class CanteenLaw {

  private static final String LAW = "Legea nr. 208/1997";

  static final LegalBasis FREE = new LegalBasis(LAW, "art. 4 alin. (1)");
  static final LegalBasis CONTRIBUTION = new LegalBasis(LAW, "art. 4 alin. (2)");
  static final LegalBasis DAYS = new LegalBasis(LAW, "art. 2 alin. (2)");
  static final LegalBasis WHOLE = new LegalBasis(LAW, "");

  private CanteenLaw() {}

  static LegalBasis of(CanteenCategory category) {
    return new LegalBasis(LAW, "art. 2 alin. (1) lit. " + category.name().toLowerCase(Locale.ROOT) + ")");
  }
}
