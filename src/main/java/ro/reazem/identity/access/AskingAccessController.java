package ro.reazem.identity.access;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Asking for access to a case in an emergency (acces de urgență): with a reason, at once, and seen by those in charge. */
@Controller
@RequestMapping("/identity/access/new")
class AskingAccessController {

  private static final int LONGEST_REASON = 1000;

  private final CasesOfDomain cases;
  private final GrantingAccess granting;
  private final Trail trail;

  AskingAccessController(CasesOfDomain cases, GrantingAccess granting, Trail trail) {
    this.cases = cases;
    this.granting = granting;
    this.trail = trail;
  }

  /** The request as typed. */
  record AskForm(@Nullable String reason, @Nullable String key) {}

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping
  String ask(@RequestParam(defaultValue = "") String context, @RequestParam(required = false) @Nullable UUID caseId, Officer officer,
      Model model) {
    var known = known(context, caseId, officer);
    model.addAttribute("form", new AskForm(null, UUID.randomUUID().toString()));
    return page(known, model);
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping
  String take(@RequestParam(defaultValue = "") String context, @RequestParam(required = false) @Nullable UUID caseId,
      @ModelAttribute("form") AskForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var known = known(context, caseId, officer);
    var in = new Inputs(errors);
    var reason = in.optionalParagraphs("reason", form.reason(), LONGEST_REASON);
    trail.because(reason);
    var id = SentForm.made(() -> granting.takeInEmergency(known, reason, officer, TypedKey.of(form.key())),
        errors, response, code -> code.endsWith("reasonShort") ? "reason" : "");
    if (id.isEmpty()) {
      return page(known, model);
    }
    redirect.addFlashAttribute("notice", "identity.access.taken");
    return "redirect:/identity/access/" + id.get().value();
  }

  private String page(KnownCase known, Model model) {
    model.addAttribute("known", known);
    model.addAttribute("hours", granting.hours());
    return "identity/access/ask";
  }

  private KnownCase known(String context, @Nullable UUID id, Officer officer) {
    KnownCase known = id == null ? AccessKeys.none() : cases.ofDomain(context, id, officer).orElseGet(AccessKeys::none);
    trail.aboutCase(known.ref().context(), known.ref().id());
    return known;
  }
}
