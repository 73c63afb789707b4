package ro.reazem.financialaid.scheme.local;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.LocalWords;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.kernel.RuleViolated;

/**
 * What a decision of the local council says of its aid (regulamentul ajutorului local).
 *
 * @param parts what the sum of a month, or of the one time, is made of
 * @param rounding how shares of a cost are rounded to the ban
 * @param mode money or vouchers
 * @param budgeted whether a disposition is signed only when the budget of the year has the whole sum
 * @param mostPerYear how often a household has it in a year; null where the council set no limit
 * @param excludedBy codes of the benefits that the household must not have in the first month
 * @param papers the papers of the dossier by name, beyond those that the facts ask for
 */
public record LocalRules(Who who, IncomeLimit income, AssetLimit assets, List<SumPart> parts, Rounding rounding, GrantTime time, AidMode mode, boolean budgeted,
    @Nullable Integer mostPerYear, List<String> excludedBy, List<String> papers, LocalWords words) implements ValueObject {

  /** @throws RuleViolated when there is no sum, or it is given in a way that the product does not keep account of */
  public LocalRules {
    parts = List.copyOf(parts);
    excludedBy = List.copyOf(excludedBy);
    papers = List.copyOf(papers);
    RuleViolated.require(!parts.isEmpty(), "financialaid.local.noPart");
    RuleViolated.require(mode != AidMode.GOODS, "financialaid.local.noGoods");
    RuleViolated.require(income.kind() != IncomeLimit.Kind.NONE || parts.stream().noneMatch(part -> part.kind() == SumPart.Kind.BY_INCOME),
        "financialaid.local.part.incomeUntested");
  }

  /** Whether a cost has to be proved. */
  public boolean asksCost() {
    return parts.stream().anyMatch(part -> part.kind() == SumPart.Kind.COST_SHARE);
  }
}
