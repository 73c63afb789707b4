package ro.reazem.financialaid.simulator;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedNumber;

/** Reads what was typed about a household into the facts a calculation takes; every mistake is told beside its field. */
final class SimulatedHousehold {

  private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])\\s*[./-]\\s*(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*-\\s*(0?[1-9]|1[0-2])");

  /** Kinds of assets as the form lists them, each with its figure or flag settled. */
  enum AssetChoice {
    SECOND_DWELLING, LAND_URBAN, LAND_RURAL, VEHICLE, VEHICLE_DISABLED, BOAT, BOAT_DELTA, DEPOSITS
  }

  private final SimulationForm form;
  private final Inputs in;
  private final boolean second;

  /** @param second whether the changes of the second scenario apply */
  SimulatedHousehold(SimulationForm form, Inputs in, boolean second) {
    this.form = form;
    this.in = in;
    this.second = second;
  }

  static YearMonth month(String typed) {
    var text = typed.strip();
    var monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return YearMonth.of(Integer.parseInt(monthFirst.group(2)), Integer.parseInt(monthFirst.group(1)));
    }
    var yearFirst = YEAR_FIRST.matcher(text);
    RuleViolated.require(yearFirst.matches(), "financialaid.simulator.monthForm");
    return YearMonth.of(Integer.parseInt(yearFirst.group(1)), Integer.parseInt(yearFirst.group(2)));
  }

  static String typed(YearMonth month) {
    return DateTimeFormatter.ofPattern("MM/yyyy").format(month).replace('/', '.');
  }

  /** The facts in the month, or null when something could not be read. */
  @Nullable Circumstances in(YearMonth month) {
    try {
      return new Circumstances(month, month.minusMonths(1), members(), incomes(month.minusMonths(1)), assets());
    } catch (RuleViolated violated) {
      in.reject("", violated);
      return null;
    }
  }

  private List<Member> members() {
    var members = new ArrayList<Member>();
    var rows = form.members() == null ? List.<SimulationForm.MemberRow>of() : form.members();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (row.empty()) {
        continue;
      }
      var at = "members[" + i + "].";
      var born = in.date(at + "born", row.born());
      var role = in.choice(at + "role", row.role(), Member.Role.class);
      var marital = in.optionalChoice(at + "marital", row.marital(), Member.Marital.class);
      if (born != null && role != null) {
        var member = Member.of(String.valueOf(i + 1), born, role, marital == null ? Member.Marital.NOT_STATED : marital);
        members.add("true".equals(row.placed()) || second && "true".equals(row.left()) ? member.placed() : member);
      }
    }
    return members;
  }

  private List<Income> incomes(YearMonth month) {
    var incomes = new ArrayList<Income>();
    var rows = form.incomes() == null ? List.<SimulationForm.IncomeRow>of() : form.incomes();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (row.empty()) {
        continue;
      }
      var at = "incomes[" + i + "].";
      var kind = in.text(at + "kind", row.kind(), 60);
      var amount = second && !SimulationForm.blank(row.other()) ? in.lei(at + "other", row.other()) : in.lei(at + "amount", row.amount());
      if (!kind.isEmpty() && amount != null) {
        incomes.add(new Income(member(row.member()), kind, amount, month));
      }
    }
    return incomes;
  }

  private List<Asset> assets() {
    var assets = new ArrayList<Asset>();
    var rows = form.assets() == null ? List.<SimulationForm.AssetRow>of() : form.assets();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (row.empty()) {
        continue;
      }
      var kind = in.choice("assets[" + i + "].kind", row.kind(), AssetChoice.class);
      if (kind != null) {
        var asset = asset(kind, member(row.member()), "assets[" + i + "].figure", row.figure());
        if (asset != null) {
          assets.add(asset);
        }
      }
    }
    return assets;
  }

  private @Nullable Asset asset(AssetChoice kind, String member, String field, @Nullable String figure) {
    return switch (kind) {
      case SECOND_DWELLING -> Asset.secondDwelling(member);
      case LAND_URBAN, LAND_RURAL -> {
        var area = in.whole(field, figure, 1, 10_000_000);
        yield area == null ? null : Asset.land(member, kind == AssetChoice.LAND_URBAN, area);
      }
      case VEHICLE, VEHICLE_DISABLED -> {
        var age = in.whole(field, figure, 0, 120);
        yield age == null ? null : Asset.vehicle(member, age, kind == AssetChoice.VEHICLE_DISABLED);
      }
      case BOAT, BOAT_DELTA -> Asset.boat(member, kind == AssetChoice.BOAT_DELTA);
      case DEPOSITS -> {
        var amount = in.lei(field, figure);
        yield amount == null ? null : Asset.deposits(member, amount);
      }
    };
  }

  /** The figures tried out in the second calculation, by code. */
  Map<String, String> trials() {
    var trials = new HashMap<String, String>();
    var rows = form.trials() == null ? List.<SimulationForm.TrialRow>of() : form.trials();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (!row.empty()) {
        var value = in.required("trials[" + i + "].value", row.value(), SimulatedHousehold::plain);
        if (value != null) {
          trials.put(String.valueOf(row.code()), value);
        }
      }
    }
    return trials;
  }

  /** Words of a choice stay as they are; figures lose their Romanian form. */
  private static String plain(String typed) {
    return typed.strip().matches("[A-Za-z_]+") ? typed.strip().toUpperCase(java.util.Locale.ROOT) : TypedNumber.decimal(typed.replace("%", "")).toPlainString();
  }

  private static String member(@Nullable String number) {
    return SimulationForm.blank(number) ? "1" : String.valueOf(number);
  }
}
