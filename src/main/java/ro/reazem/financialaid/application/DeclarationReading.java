package ro.reazem.financialaid.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.declaration.DeclaredAsset;
import ro.reazem.financialaid.declaration.DeclaredIncome;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.Home;
import ro.reazem.financialaid.declaration.IncomeRow;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.declaration.Payment;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.kernel.Iban;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedNumber;

/** Reads the typed request form against the family it is about; whatever is wrong is said beside its field. */
public final class DeclarationReading {

  private static final int LINE = 120;
  private static final int MOST_ROOMS = 50;
  private static final int OLDEST_SIGNATURE_DAYS = 366;
  private static final BigDecimal LARGEST_MEASURE = new BigDecimal("999999999");

  private final Set<String> kinds;
  private final List<Ground> grounds;
  private final List<LocalScheme> schemes;
  private final ApplicationForm form;
  private final Family family;
  private final LocalDate today;
  private final BindingResult errors;
  private final Inputs in;

  /**
   * A form to be read.
   *
   * @param kinds codes of the kinds of income that may be named
   * @param grounds the grounds of emergency aid that may be named
   * @param schemes the local aids that may be asked for
   */
  public DeclarationReading(ApplicationForm form, Family family, LocalDate today, Set<String> kinds, List<Ground> grounds, List<LocalScheme> schemes,
      BindingResult errors) {
    this.kinds = kinds;
    this.grounds = grounds;
    this.schemes = schemes;
    this.form = form;
    this.family = family;
    this.today = today;
    this.errors = errors;
    this.in = new Inputs(errors);
  }

  /** What the form says, or nothing when something in it is wrong. */
  public Optional<Read> read() {
    var benefit = in.required("benefit", form.benefit().isBlank() ? AidApplication.VMI : form.benefit(), DeclarationReading::benefit);
    var quality = in.choice("quality", form.quality(), Declaration.Quality.class);
    var holder = member("holder", form.holder());
    if (holder != null && !holder.isAdultOn(today)) {
      errors.rejectValue("holder", "financialaid.form.holder.adult");
    }
    var partner = form.partner().isBlank() ? null : member("partner", form.partner());
    if (partner != null && partner.equals(holder)) {
      errors.rejectValue("partner", "financialaid.form.partner.same");
    }
    var members = members(holder);
    var incomes = incomes();
    var home = home();
    var heating = HeatingReading.of(form, errors);
    var assets = assets();
    var payment = payment();
    var emergency = EmergencyReading.of(form, grounds, errors);
    var canteen = CanteenReading.of(form, family, today, errors);
    var local = LocalReading.of(form, schemes, today, errors);
    var store = StoreReading.of(form, errors);
    if (!ticked(form.penalLaw())) {
      errors.rejectValue("penalLaw", "financialaid.application.penalLawMissing");
    }
    var signedOn = in.date("signedOn", form.signedOn());
    if (signedOn != null && (signedOn.isAfter(today) || signedOn.isBefore(today.minusDays(OLDEST_SIGNATURE_DAYS)))) {
      errors.rejectValue("signedOn", "financialaid.form.signedOn.bounds");
    }
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(new Read(Objects.requireNonNull(benefit), Objects.requireNonNull(holder).personId(), ticked(form.heatingAid()), ticked(form.energySupplement()),
        new Declaration(Objects.requireNonNull(quality), partner == null ? null : partner.personId(), members, incomes,
            Objects.requireNonNull(home), heating, assets, ticked(form.sharedHousekeeping()), ticked(form.farming()),
            ticked(form.deposits()), Objects.requireNonNull(payment), ticked(form.dataConsent()), ticked(form.contactConsent()),
            true, Objects.requireNonNull(signedOn), emergency, canteen, local, store)));
  }

  /** The content of a form without errors. */
  public record Read(String benefit, UUID holder, boolean heatingAid, boolean energySupplement, Declaration declaration) {}

