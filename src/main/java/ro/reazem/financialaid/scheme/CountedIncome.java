package ro.reazem.financialaid.scheme;

import java.util.List;

/**
 * The incomes of a family by the list of a benefit that knows no work incentive.
 *
 * @param total all that came in, in bani
 * @param excluded what of it the list leaves out, in bani
 * @param places the kinds that occur, as bits of their places
 */
public record CountedIncome(long total, long excluded, long places) {

  public static CountedIncome of(List<Income> incomes, IncomeList list) {
    long total = 0;
    long excluded = 0;
    long places = 0;
    for (var income : incomes) {
      var kind = list.kind(income.kind());
      long bani = income.amount().bani();
      total = Math.addExact(total, bani);
      excluded += kind.treatment() == IncomeTreatment.EXCLUDED ? bani : 0;
      places |= 1L << kind.place();
    }
    return new CountedIncome(total, excluded, places);
  }

  public long counted() {
    return total - excluded;
  }
}
