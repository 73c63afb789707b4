package ro.reazem.financialaid.scheme.emergency;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * What a ground asks of the net income (condiția de venit).
 *
 * @param limit the limit in lei; null where there is none
 */
public record IncomeTest(Kind kind, Per per, @Nullable Lei limit) implements ValueObject {

  public static final IncomeTest NONE = new IncomeTest(Kind.NONE, Per.FAMILY, null);

  /** None, at most the limit, less than the limit, or less than the expense that is needed. */
  public enum Kind {
    NONE, UP_TO, BELOW, BELOW_NEED;

    public boolean hasLimit() {
      return this == UP_TO || this == BELOW;
    }
  }

  /** Whether the income of the whole family is looked at or that of each person. */
  public enum Per {
    FAMILY, PERSON
  }

  /** @throws RuleViolated when a limit is missing, or given where nothing is compared with it */
  public IncomeTest {
    RuleViolated.require(kind.hasLimit() == (limit != null), "financialaid.ground.incomeLimit");
    RuleViolated.require(limit == null || limit.isPositive(), "financialaid.ground.incomeLimit");
  }
}
