package ro.reazem.financialaid.scheme.local;

import java.util.List;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * A part of the sum of a local aid (componentă a cuantumului); the sum is that of all its parts.
 *
 * @param amount of a fixed part; null in others
 * @param brackets by income or by persons; of a share, its ceilings by persons, or none
 * @param percent of a share, in hundredths of a per cent; null in others
 * @param ceiling of a share, where it is one for all; null in others
 */
public record SumPart(Kind kind, @Nullable Lei amount, List<Bracket> brackets, @Nullable Integer percent, @Nullable Lei ceiling) implements ValueObject {

  static final int WHOLE = 10_000;

  /** A fixed sum, by brackets of income, by the number of persons, or a share of the proven cost up to a ceiling. */
  public enum Kind {
    FIXED, BY_INCOME, BY_PERSONS, COST_SHARE
  }

  /**
   * A bracket (tranșă).
   *
   * @param bound by income: up to how many bani it reaches, included; by persons: from how many it begins
   */
  public record Bracket(long bound, Lei amount) implements ValueObject {}

  /** @throws RuleViolated when it contradicts itself */
  public SumPart {
    brackets = List.copyOf(brackets);
    RuleViolated.require((kind == Kind.FIXED) == (amount != null), "financialaid.local.part.fixed");
    RuleViolated.require((kind == Kind.COST_SHARE) == (percent != null), "financialaid.local.part.percent");
    RuleViolated.require(kind == Kind.COST_SHARE ? ceiling == null == !brackets.isEmpty() : ceiling == null, "financialaid.local.part.ceiling");
    RuleViolated.require(kind != Kind.FIXED || brackets.isEmpty(), "financialaid.local.part.brackets");
    RuleViolated.require(kind != Kind.BY_INCOME && kind != Kind.BY_PERSONS || !brackets.isEmpty(), "financialaid.local.part.brackets");
    RuleViolated.require(percent == null || percent > 0 && percent <= WHOLE, "financialaid.local.part.percent");
    RuleViolated.require(amount == null || amount.isPositive(), "financialaid.local.sumPositive");
    RuleViolated.require(ceiling == null || ceiling.isPositive(), "financialaid.local.sumPositive");
    for (int i = 0; i < brackets.size(); i++) {
      RuleViolated.require(brackets.get(i).amount().isPositive() && brackets.get(i).bound() >= 0, "financialaid.local.sumPositive");
      RuleViolated.require(i == 0 || brackets.get(i).bound() > brackets.get(i - 1).bound(), "financialaid.local.part.notRising");
    }
  }

  public static SumPart fixed(Lei amount) {
    return new SumPart(Kind.FIXED, amount, List.of(), null, null);
  }

  /** The bracket of an income, or nothing above the last one. */
  @Nullable Bracket ofIncome(long bani) {
    return brackets.stream().filter(one -> bani <= one.bound()).findFirst().orElse(null);
  }

  /** The bracket of a family of so many, or nothing below the first one. */
  @Nullable Bracket ofPersons(int persons) {
    return brackets.reversed().stream().filter(one -> persons >= one.bound()).findFirst().orElse(null);
  }
}
