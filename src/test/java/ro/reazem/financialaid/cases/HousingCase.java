package ro.reazem.financialaid.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.housing.Exclusion;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.GridRow;
import ro.reazem.financialaid.scheme.housing.HousingFact;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.financialaid.scheme.housing.PointsGrid;
import ro.reazem.financialaid.scheme.housing.RentOfCase;
import ro.reazem.financialaid.scheme.housing.SocialHousing;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.ParameterSeed;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/** A family that asks for a social dwelling, or a tenancy whose rent is determined, on a day; and what the law and the grid of the case give. */
record HousingCase(String name, LocalDate day, Mapping family, List<GridRow> grid, Map<String, String> parameters, Map<String, String> expect) {

  static final String SCHEME = "housing";
  private static final Set<String> KEYS = Set.of("name", "scheme", "day", "family", "grid", "parameters", "expect");
  private static final Set<String> OF_FAMILY = Set.of("registered", "persons", "children", "dependants", "married", "tenure", "area", "sharing", "illness",
      "groups", "disability", "income", "exclusions", "local_debts", "dwelling_area");
  private static final Set<String> EXPECTED = Set.of("outcome", "reasons", "per_person", "points", "technical", "rent", "subsidy");

  static HousingCase read(Node node) {
    var block = new Mapping(node).only(KEYS);
    var parameters = new LinkedHashMap<String, String>();
    new Mapping(block.required("parameters")).entries().forEach((code, value) -> parameters.put(code, Mapping.scalar(value)));
    var expect = new LinkedHashMap<String, String>();
    new Mapping(block.required("expect")).only(EXPECTED).entries().forEach((key, value) -> expect.put(key, key.equals("reasons")
        ? new TreeSet<>(Mapping.items(value).stream().map(Mapping::scalar).toList()).toString()
        : key.equals("outcome") ? Mapping.scalar(value) : BenefitCase.plain(new BigDecimal(Mapping.scalar(value)))));
    return new HousingCase(block.text("name"), block.day("day"), new Mapping(block.required("family")).only(OF_FAMILY),
        block.list("grid").stream().map(HousingCase::row).toList(), parameters, expect);
  }

  Map<String, String> outcome(ParameterSeed seed) {
    var law = seed.on(day).overridden(parameters);
    var found = new LinkedHashMap<String, String>();
    if (family.has("dwelling_area")) {
      var rent = RentOfCase.of(hundredths("dwelling_area"), incomes(), law);
      found.put("technical", plain(rent.technical()));
      found.put("rent", plain(rent.due()));
      found.put("subsidy", plain(rent.subsidy()));
      return found;
    }
    var version = new ParameterValue(new UUID(0, 1), PointsGrid.PREFIX + "SOCIAL", "de probă", DateRange.since(day), Standing.INTERNAL, false,
        new LegalBasis("HCL de probă", ""), "valoare de probă");
    var outcome = SocialHousing.assess(facts(), day, new PointsGrid(version, GridKind.SOCIAL, "de probă", grid), law);
    found.put("outcome", outcome.isEligible() ? "eligible" : "refused");
    found.put("reasons", outcome.reasons().stream().map(one -> one.code().name()).collect(Collectors.toCollection(TreeSet::new)).toString());
    found.put("per_person", plain(outcome.perPerson()));
    found.put("points", String.valueOf(outcome.points()));
    return found;
  }

  private HousingFacts facts() {
    int persons = family.whole("persons");
    return new HousingFacts(family.has("registered") ? family.day("registered") : day, day, persons, number("children"), number("dependants"),
        family.flag("married"), family.has("tenure") ? family.text("tenure").toUpperCase(Locale.ROOT) : "OTHER", family.has("area") ? hundredths("area") : 0,
        family.has("sharing") ? family.whole("sharing") : persons, family.flag("illness"), words("groups"),
        family.has("disability") ? family.text("disability").toUpperCase(Locale.ROOT) : null, incomes(),
        Arrays.stream(Exclusion.values()).filter(one -> words("exclusions").contains(one.name())).collect(Collectors.toSet()),
        family.has("local_debts") ? Lei.of(family.amount("local_debts")) : Lei.ZERO);
  }

  private List<Income> incomes() {
    return family.list("income").stream().map(node -> {
      var told = new Mapping(node).only(Set.of("kind", "amount"));
      return new Income("", told.text("kind"), Lei.of(told.amount("amount")), YearMonth.from(day));
    }).toList();
  }

  private Set<String> words(String key) {
    return new HashSet<>(family.list(key).stream().map(Mapping::scalar).map(word -> word.toUpperCase(Locale.ROOT)).toList());
  }

  private int number(String key) {
    return family.has(key) ? family.whole(key) : 0;
  }

  private int hundredths(String key) {
    return family.amount(key).movePointRight(2).intValueExact();
  }

  private static GridRow row(Node node) {
    var told = new Mapping(node).only(Set.of("fact", "choice", "from", "above", "points", "each"));
    var fact = HousingFact.valueOf(told.text("fact").toUpperCase(Locale.ROOT));
    if (!fact.isMeasure()) {
      return GridRow.of(fact, told.text("choice").toUpperCase(Locale.ROOT), told.whole("points"));
    }
    boolean included = told.has("from");
    return new GridRow(fact, "", told.amount(included ? "from" : "above").movePointRight(3).longValueExact(), included, told.whole("points"),
        told.has("each") ? told.whole("each") : 0);
  }

  private static String plain(Lei amount) {
    return BenefitCase.plain(amount.amount());
  }
}
