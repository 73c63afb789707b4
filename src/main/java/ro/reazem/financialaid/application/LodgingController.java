package ro.reazem.financialaid.application;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.financialaid.routed.AnsweringRoutedWork;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** Entering a new request: choosing the household, the form, its draft, its registration. */
@Controller
@RequestMapping("/financialaid/applications/new")
class LodgingController {

  static final String FORM = "financialaid/application/form";
  private static final String LODGE = "financialaid.application.lodge";

  private final Families families;
  private final HouseholdFinder finder;
  private final AnsweringRoutedWork lodging;
  private final Choices choices;
  private final Sight sight;
  private final Clock clock;

  LodgingController(Families families, HouseholdFinder finder, AnsweringRoutedWork lodging, Choices choices, Sight sight,
      Clock clock) {
    this.families = families;
    this.finder = finder;
    this.lodging = lodging;
    this.choices = choices;
    this.sight = sight;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(LODGE)
  String open(@RequestParam(required = false) @Nullable UUID household, @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(required = false) @Nullable UUID routed, @RequestParam(defaultValue = AidApplication.VMI) String benefit,
      @RequestParam(defaultValue = "") String q, Officer officer, Model model, HttpServletResponse response) {
    model.addAttribute("routed", routed);
    model.addAttribute("benefit", benefit);
    var today = LocalDate.now(clock);
    var asked = Optional.ofNullable(household)
        .or(() -> person == null ? Optional.empty() : families.of(person, today));
    if (asked.isEmpty()) {
      model.addAttribute("q", q);
      model.addAttribute("found", finder.find(q, today));
      return "financialaid/application/choose";
    }
    var family = families.awaited(asked.get(), today);
    if (family.isEmpty()) {
      response.setHeader("Refresh", "3");
      response.setStatus(HttpStatus.ACCEPTED.value());
      model.addAttribute("household", asked.get());
      return "financialaid/application/waiting";
    }
    var form = FormFilling.fresh(family.get(), benefit, today);
    return show(form, family.get(), model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping
  @Permitted(LODGE)
  String send(@ModelAttribute("form") ApplicationForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more,
      @RequestParam(required = false) @Nullable UUID routed, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    model.addAttribute("routed", routed);
    var today = LocalDate.now(clock);
    var key = uuid(form.key());
    var family = uuid(form.household()).flatMap(household -> families.awaited(household, today));
    if (key.isEmpty() || family.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("household", form.household());
      return "financialaid/application/waiting";
    }
    if (more != null) {
      return show(form.withSpareRows(), family.get(), model, errors);
    }
    var read = new DeclarationReading(form, family.get(), today, choices.incomeCodes(form.benefit()), choices.grounds(today), choices.schemes(today), errors).read();
    if (read.isPresent()) {
      try {
        var id = lodging.lodge(new Lodgement(key.get(), family.get().householdId(), read.get().holder(), unitOf(officer), officer.id(),
            officer.name(), read.get().benefit(), read.get().heatingAid(), read.get().energySupplement(), read.get().declaration()), routed, officer);
        flash.addFlashAttribute("notice", "financialaid.application.registered");
        return "redirect:/financialaid/applications/" + id;
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(form, family.get(), model, errors);
  }

  private String show(ApplicationForm form, Family family, Model model, BindingResult errors) {
    fill(model, form, family, choices, LocalDate.now(clock), errors);
    model.addAttribute("action", "/financialaid/applications/new");
    return FORM;
  }

  static void fill(Model model, ApplicationForm form, Family family, Choices choices, LocalDate today, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAllAttributes(choices.offered(family, today, form));
    model.addAttribute("emergencyGrounds", choices.groundOptions(today));
    model.addAttribute("localSchemes", choices.schemeOptions(today));
    model.addAttribute("today", today);
    model.addAttribute("incomeMonth", java.time.YearMonth.from(today).minusMonths(1));
  }

  /** The officer's own unit where it may lodge there, else one of those in which it may. */
  private UUID unitOf(Officer officer) {
    var units = List.of(sight.units(officer, LODGE));
    return units.contains(officer.unit()) ? officer.unit() : units.getFirst();
  }

  private static Optional<UUID> uuid(String typed) {
    return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? Optional.of(UUID.fromString(typed)) : Optional.empty();
  }
}
