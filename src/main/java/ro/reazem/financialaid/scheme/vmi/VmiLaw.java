package ro.reazem.financialaid.scheme.vmi;

import ro.reazem.kernel.LegalBasis;

/** Where the law says what each step does. */
final class VmiLaw {

  private static final String LAW = "Legea nr. 196/2016";

  static final LegalBasis INCOME = new LegalBasis(LAW, "art. 10");
  static final LegalBasis COEFFICIENT = new LegalBasis(LAW, "art. 9 alin. (2)");
  static final LegalBasis LIMIT = new LegalBasis(LAW, "art. 9");
  static final LegalBasis AID = new LegalBasis(LAW, "art. 15");
  static final LegalBasis ELDER = new LegalBasis(LAW, "art. 17");
  static final LegalBasis WHOLE = new LegalBasis(LAW, "");

  private VmiLaw() {}
}
