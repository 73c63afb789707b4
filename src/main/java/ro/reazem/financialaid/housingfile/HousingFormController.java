package ro.reazem.financialaid.housingfile;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.application.HouseholdFinder;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.financialaid.incomekind.IncomeKinds;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.housing.Exclusion;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.HousingFact;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedAndSaved;
import ro.reazem.platform.web.TypedId;

/** Registering a request for a dwelling, and bringing what it says up to date. */
@Controller
@RequestMapping("/financialaid/housing/files")
class HousingFormController {

  private static final String LODGE = "financialaid.housing.lodge";

  private final Families families;
  private final HouseholdFinder finder;
  private final WorkingHousingFile working;
  private final HousingDesk desk;
  private final IncomeKinds kinds;
  private final HousingWords words;
  private final Sight sight;
  private final Clock clock;

  HousingFormController(Families families, HouseholdFinder finder, WorkingHousingFile working, HousingDesk desk, IncomeKinds kinds, HousingWords words,
      Sight sight, Clock clock) {
    this.families = families;
    this.finder = finder;
    this.working = working;
    this.desk = desk;
    this.kinds = kinds;
    this.words = words;
    this.sight = sight;
    this.clock = clock;
  }

  @GetMapping("/new")
  @Permitted(LODGE)
  String open(@RequestParam(required = false) @Nullable UUID household, @RequestParam(defaultValue = "") String q, Model model) {
    var today = LocalDate.now(clock);
    var family = household == null ? Optional.<Family>empty() : families.awaited(household, today);
    if (family.isEmpty()) {
      model.addAttribute("q", q);
      model.addAttribute("found", finder.find(q, today));
      return choose(model);
    }
    var form = HousingFileForm.fresh(family.get(), GridKind.SOCIAL.name(), today);
    return show(form, family.get(), null, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/new")
  @Permitted(LODGE)
  String lodge(@ModelAttribute("form") HousingFileForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var today = LocalDate.now(clock);
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var family = Optional.ofNullable(in.required("household", form.household(), TypedId::parse)).flatMap(one -> families.awaited(one, today));
    if (family.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("q", "");
      model.addAttribute("found", List.of());
      return choose(model);
    }
    if (more != null) {
      return show(form.spared(), family.get(), null, model, errors);
    }
    var applicant = in.required("applicant", form.applicant(), typed -> adult(family.get(), TypedId.parse(typed), today));
    var kind = in.choice("kind", form.kind(), GridKind.class);
    var facts = HousingFactsReading.of(form, today, today, kinds.codes(Benefit.HOUSING, List.of()), errors);
    var id = SentForm.made(() -> working.lodge(new WorkingHousingFile.Lodged(Objects.requireNonNull(key), Objects.requireNonNull(kind), family.get().householdId(),
        Objects.requireNonNull(applicant), unitOf(officer), facts.orElseThrow()), officer), errors, response, code -> "");
    if (id.isEmpty()) {
      return show(form, family.get(), null, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.housing.file.registered");
    return "redirect:/financialaid/housing/files/" + id.get();
  }

  @GetMapping("/{id}/edit")
  @Permitted(HousingDesk.WORK)
  String edit(@PathVariable UUID id, Officer officer, Model model) {
    var file = desk.permitted(id, officer, HousingDesk.WORK);
    var form = HousingFileForm.of(file);
    return show(form, family(file), file, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{id}/edit")
  @Permitted(HousingDesk.WORK)
  String change(@PathVariable UUID id, @ModelAttribute("form") HousingFileForm form, BindingResult errors,
      @RequestParam(required = false) @Nullable String more, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var file = desk.permitted(id, officer, HousingDesk.WORK);
    if (more != null) {
      return show(form.spared(), family(file), file, model, errors);
    }
    var named = file.facts().incomes().stream().map(one -> one.kind()).toList();
    var facts = HousingFactsReading.of(form, file.registeredOn(), LocalDate.now(clock), kinds.codes(Benefit.HOUSING, named), errors);
    try {
      if (!SentForm.taken(() -> working.state(id, SeenVersion.of(form.version()), facts.orElseThrow(), officer), errors, response, code -> "")) {
        return show(form, family(file), file, model, errors);
      }
      flash.addFlashAttribute("notice", "financialaid.housing.file.stated");
      return "redirect:/financialaid/housing/files/" + id;
    } catch (OptimisticLockingFailureException stale) {
      var saved = desk.permitted(id, officer, HousingDesk.WORK);
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("both", TypedAndSaved.between(form, HousingFileForm.of(saved), HousingFormController::label, this::shown));
      return show(form.withVersion(saved.version()), family(saved), saved, model, errors);
    }
  }

  private static String choose(Model model) {
    model.addAttribute("benefit", Benefit.HOUSING);
    model.addAttribute("target", "/financialaid/housing/files/new");
    return "financialaid/application/choose";
  }

  private String show(HousingFileForm form, Family family, @Nullable HousingFile file, Model model, BindingResult errors) {
    var today = LocalDate.now(clock);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("file", file);
    model.addAttribute("family", family);
    model.addAttribute("action", "/financialaid/housing/files/" + (file == null ? "new" : file.id() + "/edit"));
    model.addAttribute("adults", family.members().stream().filter(member -> member.isAdultOn(today))
        .map(member -> new Option(member.personId().toString(), member.name())).toList());
    model.addAttribute("kinds", words.options("kind", GridKind.class));
    model.addAttribute("tenures", words.choices(HousingFact.TENURE));
    model.addAttribute("groups", words.choices(HousingFact.GROUP));
    model.addAttribute("disabilities", withNone(words.choices(HousingFact.DISABILITY)));
    model.addAttribute("exclusions", words.options("exclusion", Exclusion.class));
    model.addAttribute("incomeKinds", withNone(kinds.options(Benefit.HOUSING, form.incomes().stream().map(HousingFileForm.IncomeRow::income)
        .filter(one -> !one.isEmpty()).toList())));
    return "financialaid/housingfile/form";
  }

  /** The message of a field, whichever row it is in. */
  private static String label(String name) {
    return "financialaid.housing.form." + name.replaceFirst("\\[.*", "");
  }

  private String shown(String name, String value) {
    return switch (name.replaceFirst("\\[.*", "")) {
      case "tenure" -> TypedAndSaved.label(words.choices(HousingFact.TENURE), value);
      case "groups" -> TypedAndSaved.label(words.choices(HousingFact.GROUP), value);
      case "disability" -> TypedAndSaved.label(words.choices(HousingFact.DISABILITY), value);
      case "exclusions" -> TypedAndSaved.label(words.options("exclusion", Exclusion.class), value);
      case "incomes" -> name.endsWith("income") ? kinds.name(value) : value;
      default -> value;
    };
  }

  private List<Option> withNone(List<Option> options) {
    return Stream.concat(Stream.of(new Option("", "—")), options.stream()).toList();
  }

  private Family family(HousingFile file) {
    return families.on(file.householdId(), file.registeredOn()).orElseThrow(() -> new RuleViolated("financialaid.family.unknown"));
  }

  private static UUID adult(Family family, UUID person, LocalDate today) {
    RuleViolated.require(family.member(person).filter((FamilyMember member) -> member.isAdultOn(today)).isPresent(), "financialaid.form.notOfFamily");
    return person;
  }

  /** The officer's own unit where it may lodge there, else one of those in which it may. */
  private UUID unitOf(Officer officer) {
    var units = List.of(sight.units(officer, LODGE));
    return units.contains(officer.unit()) ? officer.unit() : units.getFirst();
  }
}
