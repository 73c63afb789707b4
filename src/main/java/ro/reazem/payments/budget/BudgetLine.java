package ro.reazem.payments.budget;

import ro.reazem.kernel.Lei;

/**
 * What may be spent for a benefit in a year (linie bugetară).
 *
 * @param article of the budget classification
 * @param committed what the institution has committed itself to (credit de angajament)
 * @param authorised what may be paid of it (credit bugetar)
 * @param used what approved runs have taken
 */
public record BudgetLine(int year, String benefit, String article, Lei committed, Lei authorised, Lei used) {

  public Lei available() {
    return authorised.minus(used);
  }
}