  private List<MemberFacts> members(@Nullable FamilyMember holder) {
    var read = new ArrayList<MemberFacts>();
    var seen = new HashSet<UUID>();
    for (int i = 0; i < form.members().size(); i++) {
      var row = form.members().get(i);
      var at = "members[" + i + "].";
      var person = member(at + "person", row.person());
      var paper = in.choice(at + "identityPaper", row.identityPaper(), MemberFacts.IdentityPaper.class);
      var number = in.optionalText(at + "identityNumber", row.identityNumber(), 40);
      var school = in.choice(at + "school", row.school(), MemberFacts.School.class);
      var work = in.choice(at + "work", row.work(), MemberFacts.Work.class);
      var disability = in.choice(at + "disability", row.disability(), MemberFacts.Disability.class);
      if (person != null && person.equals(holder) && !ticked(row.counted())) {
        errors.rejectValue(at + "counted", "financialaid.form.holder.counted");
      }
      if (person != null && person.isAdultOn(today) && ticked(row.placed())) {
        errors.rejectValue(at + "placed", "financialaid.form.placed.child");
      }
      if (person != null && seen.add(person.personId()) && paper != null && school != null && work != null && disability != null) {
        read.add(new MemberFacts(person.personId(), ticked(row.counted()), paper, number, ticked(row.abroad()), school, work,
            disability, ticked(row.placed())));
      }
    }
    if (!errors.hasErrors() && family.members().stream().anyMatch(member -> !seen.contains(member.personId()))) {
      errors.reject("financialaid.form.members.changed");
    }
    return read;
  }

  private List<DeclaredIncome> incomes() {
    return IncomeRow.read(form.incomes(), kinds, (field, typed) -> {
      var person = member(field, typed);
      return person == null ? null : person.personId();
    }, in);
  }

  private @Nullable Home home() {
    var regime = in.choice("regime", form.regime(), Home.Regime.class);
    var rooms = in.whole("rooms", form.rooms(), 0, MOST_ROOMS);
    var kind = in.choice("homeKind", form.homeKind(), Home.Kind.class);
    var construction = in.choice("construction", form.construction(), Home.ConstructionClass.class);
    var insurance = in.optionalText("insurance", form.insurance(), 40);
    return regime == null || rooms == null || kind == null || construction == null ? null
        : new Home(regime, rooms, kind, construction, insurance);
  }

  private List<DeclaredAsset> assets() {
    var read = new ArrayList<DeclaredAsset>();
    for (int i = 0; i < form.assets().size(); i++) {
      var row = form.assets().get(i);
      var at = "assets[" + i + "].";
      if (!ticked(row.held())) {
        continue;
      }
      if (!Choices.assetKinds(form.benefit()).contains(row.kind())) {
        errors.rejectValue(at + "kind", "platform.input.choice");
        continue;
      }
      var person = member(at + "person", row.person());
      var measured = List.of("land", "vehicle", "deposits", "farm_output").contains(row.kind());
      var measure = measured ? in.required(at + "measure", row.measure(), DeclarationReading::measure) : null;
      var details = in.optionalText(at + "details", row.details(), LINE);
      if (person != null && (!measured || measure != null)) {
        read.add(new DeclaredAsset(person.personId(), row.kind(), measure, ticked(row.flag()), details));
      }
    }
    return read;
  }

  private @Nullable Payment payment() {
    var mode = in.choice("paymentMode", form.paymentMode(), Payment.Mode.class);
    if (mode != Payment.Mode.BANK) {
      return mode == null ? null : Payment.byPost();
    }
    var holder = in.name("accountHolder", form.accountHolder(), LINE);
    var iban = in.required("iban", form.iban(), Iban::parse);
    var bank = in.optionalText("bank", form.bank(), LINE);
    return holder.isEmpty() || iban == null ? null : new Payment(mode, holder, iban, bank);
  }

  private @Nullable FamilyMember member(String field, String typed) {
    return in.required(field, typed, text -> text.matches("[0-9a-fA-F-]{36}")
        ? family.member(UUID.fromString(text)).orElseThrow(() -> new RuleViolated("financialaid.form.notOfFamily"))
        : notOfFamily());
  }

  private static String benefit(String typed) {
    RuleViolated.require(Choices.BENEFITS.contains(typed), "platform.input.choice");
    return typed;
  }

  private static FamilyMember notOfFamily() {
    throw new RuleViolated("financialaid.form.notOfFamily");
  }

  private static BigDecimal measure(String typed) {
    var number = TypedNumber.decimal(typed);
    RuleViolated.require(number.signum() >= 0 && number.compareTo(LARGEST_MEASURE) <= 0, "financialaid.form.measure.bounds");
    return number;
  }

  static boolean ticked(String typed) {
    return typed.equals("true") || typed.equals("on");
  }
}
