package ro.reazem.financialaid.scheme;

import java.time.YearMonth;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * A net sum received by a member in a month (venit net).
 *
 * @param member key of the member
 * @param kind code of the dated list of incomes, such as wage
 */
public record Income(String member, String kind, Lei amount, YearMonth month) implements ValueObject {

  public Income {
    RuleViolated.require(!amount.isNegative(), "financialaid.income.negative");
  }
}
