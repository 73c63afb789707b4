package ro.reazem.childprotection.childcase;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** One child's case: what must be done next, who the child is and with whom it lives, what happened. */
@Controller("childCaseController")
@RequestMapping("/childprotection/cases/{id}")
class CaseController {

  private static final String APPROVE = "childprotection.case.approve";
  private static final int NEWEST = 6;
  private static final int REASON = 500;

  private final CasePage page;
  private final CaseDesk desk;
  private final CaseRegister register;
  private final Children children;
  private final Colleagues colleagues;
  private final CaseTerms terms;
  private final DeadlineRulers rulers;
  private final CaseLog log;
  private final ClosingCase closing;
  private final MessageSource messages;

  CaseController(CasePage page, CaseDesk desk, CaseRegister register, Children children, Colleagues colleagues, CaseTerms terms, DeadlineRulers rulers, CaseLog log,
      ClosingCase closing, MessageSource messages) {
    this.page = page;
    this.desk = desk;
    this.register = register;
    this.children = children;
    this.colleagues = colleagues;
    this.terms = terms;
    this.rulers = rulers;
    this.log = log;
    this.closing = closing;
    this.messages = messages;
  }

  /** How and why a case ends, or is taken up again, as typed. */
  record ClosingForm(@Nullable String version, @Nullable String outcome, @Nullable String reason) {}

  @GetMapping
  @Permitted(CaseRegister.READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = page.open(id, officer, model, "summary");
    var deadlines = terms.of(id.asCase());
    model.addAttribute("ruler", CaseTerms.next(deadlines).map(rulers::of).orElse(null));
    model.addAttribute("deadlines", deadlines);
    model.addAttribute("household", children.household(found.childId()));
    var siblings = register.siblings(found, officer);
    model.addAttribute("siblings", siblings);
    model.addAttribute("siblingsAway", siblings.stream().filter(one -> one.stage() == CaseStage.TRANSFERRED).count());
    model.addAttribute("team", colleagues.named(found.team()));
    model.addAttribute("history", log.of(id).stream().limit(NEWEST).toList());
    return "childprotection/childcase/show";
  }

  @GetMapping("/history")
  @Permitted(CaseRegister.READ)
  String history(@PathVariable ChildCaseId id, Officer officer, Model model) {
    page.open(id, officer, model, "history");
    model.addAttribute("history", log.of(id));
    return "childprotection/childcase/history";
  }

  @GetMapping("/closing")
  @Permitted(APPROVE)
  String closing(@PathVariable ChildCaseId id, Officer officer, Model model) {
    desk.permitted(id, officer, APPROVE);
    var form = new ClosingForm(null, null, null);
    return closing(id, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/closing")
  @Permitted(APPROVE)
  String close(@PathVariable ChildCaseId id, @ModelAttribute("form") ClosingForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, APPROVE);
    var in = new Inputs(errors);
    var outcome = in.choice("outcome", form.outcome(), CaseOutcome.class);
    var reason = in.paragraphs("reason", form.reason(), REASON);
    if (!SentForm.taken(() -> closing.close(id, SeenVersion.of(form.version()), Objects.requireNonNull(outcome), reason, officer), errors, response,
        "childprotection.stale", code -> code.endsWith("reasonMissing") ? "reason" : "")) {
      return closing(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", "childprotection.case.closedNow");
    return "redirect:" + id.path();
  }

  @PostMapping("/reopening")
  @Permitted(APPROVE)
  String reopen(@PathVariable ChildCaseId id, @ModelAttribute("form") ClosingForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, APPROVE);
    var reason = new Inputs(errors).paragraphs("reason", form.reason(), REASON);
    if (!SentForm.taken(() -> closing.reopen(id, SeenVersion.of(form.version()), reason, officer), errors, response, "childprotection.stale", code -> "")) {
      return closing(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", "childprotection.case.reopenedNow");
    return "redirect:" + id.path();
  }

  private String closing(ChildCaseId id, ClosingForm form, Officer officer, Model model, BindingResult errors) {
    page.open(id, officer, model, "closing");
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("outcomes", Arrays.stream(CaseOutcome.values()).map(one -> new Option(one.name(),
        messages.getMessage("childprotection.outcome." + one, null, LocaleContextHolder.getLocale()))).toList());
    return "childprotection/childcase/closing";
  }
}
