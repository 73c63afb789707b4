package ro.reazem.identity.access;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Letting a colleague into a case for some days (acces acordat): by its responsible officer or the head of its unit. */
@Controller
@RequestMapping("/identity/access/give")
class GivingAccessController {

  private static final int LONGEST_REASON = 1000;

  private final CasesOfDomain cases;
  private final Colleagues colleagues;
  private final GrantingAccess granting;
  private final Clock clock;

  GivingAccessController(CasesOfDomain cases, Colleagues colleagues, GrantingAccess granting, Clock clock) {
    this.cases = cases;
    this.colleagues = colleagues;
    this.granting = granting;
    this.clock = clock;
  }

  /** What was typed: who, why, until when, and whether to work on the case. */
  record GiveForm(@Nullable String officer, @Nullable String reason, @Nullable String until, @Nullable String work,
      @Nullable String key) {}

  @Permitted(Permitted.SIGNED_IN)
  @GetMapping
  String ask(@RequestParam(defaultValue = "") String context, @RequestParam(required = false) @Nullable UUID caseId, Officer officer,
      Model model) {
    var known = known(context, caseId, officer);
    model.addAttribute("form", new GiveForm(null, null, null, null, UUID.randomUUID().toString()));
    return page(known, officer, model);
  }

  @Permitted(Permitted.SIGNED_IN)
  @PostMapping
  String give(@RequestParam(defaultValue = "") String context, @RequestParam(required = false) @Nullable UUID caseId,
      @ModelAttribute("form") GiveForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var known = known(context, caseId, officer);
    var in = new Inputs(errors);
    var holder = in.required("officer", form.officer(), typed -> holder(context, typed));
    var reason = in.optionalParagraphs("reason", form.reason(), LONGEST_REASON);
    var until = in.date("until", form.until());
    if (until != null && until.isBefore(LocalDate.now(clock))) {
      errors.rejectValue("until", "identity.access.endsInThePast");
    }
    var id = SentForm.made(() -> granting.give(known, Objects.requireNonNull(holder), reason, "true".equals(form.work()), Objects.requireNonNull(until), officer,
        TypedKey.of(form.key())), errors, response, code -> code.endsWith("reasonShort") ? "reason" : "");
    if (id.isEmpty()) {
      return page(known, officer, model);
    }
    redirect.addFlashAttribute("notice", "identity.access.given");
    return "redirect:/identity/access/" + id.get().value();
  }

  private String page(KnownCase known, Officer officer, Model model) {
    model.addAttribute("known", known);
    model.addAttribute("officers", colleagues.in(known.ref().context(), officer.id()));
    return "identity/access/give";
  }

  private CaseGrant.Holder holder(String context, String typed) {
    return colleagues.find(context, TypedKey.of(typed)).orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  private KnownCase known(String context, @Nullable UUID id, Officer officer) {
    return id == null ? AccessKeys.none() : cases.inCharge(context, id, officer).orElseGet(AccessKeys::none);
  }
}
