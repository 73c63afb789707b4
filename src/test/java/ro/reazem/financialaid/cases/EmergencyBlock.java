package ro.reazem.financialaid.cases;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.emergency.EmergencyRequest;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.financialaid.scheme.emergency.IncomeTest;
import ro.reazem.financialaid.scheme.emergency.Tier;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/**
 * What a case of emergency aid adds: the ground as the council has it (all figures are test values of the case), what the family asks and
 * proves, how often it had the aid this year, and what the budget of the ground has left.
 */
final class EmergencyBlock {

  static final Set<String> KEYS = Set.of("ground", "request", "budget_left");
  static final Set<String> EXPECTED = Set.of("sum", "need", "ceiling", "work_hours");
  private static final Set<String> OF_GROUND = Set.of("code", "ceiling", "tiers", "fixed", "income_test", "income_of", "income_limit", "debt_test",
      "most_per_year", "work_hours", "modes", "urgent");
  private static final Set<String> OF_REQUEST = Set.of("resident", "cost", "other_sources", "damage", "local_debts", "earlier_grants", "mode");

  private EmergencyBlock() {}

  static EmergencyRequest read(Mapping block, Circumstances circumstances) {
    var asked = new Mapping(block.required("request")).only(OF_REQUEST);
    return new EmergencyRequest(circumstances, ground(new Mapping(block.required("ground")).only(OF_GROUND), circumstances),
        !asked.has("resident") || asked.flag("resident"), sum(asked, "cost"), orNothing(asked, "other_sources"),
        asked.has("damage") ? asked.whole("damage") : null, orNothing(asked, "local_debts"),
        asked.has("earlier_grants") ? asked.whole("earlier_grants") : 0,
        asked.has("mode") ? asked.word("mode", EmergencyBlock::mode) : AidMode.MONEY);
  }

  static @Nullable Lei budget(Mapping block) {
    return sum(block, "budget_left");
  }

  private static Ground ground(Mapping told, Circumstances circumstances) {
    var code = told.text("code");
    var version = new ParameterValue(new UUID(0, 1), Ground.PREFIX + code, code, DateRange.since(circumstances.month().atDay(1)), Standing.INTERNAL, false,
        new LegalBasis("HCL de probă", ""), "valoare de probă");
    boolean fixed = told.has("fixed") && told.flag("fixed");
    return new Ground(version, code, code, sum(told, "ceiling"), told.list("tiers").stream().map(EmergencyBlock::tier).toList(), fixed, income(told),
        told.has("debt_test") && told.flag("debt_test"), told.has("most_per_year") ? told.whole("most_per_year") : null,
        told.has("work_hours") ? told.whole("work_hours") : 0, modes(told), told.has("urgent") && told.flag("urgent"));
  }

  private static Tier tier(Node node) {
    var told = new Mapping(node).only(Set.of("from", "above", "amount"));
    boolean included = told.has("from");
    return new Tier(told.whole(included ? "from" : "above"), included, Lei.of(told.amount("amount")));
  }

  private static IncomeTest income(Mapping told) {
    if (!told.has("income_test")) {
      return IncomeTest.NONE;
    }
    return new IncomeTest(told.word("income_test", word -> IncomeTest.Kind.valueOf(word.toUpperCase(Locale.ROOT))),
        told.has("income_of") ? told.word("income_of", word -> IncomeTest.Per.valueOf(word.toUpperCase(Locale.ROOT))) : IncomeTest.Per.FAMILY,
        sum(told, "income_limit"));
  }

  private static Set<AidMode> modes(Mapping told) {
    List<String> words = told.list("modes").stream().map(Mapping::scalar).toList();
    return words.isEmpty() ? EnumSet.copyOf(Arrays.asList(AidMode.values())) : words.stream().map(EmergencyBlock::mode).collect(Collectors.toSet());
  }

  private static AidMode mode(String word) {
    return AidMode.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Lei sum(Mapping block, String key) {
    return block.has(key) ? Lei.of(block.amount(key)) : null;
  }

  private static Lei orNothing(Mapping block, String key) {
    var told = sum(block, key);
    return told == null ? Lei.ZERO : told;
  }
}
