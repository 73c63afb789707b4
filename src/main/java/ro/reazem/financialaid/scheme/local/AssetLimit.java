package ro.reazem.financialaid.scheme.local;

import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * Which assets exclude from a local aid (condiția privind bunurile).
 *
 * @param kinds of an own list: holding one of these excludes
 * @param deposits of an own list: the most that the family has in accounts; null where they do not matter
 */
public record AssetLimit(Rule rule, Set<Asset.Kind> kinds, @Nullable Lei deposits) implements ValueObject {

  public static final AssetLimit NONE = new AssetLimit(Rule.NONE, Set.of(), null);

  /** None, the list of the inclusion income, or a list of its own. */
  public enum Rule {
    NONE, INCLUSION, OWN
  }

  /** @throws RuleViolated when an own list is empty, or something is on a list that is not its own */
  public AssetLimit {
    kinds = Set.copyOf(kinds);
    RuleViolated.require((rule == Rule.OWN) == (!kinds.isEmpty() || deposits != null), "financialaid.local.ownAssets");
    RuleViolated.require(deposits == null || !deposits.isNegative(), "financialaid.local.sumPositive");
  }
}
