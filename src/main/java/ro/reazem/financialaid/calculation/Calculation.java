package ro.reazem.financialaid.calculation;

import java.time.LocalDate;
import java.util.List;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.PrintedStep;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParametersInForce;
import ro.reazem.platform.web.LedgerLine;

/**
 * A calculation of the benefit for one family and one month.
 *
 * @param rules version of the rules that calculated
 * @param from first day of the month of the right
 * @param printed every step in the order of the law beside its words
 * @param ledger the lines for a screen that shows family and incomes beside them
 * @param remarks what still waits for confirmation
 * @param fingerprint changes when any fact or parameter that the calculation rests on changes
 */
public record Calculation(String rules, LocalDate from, Circumstances circumstances, ParametersInForce law, Assessment assessment,
    List<IncomeLine> incomes, List<PrintedStep> printed, List<LedgerLine> ledger, List<String> remarks, String fingerprint) {

  private static final int WHOLE_PERSON = 1000;

  /** The same for a right that begins within the month. */
  Calculation from(LocalDate day) {
    return new Calculation(rules, day, circumstances, law, assessment, incomes, printed, ledger, remarks, fingerprint);
  }

  /** The same with another first month. */
  Calculation startingOn(LocalDate first) {
    return new Calculation(rules, first, circumstances, law, assessment, incomes, printed, ledger, remarks, fingerprint);
  }

  public boolean granted() {
    return assessment instanceof Granted;
  }

  /** Code of the benefit that was calculated. */
  public String benefit() {
    return Benefit.ofRules(rules);
  }

  public Amounts amounts() {
    return assessment.amounts();
  }

  public Lei totalIncome() {
    return incomes.stream().map(IncomeLine::amount).reduce(Lei.ZERO, Lei::plus);
  }

  public Lei totalLeftOut() {
    return incomes.stream().map(IncomeLine::leftOut).reduce(Lei.ZERO, Lei::plus);
  }

  public Lei totalCounted() {
    return incomes.stream().map(IncomeLine::counted).reduce(Lei.ZERO, Lei::plus);
  }

  /** Coefficient of a member in thousandths: the first counted has the larger one, those placed elsewhere none; only the inclusion income tells them apart. */
  public long coefficientOf(String key) {
    int place = DeclaredCircumstances.countedKeys(circumstances).indexOf(key);
    return place < 0 ? 0 : !benefit().equals(Benefit.VMI) ? WHOLE_PERSON : law.number(place == 0 ? "COEF_FIRST" : "COEF_NEXT").movePointRight(3).longValueExact();
  }
}
