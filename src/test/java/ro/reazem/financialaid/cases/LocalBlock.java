package ro.reazem.financialaid.cases;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.LocalWords;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.Rounding;
import ro.reazem.financialaid.scheme.local.AssetLimit;
import ro.reazem.financialaid.scheme.local.GrantTime;
import ro.reazem.financialaid.scheme.local.IncomeLimit;
import ro.reazem.financialaid.scheme.local.LocalRequest;
import ro.reazem.financialaid.scheme.local.LocalRules;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.financialaid.scheme.local.LocalStatus;
import ro.reazem.financialaid.scheme.local.SumPart;
import ro.reazem.financialaid.scheme.local.Threshold;
import ro.reazem.financialaid.scheme.local.Who;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/**
 * What a case of a local aid adds: the definition as an administrator would enter it (all figures are test values of the case) and what the
 * family asks and proves.
 */
final class LocalBlock {

  static final Set<String> KEYS = Set.of("definition", "request");
  static final Set<String> EXPECTED = Set.of("monthly", "total", "payments", "first_payment");
  private static final Set<String> OF_DEFINITION = Set.of("code", "resident_months", "age_from", "age_to", "household", "statuses", "disability", "income", "assets",
      "parts", "rounding", "time", "mode", "most_per_year", "excluded_by");
  private static final Set<String> OF_REQUEST = Set.of("day", "resident_since", "statuses", "cost", "earlier_grants", "held");

  private LocalBlock() {}

  static LocalRequest read(Mapping block, Circumstances circumstances) {
    var definition = scheme(new Mapping(block.required("definition")).only(OF_DEFINITION), circumstances);
    var asked = block.has("request") ? new Mapping(block.required("request")).only(OF_REQUEST) : null;
    var first = circumstances.month().atDay(1);
    if (asked == null) {
      return new LocalRequest(circumstances, definition, first, null, Set.of(), null, 0, Set.of());
    }
    return new LocalRequest(circumstances, definition, asked.has("day") ? asked.day("day") : first, asked.has("resident_since") ? asked.day("resident_since") : null,
        asked.list("statuses").stream().map(Mapping::scalar).map(word(LocalStatus.class)).collect(Collectors.toSet()), sum(asked, "cost"),
        asked.has("earlier_grants") ? asked.whole("earlier_grants") : 0, new HashSet<>(words(asked, "held")));
  }

  private static LocalScheme scheme(Mapping told, Circumstances circumstances) {
    var code = told.text("code");
    var version = new ParameterValue(new UUID(0, 1), LocalScheme.PREFIX + code, code, DateRange.since(circumstances.month().atDay(1)), Standing.INTERNAL, false,
        new LegalBasis("HCL de probă", ""), "valoare de probă");
    var who = new Who(whole(told, "resident_months"), whole(told, "age_from"), whole(told, "age_to"),
        told.has("household") ? told.word("household", word(Who.Household.class)) : Who.Household.ANY,
        told.list("statuses").stream().map(Mapping::scalar).map(word(LocalStatus.class)).collect(Collectors.toSet()),
        told.has("disability") ? told.word("disability", word(Member.Disability.class)) : null);
    return new LocalScheme(version, code, code, new LocalRules(who, income(told), assets(told), told.list("parts").stream().map(LocalBlock::part).toList(),
        told.has("rounding") ? told.word("rounding", word(Rounding.class)) : Rounding.HALF_UP, time(told),
        told.has("mode") ? told.word("mode", word(AidMode.class)) : AidMode.MONEY, false, whole(told, "most_per_year"), words(told, "excluded_by"), List.of(),
        new LocalWords(code, code, "", code, "")));
  }

  private static IncomeLimit income(Mapping told) {
    if (!told.has("income")) {
      return IncomeLimit.NONE;
    }
    var test = new Mapping(told.required("income")).only(Set.of("test", "of", "list", "above", "limit", "alone", "limit_of", "times"));
    var limit = test.has("limit_of") ? new Threshold(null, test.text("limit_of"), test.amount("times")) : threshold(test, "limit");
    return new IncomeLimit(test.word("test", word(IncomeLimit.Kind.class)), test.has("of") ? test.word("of", word(IncomeLimit.Per.class)) : IncomeLimit.Per.PERSON,
        test.has("list") ? test.word("list", word(IncomeLimit.List.class)) : IncomeLimit.List.LOCAL, threshold(test, "above"), limit, threshold(test, "alone"));
  }

  private static AssetLimit assets(Mapping told) {
    if (!told.has("assets")) {
      return AssetLimit.NONE;
    }
    var own = new Mapping(told.required("assets")).only(Set.of("rule", "kinds", "deposits"));
    return new AssetLimit(own.word("rule", word(AssetLimit.Rule.class)),
        own.list("kinds").stream().map(Mapping::scalar).map(word(Asset.Kind.class)).collect(Collectors.toSet()), sum(own, "deposits"));
  }

  private static SumPart part(Node node) {
    var told = new Mapping(node).only(Set.of("fixed", "by_income", "by_persons", "cost_share", "ceiling", "ceilings"));
    if (told.has("fixed")) {
      return SumPart.fixed(Lei.of(told.amount("fixed")));
    }
    if (told.has("cost_share")) {
      return new SumPart(SumPart.Kind.COST_SHARE, null, told.list("ceilings").stream().map(one -> bracket(one, "from")).toList(),
          told.amount("cost_share").movePointRight(2).intValueExact(), sum(told, "ceiling"));
    }
    boolean income = told.has("by_income");
    return new SumPart(income ? SumPart.Kind.BY_INCOME : SumPart.Kind.BY_PERSONS, null,
        told.list(income ? "by_income" : "by_persons").stream().map(one -> bracket(one, income ? "up_to" : "from")).toList(), null, null);
  }

  private static SumPart.Bracket bracket(Node node, String bound) {
    var told = new Mapping(node).only(Set.of(bound, "amount"));
    return new SumPart.Bracket(bound.equals("from") ? told.whole(bound) : Lei.of(told.amount(bound)).bani(), Lei.of(told.amount("amount")));
  }

  private static GrantTime time(Mapping told) {
    if (!told.has("time")) {
      return GrantTime.once();
    }
    var time = new Mapping(told.required("time")).only(Set.of("start_after", "months", "season", "tranches"));
    var season = time.list("season").stream().map(Mapping::scalar).map(Integer::valueOf).toList();
    return new GrantTime(!season.isEmpty() ? GrantTime.Kind.SEASON : GrantTime.Kind.MONTHS, time.has("start_after") ? time.whole("start_after") : 0,
        whole(time, "months"), season.isEmpty() ? null : season.getFirst(), season.isEmpty() ? null : season.getLast(),
        time.list("tranches").stream().map(Mapping::scalar).map(Integer::valueOf).toList());
  }

  private static @Nullable Threshold threshold(Mapping told, String key) {
    var sum = sum(told, key);
    return sum == null ? null : Threshold.of(sum);
  }

  private static @Nullable Lei sum(Mapping told, String key) {
    return told.has(key) ? Lei.of(told.amount(key)) : null;
  }

  private static @Nullable Integer whole(Mapping told, String key) {
    return told.has(key) ? told.whole(key) : null;
  }

  private static List<String> words(Mapping told, String key) {
    return told.list(key).stream().map(Mapping::scalar).toList();
  }

  private static <E extends Enum<E>> Function<String, E> word(Class<E> type) {
    return text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
  }

  /** The first payment as a case names it: the year and the month as one number, such as 202610. */
  static BigDecimal month(String month) {
    return new BigDecimal(month.replace("-", ""));
  }
}
