package ro.reazem.financialaid.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.DeclaredIncome;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.declaration.Payment;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.CanteenCategory;

/**
 * Which papers the dossier needs for these facts (actele dosarului), and which of them were brought. A paper that the facts
 * do not call for is not asked.
 */
public final class DossierChecklist {

  /**
   * A paper that is called for.
   *
   * @param person whose it is, null for the whole family
   * @param about what makes it necessary, such as the kind of income; a code, may be empty
   * @param presented what was brought, null while it is missing
   */
  public record Item(PaperKind kind, @Nullable FamilyMember person, String about, @Nullable PresentedPaper presented) {

    public boolean isMissing() {
      return presented == null;
    }

    /** The name that a definition gives it, empty for the kinds that every dossier knows. */
    public String named() {
      return kind == PaperKind.OTHER ? about : "";
    }
  }

  private final AidApplication request;
  private final Family family;
  private final SchoolAges schoolAges;
  private final List<PresentedPaper> unused;
  private final List<Item> items = new ArrayList<>();

  /** The ages for which proof of schooling is asked, both included. */
  public record SchoolAges(int from, int to) {}

  private DossierChecklist(AidApplication request, Family family, SchoolAges schoolAges) {
    this.request = request;
    this.family = family;
    this.schoolAges = schoolAges;
    this.unused = new ArrayList<>(request.papers());
  }

  /** The whole checklist, the papers that nobody asked for at its end. */
  public static List<Item> of(AidApplication request, Family family, SchoolAges schoolAges) {
    return new DossierChecklist(request, family, schoolAges).items();
  }

  public static List<Item> missing(List<Item> items) {
    return items.stream().filter(Item::isMissing).toList();
  }

  /** Papers of one kind that are missing, with the names of those whose they are. */
  public record Gap(PaperKind kind, List<String> of) {}

  /** What is missing, one line a kind. */
  static List<Gap> gaps(List<Item> missing) {
    var byKind = new LinkedHashMap<PaperKind, List<String>>();
    for (var item : missing) {
      var of = byKind.computeIfAbsent(item.kind(), kind -> new ArrayList<>());
      if (item.kind() == PaperKind.OTHER && !item.about().isEmpty()) {
        of.add(item.about());
      }
      if (item.person() != null && !of.contains(item.person().name())) {
        of.add(item.person().name());
      }
    }
    return byKind.entrySet().stream().map(entry -> new Gap(entry.getKey(), entry.getValue())).toList();
  }

  /** Heating aid asks for the right over the home, and the invoice of what heats it unless that is solid fuel. */
  private void dwelling() {
    need(PaperKind.HOME_RIGHT_PROOF, null, "");
    if (request.declaration().heating().stream().anyMatch(source -> source.heats() && source.fuel() != HeatingSource.Fuel.SOLID_OR_OIL)) {
      need(PaperKind.ENERGY_INVOICE, null, "");
    }
  }

  /** Emergency aid asks what proves the expense, and for damage the report of the body that found it. */
  private void necessity() {
    var asked = request.declaration().emergency();
    if (asked == null || asked.damage() == null) {
      need(PaperKind.COST_PROOF, null, "");
    } else {
      need(PaperKind.COMPETENT_BODY_REPORT, null, "");
    }
  }

  /** The canteen asks for the undertaking, medical papers of invalids and the chronically ill, and the delegation of who collects. */
  private void meals() {
    need(PaperKind.PAYMENT_UNDERTAKING, null, "");
    var asked = request.declaration().canteen();
    if (asked != null && asked.category() == CanteenCategory.F) {
      need(PaperKind.MEDICAL_PAPERS, null, "");
    }
    if (asked != null && !asked.delegate().isEmpty()) {
      need(PaperKind.DELEGATION, null, "");
    }
  }

  /** The social store asks for what proves the category, where one is named: the disposition, the certificate, the pension slip. */
  private void category() {
    var asked = request.declaration().store();
    if (asked != null && asked.category().isProvable()) {
      need(PaperKind.CATEGORY_PROOF, null, "");
    }
  }

  /** Whether no money is paid and no taxes are asked about. */
  private boolean inGoods() {
    return request.benefit().equals(Benefit.CANTEEN) || request.benefit().equals(Benefit.STORE);
  }

