package ro.reazem.financialaid.ground;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.kernel.Lei;

/** A version of a ground as typed. */
record GroundForm(String key, String code, String name, String act, String article, String source, String standing, String from, String ceiling,
    List<TierRow> tiers, String fixed, String incomeTest, String incomePer, String incomeLimit, String debtTest, String mostPerYear,
    String workHours, String money, String voucher, String goods, String urgent) {

  private static final int MOST_TIERS = 12;
  private static final int SPARE = 2;

  GroundForm {
    key = text(key);
    code = text(code);
    name = text(name);
    act = text(act);
    article = text(article);
    source = text(source);
    standing = text(standing);
    from = text(from);
    ceiling = text(ceiling);
    tiers = tiers == null ? List.of() : tiers.stream().limit(MOST_TIERS).map(row -> row == null ? TierRow.empty() : row).toList();
    fixed = text(fixed);
    incomeTest = text(incomeTest);
    incomePer = text(incomePer);
    incomeLimit = text(incomeLimit);
    debtTest = text(debtTest);
    mostPerYear = text(mostPerYear);
    workHours = text(workHours);
    money = text(money);
    voucher = text(voucher);
    goods = text(goods);
    urgent = text(urgent);
  }

  /** A step of the scale as typed. */
  record TierRow(String from, String included, String amount) {

    TierRow {
      from = text(from);
      included = text(included);
      amount = text(amount);
    }

    boolean isEmpty() {
      return from.isBlank() && amount.isBlank();
    }

    static TierRow empty() {
      return new TierRow("", "", "");
    }
  }

  static GroundForm fresh() {
    return new GroundForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "", List.of(), "", "", "", "", "", "", "", "", "", "", "").spared();
  }

  /** The next version of a ground, with what the one before it says. */
  static GroundForm after(GroundVersion version) {
    var ground = version.ground();
    var income = ground.income();
    var modes = ground.modes();
    return new GroundForm(UUID.randomUUID().toString(), ground.code(), ground.name(), ground.basis().act(), ground.basis().article(),
        ground.version().source(), ground.version().standing().name(), "", sum(ground.ceiling()),
        ground.tiers().stream().map(tier -> new TierRow(String.valueOf(tier.from()), tick(tier.included()), sum(tier.amount()))).toList(),
        tick(ground.fixed()), income.kind().name(), income.per().name(), sum(income.limit()), tick(ground.debtTest()),
        ground.mostPerYear() == null ? "" : String.valueOf(ground.mostPerYear()), ground.workHours() == 0 ? "" : String.valueOf(ground.workHours()),
        tick(modes.contains(AidMode.MONEY)), tick(modes.contains(AidMode.VOUCHER)), tick(modes.contains(AidMode.GOODS)), tick(ground.urgent())).spared();
  }

  GroundForm spared() {
    var rows = new ArrayList<>(Stream.concat(tiers.stream().filter(row -> !row.isEmpty()), Stream.generate(TierRow::empty).limit(SPARE)).toList());
    return new GroundForm(key, code, name, act, article, source, standing, from, ceiling, rows, fixed, incomeTest, incomePer, incomeLimit, debtTest,
        mostPerYear, workHours, money, voucher, goods, urgent);
  }

  private static String sum(@Nullable Lei amount) {
    return amount == null ? "" : plain(amount.amount());
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  private static String tick(boolean ticked) {
    return ticked ? "true" : "";
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
