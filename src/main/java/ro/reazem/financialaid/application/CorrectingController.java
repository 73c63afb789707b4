package ro.reazem.financialaid.application;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.family.Family;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;

/** Correcting what a registered request declares; two officers who do it at once see what the other wrote. */
@Controller
@RequestMapping("/financialaid/applications/{id}/edit")
class CorrectingController {

  private static final String WORK = "financialaid.application.work";

  private final ApplicationDesk desk;
  private final Families families;
  private final WorkingApplication working;
  private final Choices choices;
  private final DifferenceWords words;
  private final Clock clock;

  CorrectingController(ApplicationDesk desk, Families families, WorkingApplication working, Choices choices,
      DifferenceWords words, Clock clock) {
    this.desk = desk;
    this.families = families;
    this.working = working;
    this.choices = choices;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(WORK)
  String open(@PathVariable AidApplicationId id, Officer officer, Model model) {
    var request = desk.forWork(id, officer);
    var family = familyOf(request);
    var form = FormFilling.of(request, family);
    return show(request, form, family, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping
  @Permitted(WORK)
  String save(@PathVariable AidApplicationId id, @ModelAttribute("form") ApplicationForm form, BindingResult errors,
      @RequestParam(required = false) @Nullable String more, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var request = desk.forWork(id, officer);
    var family = familyOf(request);
    if (more != null) {
      return show(request, form.withSpareRows(), family, model, errors);
    }
    var read = new DeclarationReading(form, family, LocalDate.now(clock), choices.incomeCodes(request.benefit(), request.declaration()),
        choices.grounds(request.registeredOn()), choices.schemes(request.registeredOn()), errors).read();
    if (read.isPresent()) {
      try {
        long seen = SeenVersion.of(form.version());
        working.correct(id, seen, officer, read.get().holder(), read.get().heatingAid(), read.get().energySupplement(),
            read.get().declaration());
        flash.addFlashAttribute("notice", "financialaid.application.corrected");
        return "redirect:/financialaid/applications/" + id;
      } catch (OptimisticLockingFailureException stale) {
        response.setStatus(HttpStatus.CONFLICT.value());
        var current = desk.forWork(id, officer);
        model.addAttribute("both", words.of(form.withSpareRows(), FormFilling.of(current, family), family));
        return show(current, form.withVersion(current.version()), family, model, errors);
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(request, form, family, model, errors);
  }

  private String show(AidApplication request, ApplicationForm form, Family family, Model model, BindingResult errors) {
    LodgingController.fill(model, form, family, choices, request.registeredOn(), errors);
    model.addAttribute("request", request);
    model.addAttribute("action", "/financialaid/applications/" + request.getId() + "/edit");
    return LodgingController.FORM;
  }

  private Family familyOf(AidApplication request) {
    return families.on(request.householdId(), request.registeredOn())
        .orElseThrow(() -> new RuleViolated("financialaid.family.unknown"));
  }
}
