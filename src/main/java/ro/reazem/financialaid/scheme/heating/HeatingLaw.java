package ro.reazem.financialaid.scheme.heating;

import ro.reazem.kernel.LegalBasis;

/** Where the law says what each step does; articles stand here only where they were read. */
final class HeatingLaw {

  static final LegalBasis WHOLE = new LegalBasis("Legea nr. 226/2021", "");
  static final LegalBasis CONSUMPTION = new LegalBasis("Legea nr. 226/2021", "anexa nr. 1");
  static final LegalBasis INCOME = new LegalBasis("Legea nr. 196/2016", "art. 10");

  private HeatingLaw() {}
}
