package ro.reazem.financialaid.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.ParametersInForce;

/** The dated list of incomes of a benefit (lista veniturilor): which kinds count and which are left out. */
public final class IncomeList {

  private final ParametersInForce law;
  private final String prefix;
  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<Long, List<ParameterValue>> versions = new ConcurrentHashMap<>();

  /**
   * A kind of income on the list (fel de venit).
   *
   * @param code as incomes name it, such as wage
   * @param place the place on the list, for telling quickly which kinds a household has
   * @param version the entry of the list in force
   */
  public record Kind(String code, int place, IncomeTreatment treatment, ParameterValue version) {}

  private IncomeList(ParametersInForce law, String prefix) {
    this.law = law;
    this.prefix = prefix;
  }

  /**
   * The list of a month.
   *
   * @param family the family of its parameters
   * @param prefix how their codes begin
   */
  public static IncomeList of(ParametersInForce law, String family, String prefix) {
    var list = new IncomeList(law, prefix);
    law.family("financialaid", family).forEach((code, version) -> {
      var kind = code.substring(prefix.length());
      list.kinds.put(kind, new Kind(kind, list.kinds.size(), IncomeTreatment.valueOf(version.value()), version));
    });
    RuleViolated.require(list.kinds.size() < Long.SIZE, "financialaid.income.tooManyKinds", Long.SIZE - 1);
    return list;
  }

  /** @throws RuleViolated when the dated list does not have the kind: a misspelt income must not count silently */
  public Kind kind(String code) {
    var kind = kinds.get(code);
    if (kind == null) {
      // on the list but still to be set: that message says which parameter and from when
      law.parameter(prefix + code).ifPresent(listed -> law.value(listed.code()));
      throw new RuleViolated("financialaid.income.unknownKind", code);
    }
    return kind;
  }

  /** The entries of the list for a set of kinds, given by the bits of their places. */
  public List<ParameterValue> versions(long places) {
    return versions.computeIfAbsent(places, set -> kinds.values().stream()
        .filter(kind -> (set & 1L << kind.place()) != 0).map(Kind::version).toList());
  }
}
