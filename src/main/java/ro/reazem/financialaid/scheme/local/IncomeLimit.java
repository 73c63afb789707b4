package ro.reazem.financialaid.scheme.local;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/**
 * What a local aid asks of the net income (condiția de venit).
 *
 * @param list by whose list incomes count or are left out
 * @param above the income must be more than this, for aids that begin where a national one stops; null where there is none
 * @param limit the limit of a family; null where there is none
 * @param alone the limit of a person who lives alone, where it is another one; null where it is the same
 */
public record IncomeLimit(Kind kind, Per per, List list, @Nullable Threshold above, @Nullable Threshold limit, @Nullable Threshold alone)
    implements ValueObject {

  public static final IncomeLimit NONE = new IncomeLimit(Kind.NONE, Per.PERSON, List.LOCAL, null, null, null);

  /** None, at most the limit, less than the limit. */
  public enum Kind {
    NONE, UP_TO, BELOW
  }

  /** Whether the income of the whole family is looked at or that of each person. */
  public enum Per {
    FAMILY, PERSON
  }

  /** The lists of incomes of the institution: that of local aids, of the inclusion income, of the heating aid. */
  public enum List {
    LOCAL("emergency-incomes", "EMERGENCY_INCOME."), INCLUSION("vmi-incomes", "VMI_INCOME."), HEATING("heating-incomes", "HEAT_INCOME.");

    private final String family;
    private final String prefix;

    List(String family, String prefix) {
      this.family = family;
      this.prefix = prefix;
    }

    String family() {
      return family;
    }

    public String prefix() {
      return prefix;
    }
  }

  /** @throws RuleViolated when a limit is missing, or given where nothing is compared with it */
  public IncomeLimit {
    RuleViolated.require((kind == Kind.NONE) == (limit == null), "financialaid.local.limitAndTest");
    RuleViolated.require(kind != Kind.NONE || above == null && alone == null, "financialaid.local.limitAndTest");
  }
}
