package ro.reazem.financialaid.cases;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import ro.reazem.financialaid.scheme.Asset;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.canteen.CanteenRequest;
import ro.reazem.financialaid.scheme.emergency.EmergencyRequest;
import ro.reazem.financialaid.scheme.heating.HeatingRequest;
import ro.reazem.financialaid.scheme.local.LocalRequest;
import ro.reazem.financialaid.scheme.store.StoreRequest;
import ro.reazem.kernel.Lei;

/**
 * One household, one right, one month, and what the law gives, as a caseworker wrote it.
 *
 * @param heating what is asked for the dwelling; null in cases of other schemes
 * @param emergency what is asked on a ground of emergency aid; null in cases of other schemes
 * @param local what is asked of a local aid; null in cases of other schemes
 * @param budgetLeft what the budget of the ground has left; null where the case does not say
 * @param canteen what is asked of the canteen; null in cases of other schemes
 * @param store what is asked of the social store; null in cases of other schemes
 * @param expect the outcome, the reasons in alphabetical order, and amounts, all as plain text
 */
public record BenefitCase(String name, String scheme, Circumstances circumstances, @Nullable HeatingRequest heating,
    @Nullable EmergencyRequest emergency, @Nullable LocalRequest local, @Nullable Lei budgetLeft, @Nullable CanteenRequest canteen,
    @Nullable StoreRequest store, Map<String, String> parameters, Map<String, String> expect) {

  static final Set<String> SUPPORTED = Set.of("vmi", "heating", "emergency", "canteen", "local", "store");
  private static final Set<String> KEYS = Set.of("name", "scheme", "month", "members", "income", "assets", "parameters", "expect");
  private static final Set<String> AMOUNTS =
      Set.of("adjusted_income", "inclusion_aid", "child_aid", "gross", "health_contribution", "net");

  /** The scheme is read first: cases of schemes that come later are counted, not read. */
  static String scheme(Node node) {
    return new Mapping(node).text("scheme");
  }

  static BenefitCase read(Node node) {
    boolean heated = scheme(node).equals("heating");
    var keys = new HashSet<>(KEYS);
    boolean canteen = scheme(node).equals("canteen");
    boolean urgent = scheme(node).equals("emergency");
    boolean local = scheme(node).equals("local");
    boolean store = scheme(node).equals("store");
    keys.addAll(heated ? HeatingBlock.KEYS : urgent ? EmergencyBlock.KEYS : canteen ? CanteenBlock.KEYS : local ? LocalBlock.KEYS : store ? StoreBlock.KEYS : Set.of());
    var block = new Mapping(node).only(keys);
    var month = block.month("month");
    var members = block.list("members").stream().map(BenefitCase::member).toList();
    var incomes = block.list("income").stream().map(one -> income(one, month.minusMonths(1))).toList();
    var assets = block.list("assets").stream().map(BenefitCase::asset).toList();
    var parameters = new LinkedHashMap<String, String>();
    if (block.has("parameters")) {
      new Mapping(block.required("parameters")).entries().forEach((code, value) -> parameters.put(code, Mapping.scalar(value)));
    }
    var circumstances = new Circumstances(month, month.minusMonths(1), members, incomes, assets);
    return new BenefitCase(block.text("name"), block.text("scheme"), circumstances,
        heated ? HeatingBlock.read(block, circumstances) : null, urgent ? EmergencyBlock.read(block, circumstances) : null,
        local ? LocalBlock.read(block, circumstances) : null, urgent ? EmergencyBlock.budget(block) : null,
        canteen ? CanteenBlock.read(block, circumstances) : null,
        store ? StoreBlock.read(block, circumstances) : null, parameters, expectations(new Mapping(block.required("expect"))));
  }

  private static Member member(Node node) {
    var block = new Mapping(node).only(Set.of("id", "born", "role", "marital", "placed", "schooling", "disability"));
    var marital = block.has("marital") ? block.word("marital", BenefitCase::marital) : Member.Marital.NOT_STATED;
    var member = Member.of(block.text("id"), block.day("born"), block.word("role", BenefitCase::role), marital);
    var schooling = block.has("schooling") ? block.word("schooling", word -> Member.Schooling.valueOf(word.toUpperCase(Locale.ROOT))) : member.schooling();
    var disability = block.has("disability") ? block.word("disability", word -> Member.Disability.valueOf(word.toUpperCase(Locale.ROOT))) : member.disability();
    var known = new Member(member.key(), member.bornOn(), member.role(), marital, false, schooling, false, disability);
    return block.flag("placed") ? known.placed() : known;
  }

  private static Income income(Node node, YearMonth month) {
    var block = new Mapping(node).only(Set.of("member", "kind", "amount"));
    return new Income(block.text("member"), block.text("kind"), Lei.of(block.amount("amount")), month);
  }

  private static Asset asset(Node node) {
    var block = new Mapping(node);
    var member = block.text("member");
    return switch (block.text("kind")) {
      case "second_dwelling" -> Asset.secondDwelling(member);
      case "land" -> Asset.land(member, block.flag("urban"), block.whole("m2"));
      case "vehicle" -> Asset.vehicle(member, block.whole("age_years"), block.flag("disabled_use"));
      case "boat" -> Asset.boat(member, block.flag("delta_transport"));
      case "utility_vehicle", "farm_machine", "mill", "sawmill" ->
          Asset.of(member, block.word("kind", word -> Asset.Kind.valueOf(word.toUpperCase(Locale.ROOT))));
      case "farm_output" -> Asset.farmOutput(member, block.whole("euro"));
      case "deposits" -> Asset.deposits(member, Lei.of(block.amount("amount")));
      default -> throw new CaseUnreadable(block.required("kind"), "unknown kind of asset " + block.text("kind"));
    };
  }

  private static Map<String, String> expectations(Mapping block) {
    var expected = new LinkedHashMap<String, String>();
    var unknown = new ArrayList<String>();
    block.entries().forEach((key, value) -> {
      if (key.equals("reasons")) {
        expected.put(key, new TreeSet<>(Mapping.items(value).stream().map(Mapping::scalar).toList()).toString());
      } else if (AMOUNTS.contains(key) || HeatingBlock.EXPECTED.contains(key) || EmergencyBlock.EXPECTED.contains(key)
          || CanteenBlock.EXPECTED.contains(key) || LocalBlock.EXPECTED.contains(key) || StoreBlock.EXPECTED.contains(key)) {
        expected.put(key, plain(block.amount(key)));
      } else if (key.equals("outcome") || key.equals(CanteenBlock.LAST_DAY)) {
        expected.put(key, Mapping.scalar(value));
      } else {
        unknown.add(key);
      }
    });
    if (!unknown.isEmpty()) {
      throw new CaseUnreadable(block.required(unknown.getFirst()), "unknown expectation " + unknown);
    }
    return expected;
  }

  static String plain(BigDecimal amount) {
    return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
  }

  private static Member.Role role(String word) {
    return Member.Role.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Member.Marital marital(String word) {
    return switch (word) {
      case "unmarried" -> Member.Marital.SINGLE;
      case "separated" -> Member.Marital.SEPARATED_IN_FACT;
      default -> Member.Marital.valueOf(word.toUpperCase(Locale.ROOT));
    };
  }

  /** The same case with a parameter tried out. */
  public BenefitCase with(String code, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put(code, value);
    return new BenefitCase(name, scheme, circumstances, heating, emergency, local, budgetLeft, canteen, store, changed, expect);
  }

  List<String> keys() {
    return List.copyOf(expect.keySet());
  }
}
