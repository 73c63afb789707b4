package ro.reazem.childprotection.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Finality;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The form of a plan, and of its next version. */
@Controller
@RequestMapping("/childprotection/cases/{id}/plan/new")
class PlanFormController {

  private final CasePage page;
  private final CaseDesk desk;
  private final Plans plans;
  private final PlanningProtection planning;
  private final CaseTerms terms;
  private final MessageSource messages;
  private final Clock clock;

  PlanFormController(CasePage page, CaseDesk desk, Plans plans, PlanningProtection planning, CaseTerms terms, MessageSource messages, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.plans = plans;
    this.planning = planning;
    this.terms = terms;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(PlanController.WORK)
  String blank(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = desk.permitted(id, officer, PlanController.WORK);
    var proposed = terms.foreseenReview(clock.instant());
    var written = plans.of(id);
    return show(found, written, written.stream().findFirst().map(last -> PlanForm.of(last.content(), proposed)).orElseGet(() -> PlanForm.blank(proposed)), officer, model);
  }

  @PostMapping
  @Permitted(PlanController.WORK)
  String send(@PathVariable ChildCaseId id, @ModelAttribute("form") PlanForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var found = desk.permitted(id, officer, PlanController.WORK);
    if (more != null) {
      return show(found, plans.of(id), form.withRows(2), officer, model);
    }
    var in = new Inputs(errors);
    PlanContent content = null;
    try {
      content = form.read(in, form.services(in));
    } catch (RuleViolated refused) {
      in.reject(field(refused.code()), refused);
    }
    var read = content;
    if (!SentForm.taken(() -> planning.send(id, TypedKey.of(form.key()), Objects.requireNonNull(read), officer), errors, response, PlanFormController::field)) {
      return show(found, plans.of(id), form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.plan.sentNow");
    return "redirect:" + id.path() + "/plan";
  }

  private String show(ChildCase found, List<ProtectionPlan> written, PlanForm form, Officer officer, Model model) {
    page.fill(found, officer, model, "plan");
    model.addAttribute("form", form);
    model.addAttribute("finalities", options("finality", Finality.values()));
    model.addAttribute("needs", options("need", Intervention.Need.values()));
    model.addAttribute("returned", written.stream().findFirst().filter(last -> last.returnedFor() != null).orElse(null));
    return "childprotection/plan/form";
  }

  private List<Option> options(String list, Enum<?>[] values) {
    return Arrays.stream(values).map(one -> new Option(one.name(), messages.getMessage("childprotection." + list + "." + one.name(), null,
        LocaleContextHolder.getLocale()))).toList();
  }

  private static String field(String code) {
    return switch (code) {
      case "childprotection.plan.serviceMissing" -> "services[0].need";
      case "childprotection.plan.parentsNotInformed" -> "notInformedBecause";
      case "childprotection.plan.childNotHeard" -> "childOpinion";
      default -> "";
    };
  }
}