  /** A local aid asks for the papers that its definition names. */
  private void named() {
    var asked = request.declaration().local();
    if (asked != null) {
      asked.papers().forEach(paper -> items.add(new Item(PaperKind.OTHER, null, paper, take(PaperKind.OTHER, null, paper))));
    }
  }

  /** Schooling, work and taxes are asked for by the schemes that rest on them. */
  private boolean asksSchool() {
    return request.benefit().equals(Benefit.VMI) || request.benefit().equals(Benefit.EMERGENCY);
  }

  private List<Item> items() {
    var day = request.registeredOn();
    var told = request.declaration();
    need(PaperKind.REQUEST_FORM, null, "");
    switch (request.benefit()) {
      case Benefit.HEATING -> dwelling();
      case Benefit.EMERGENCY -> necessity();
      case Benefit.CANTEEN -> meals();
      case Benefit.STORE -> category();
      case Benefit.LOCAL -> named();
      default -> need(PaperKind.PAYMENT_UNDERTAKING, null, "");
    }
    for (var member : family.members()) {
      var facts = told.member(member.personId()).orElse(null);
      need(facts != null && facts.identityPaper() == MemberFacts.IdentityPaper.BIRTH_CERTIFICATE || !member.isAdultOn(day)
          ? PaperKind.BIRTH_CERTIFICATE : PaperKind.IDENTITY_PAPER, member, "");
      if (asksSchool() && isOfSchoolAge(member, day)) {
        need(PaperKind.SCHOOL_PROOF, member, "");
      }
      if (facts != null && facts.disability() != MemberFacts.Disability.NONE) {
        need(PaperKind.DISABILITY_CERTIFICATE, member, "");
      }
      if (facts != null && facts.placed()) {
        need(PaperKind.PROTECTION_DECISION, member, "");
      }
      if (asksSchool() && facts != null && facts.work() == MemberFacts.Work.UNEMPLOYED_WITHOUT_BENEFIT) {
        need(PaperKind.EMPLOYMENT_AGENCY_CERTIFICATE, member, "");
      }
    }
    for (DeclaredIncome income : told.incomes()) {
      var member = family.member(income.personId()).orElse(null);
      items.add(new Item(PaperKind.INCOME_PROOF, member, income.kind(),
          income.proof().isBlank() ? take(PaperKind.INCOME_PROOF, income.personId())
              : new PresentedPaper(PaperKind.INCOME_PROOF, income.personId(), income.proof(), told.signedOn())));
    }
    if (told.assets().stream().anyMatch(asset -> asset.kind().equals("vehicle"))) {
      need(PaperKind.VEHICLE_PAPERS, null, "");
    }
    if (request.benefit().equals(Benefit.EMERGENCY)) {
      // the tax office and the local budget certify every adult by himself
      family.members().stream().filter(member -> member.isAdultOn(day)).forEach(adult -> need(PaperKind.TAX_EXTRACT, adult, ""));
    } else if (!inGoods() && !request.benefit().equals(Benefit.LOCAL)) {
      need(PaperKind.TAX_EXTRACT, null, "");
    }
    if (!inGoods() && told.payment().mode() == Payment.Mode.BANK) {
      need(PaperKind.ACCOUNT_PROOF, null, "");
    }
    unused.forEach(paper -> items.add(new Item(paper.kind(), family.member(paper.personId()).orElse(null), paper.about(), paper)));
    return items;
  }

  private boolean isOfSchoolAge(FamilyMember member, LocalDate day) {
    int age = member.ageOn(day);
    return member.bornOn() != null && age >= schoolAges.from() && age <= schoolAges.to();
  }

  private void need(PaperKind kind, @Nullable FamilyMember member, String about) {
    items.add(new Item(kind, member, about, take(kind, member == null ? null : member.personId())));
  }

  private @Nullable PresentedPaper take(PaperKind kind, @Nullable UUID person) {
    return take(kind, person, "");
  }

  private @Nullable PresentedPaper take(PaperKind kind, @Nullable UUID person, String about) {
    var found = unused.stream().filter(paper -> paper.kind() == kind && paper.about().equals(about)
        && (person == null || paper.personId() == null || paper.personId().equals(person))).findFirst().orElse(null);
    unused.remove(found);
    return found;
  }
}
