package ro.reazem.financialaid.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.declaration.Home;
import ro.reazem.financialaid.declaration.IncomeRow;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.declaration.Payment;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.ground.EmergencyGrounds;
import ro.reazem.financialaid.incomekind.IncomeKinds;
import ro.reazem.financialaid.localscheme.LocalSchemes;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.CanteenCategory;
import ro.reazem.financialaid.scheme.StoreCategory;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.financialaid.scheme.local.LocalStatus;
import ro.reazem.platform.web.Option;

/** The lists that the request form offers, in the language of the reader. */
@Component("aidChoices")
public class Choices {

  /** Codes of the benefits that a request can ask for. */
  public static final List<String> BENEFITS = List.of(Benefit.VMI, Benefit.HEATING, Benefit.EMERGENCY, Benefit.CANTEEN, Benefit.STORE, Benefit.LOCAL);

  /** The list of excluding assets; a family may have several vehicles. */
  static final List<String> ASSET_KINDS =
      List.of("second_dwelling", "land", "vehicle", "vehicle", "vehicle", "boat", "deposits");

  /** What only the former list of the heating aid has. */
  private static final List<String> FORMER_KINDS = List.of("utility_vehicle", "farm_machine", "mill", "sawmill", "farm_output");

  private final MessageSource messages;
  private final IncomeKinds kinds;
  private final EmergencyGrounds grounds;
  private final LocalSchemes schemes;

  Choices(MessageSource messages, IncomeKinds kinds, EmergencyGrounds grounds, LocalSchemes schemes) {
    this.messages = messages;
    this.kinds = kinds;
    this.grounds = grounds;
    this.schemes = schemes;
  }

  /** The kinds of income that a declaration may name, those that it names already among them. */
  public List<Option> incomeKinds(String benefit, Collection<String> named) {
    return kinds.options(benefit, named);
  }

  /** The codes of the same. */
  public Set<String> incomeCodes(String benefit, Declaration earlier) {
    return kinds.codes(benefit, earlier.incomes().stream().map(income -> income.kind()).toList());
  }

  /** The codes that a first declaration may name. */
  Set<String> incomeCodes(String benefit) {
    return kinds.codes(benefit, List.of());
  }

  /** The rows of assets that the form for a benefit has. */
  static List<String> assetKinds(String benefit) {
    return benefit.equals(AidApplication.HEATING) || benefit.equals(Benefit.LOCAL) ? Stream.concat(ASSET_KINDS.stream(), FORMER_KINDS.stream()).toList() : ASSET_KINDS;
  }

  /** The lists of the form by the name that is also the middle of their message keys. */
  public Map<String, List<Option>> all() {
    var lists = new LinkedHashMap<String, List<Option>>();
    lists.put("benefit", BENEFITS.stream().map(code -> new Option(code, benefit(code))).toList());
    Map.of("quality", Declaration.Quality.class, "identityPaper", MemberFacts.IdentityPaper.class, "school", MemberFacts.School.class,
        "work", MemberFacts.Work.class, "disability", MemberFacts.Disability.class, "regime", Home.Regime.class,
        "homeKind", Home.Kind.class, "construction", Home.ConstructionClass.class, "fuel", HeatingSource.Fuel.class,
        "paymentMode", Payment.Mode.class).forEach((name, type) -> lists.put(name, of(name, type)));
    lists.put("mode", of("mode", AidMode.class));
    lists.put("canteen", of("canteen.category", CanteenCategory.class));
    lists.put("store", of("store.category", StoreCategory.class));
    lists.put("localStatus", of("localStatus", LocalStatus.class));
    return lists;
  }

  /** The grounds of emergency aid that the local council has on a day. */
  List<Ground> grounds(java.time.LocalDate day) {
    return grounds.on(day);
  }

  /** The same as choices of the form. */
  List<Option> groundOptions(java.time.LocalDate day) {
    return grounds.on(day).stream().map(ground -> new Option(ground.code(), ground.name())).toList();
  }

  /** The local aids that can be asked for on a day. */
  List<LocalScheme> schemes(java.time.LocalDate day) {
    return schemes.on(day);
  }

  /** The same as choices of the form. */
  List<Option> schemeOptions(java.time.LocalDate day) {
    return schemes.on(day).stream().map(scheme -> new Option(scheme.code(), scheme.name())).toList();
  }

  /** What a ground of emergency aid, or a local aid with a budget of its own, is called. */
  public String ground(String code) {
    return schemes.nameOf(code).orElseGet(() -> grounds.name(code));
  }

  /** What a benefit is called. */
  public String benefit(String code) {
    return schemes.nameOf(code).orElseGet(() -> text("financialaid.benefit." + code));
  }

  /** Everything the parts of the form need about a family on a day, by the names its templates use. */
  public Map<String, Object> offered(Family family, java.time.LocalDate day, ApplicationForm form) {
    return Map.of("family", family, "options", all(), "incomeKinds", incomeKinds(form.benefit(), form.incomes().stream().map(IncomeRow::kind).toList()),
        "adults", adults(family, day),
        "partners", orNobody(adults(family, day)), "someone", orNobody(people(family)));
  }

  /** The constants of an enum; the label is the message of its name. */
  public List<Option> of(String name, Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(value -> new Option(value.name(), label(name, value))).toList();
  }

  public String label(String name, Enum<?> value) {
    return text("financialaid." + name + "." + value.name());
  }

  public String income(String kind) {
    return kinds.name(kind);
  }

  public String asset(String kind) {
    return text("financialaid.asset." + kind);
  }

  public List<Option> people(Family family) {
    return family.members().stream().map(Choices::option).toList();
  }

  public List<Option> adults(Family family, java.time.LocalDate day) {
    return family.members().stream().filter(member -> member.isAdultOn(day)).map(Choices::option).toList();
  }

  /** The same with nobody as the first choice. */
  public List<Option> orNobody(List<Option> people) {
    return Stream.concat(Stream.of(new Option("", text("financialaid.nobody"))), people.stream()).toList();
  }

  private static Option option(FamilyMember member) {
    return new Option(member.personId().toString(), member.name());
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }
}
