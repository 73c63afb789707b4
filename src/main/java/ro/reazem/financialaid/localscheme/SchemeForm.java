package ro.reazem.financialaid.localscheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.local.SumPart;
import ro.reazem.financialaid.scheme.local.Threshold;
import ro.reazem.kernel.Lei;

/** A version of a definition as typed; its sections are those of the screen. */
record SchemeForm(@Nullable String key, @Nullable String code, @Nullable String name, @Nullable String act, @Nullable String article, @Nullable String source,
    @Nullable String standing, @Nullable String from, @Nullable String residentMonths, @Nullable String ageFrom, @Nullable String ageTo, @Nullable String household,
    @Nullable List<String> statuses, @Nullable String disability, @Nullable String incomeTest, @Nullable String incomePer, @Nullable String incomeList,
    @Nullable String above, @Nullable String limit, @Nullable String limitOf, @Nullable String times, @Nullable String alone, @Nullable String assetRule,
    @Nullable List<String> assetKinds, @Nullable String deposits, @Nullable List<PartRow> parts, @Nullable String rounding, @Nullable String timeKind,
    @Nullable String startAfter, @Nullable String months, @Nullable String seasonFrom, @Nullable String seasonUntil, @Nullable String tranches,
    @Nullable String mode, @Nullable String budgeted, @Nullable String mostPerYear, @Nullable List<String> excludedBy, @Nullable String papers, @Nullable String of,
    @Nullable String about, @Nullable String text, @Nullable String nameEn, @Nullable String textEn) {

  private static final int MOST_PARTS = 8;

  SchemeForm {
    statuses = some(statuses);
    assetKinds = some(assetKinds);
    excludedBy = some(excludedBy);
    parts = parts == null ? List.of() : parts.stream().limit(MOST_PARTS).map(row -> row == null ? PartRow.empty() : row).toList();
  }

  /** A part of the sum as typed; brackets are lines such as 500 = 300. */
  record PartRow(@Nullable String kind, @Nullable String amount, @Nullable String percent, @Nullable String ceiling, @Nullable String brackets) {

    boolean isEmpty() {
      return Stream.of(kind, amount, percent, ceiling, brackets).allMatch(one -> one == null || one.isBlank());
    }

    static PartRow empty() {
      return new PartRow("", "", "", "", "");
    }
  }

  public List<PartRow> rows() {
    return parts == null ? List.of() : parts;
  }

  static SchemeForm fresh() {
    return new SchemeForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "", "", "", "ANY", List.of(), "", "NONE", "PERSON", "LOCAL", "", "", "", "", "", "NONE",
        List.of(), "", List.of(), "HALF_UP", "ONCE", "", "", "", "", "", "MONEY", "", "", List.of(), "", "", "", "", "", "").spared();
  }

  /** The next version of a definition, with what the one before it says. */
  static SchemeForm after(SchemeVersion version) {
    var scheme = version.scheme();
    var rules = scheme.rules();
    var who = rules.who();
    var income = rules.income();
    var time = rules.time();
    var limit = income.limit();
    return new SchemeForm(UUID.randomUUID().toString(), scheme.code(), scheme.name(), scheme.basis().act(), scheme.basis().article(), scheme.version().source(),
        scheme.version().standing().name(), "", number(who.residentMonths()), number(who.ageFrom()), number(who.ageTo()), who.household().name(),
        who.statuses().stream().map(Enum::name).toList(), who.disability() == null ? "" : who.disability().name(), income.kind().name(), income.per().name(),
        income.list().name(), sum(income.above()), sum(limit), limit == null || limit.parameter() == null ? "" : limit.parameter(),
        limit == null || limit.times() == null ? "" : plain(limit.times()), sum(income.alone()), rules.assets().rule().name(),
        rules.assets().kinds().stream().map(Enum::name).toList(), lei(rules.assets().deposits()), rules.parts().stream().map(SchemeForm::row).toList(),
        rules.rounding().name(), time.kind().name(), number(time.startAfter()), number(time.months()), number(time.seasonFrom()), number(time.seasonUntil()),
        time.tranches().stream().map(String::valueOf).collect(Collectors.joining(", ")), rules.mode().name(), rules.budgeted() ? "true" : "",
        number(rules.mostPerYear()), rules.excludedBy(), String.join("\n", rules.papers()), rules.words().of(), rules.words().about(), rules.words().text(),
        rules.words().nameEn(), rules.words().textEn()).spared();
  }

  /** The same with a part left free. */
  SchemeForm spared() {
    var rows = new ArrayList<>(rows().stream().filter(row -> !row.isEmpty()).toList());
    if (rows.size() < MOST_PARTS) {
      rows.add(PartRow.empty());
    }
    return new SchemeForm(key, code, name, act, article, source, standing, from, residentMonths, ageFrom, ageTo, household, statuses, disability, incomeTest,
        incomePer, incomeList, above, limit, limitOf, times, alone, assetRule, assetKinds, deposits, rows, rounding, timeKind, startAfter, months, seasonFrom,
        seasonUntil, tranches, mode, budgeted, mostPerYear, excludedBy, papers, of, about, text, nameEn, textEn);
  }

  private static PartRow row(SumPart part) {
    boolean byIncome = part.kind() == SumPart.Kind.BY_INCOME;
    return new PartRow(part.kind().name(), lei(part.amount()), part.percent() == null ? "" : plain(BigDecimal.valueOf(part.percent(), 2).stripTrailingZeros()),
        lei(part.ceiling()), part.brackets().stream().map(one -> (byIncome ? lei(new Lei(one.bound())) : String.valueOf(one.bound())) + " = " + lei(one.amount()))
            .collect(Collectors.joining("\n")));
  }

  private static String sum(@Nullable Threshold threshold) {
    return threshold == null ? "" : lei(threshold.sum());
  }

  private static String lei(@Nullable Lei amount) {
    return amount == null ? "" : plain(amount.amount());
  }

  private static String number(@Nullable Integer whole) {
    return whole == null ? "" : String.valueOf(whole);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  private static List<String> some(@Nullable List<String> typed) {
    return typed == null ? List.of() : typed.stream().filter(one -> one != null && !one.isBlank()).limit(60).toList();
  }
}
