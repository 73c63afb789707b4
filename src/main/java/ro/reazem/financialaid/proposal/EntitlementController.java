package ro.reazem.financialaid.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import ro.reazem.financialaid.application.Choices;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** One right: its amounts and acts, and proposing its change or its end. */
@Controller
@RequestMapping("/financialaid/entitlements/{id}")
class EntitlementController {

  private static final String READ = "financialaid.entitlement.read";
  private static final String PROPOSE = "financialaid.entitlement.propose";
  private static final int LONGEST_REASONS = 4000;

  private final RightDesk desk;
  private final ChangingEntitlement changing;
  private final DecisionRegister decisions;
  private final ProposalRegister register;
  private final History history;
  private final Choices choices;
  private final Sight sight;
  private final Fmt fmt;
  private final Clock clock;

  EntitlementController(RightDesk desk, ChangingEntitlement changing, DecisionRegister decisions, ProposalRegister register,
      History history, Choices choices, Sight sight, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.changing = changing;
    this.decisions = decisions;
    this.register = register;
    this.history = history;
    this.choices = choices;
    this.sight = sight;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable EntitlementId id, Officer officer, Model model) {
    var right = desk.permitted(id, officer, READ);
    var made = decisions.of(right.applicationId(), officer);
    model.addAttribute("right", right);
    model.addAttribute("benefitName", choices.benefit(right.benefit()));
    model.addAttribute("decisions", made);
    var standing = changing.dossier(right);
    model.addAttribute("mayEnd", right.mayEnd(LocalDate.now(clock)));
    model.addAttribute("standing", standing);
    model.addAttribute("suspended", right.isInForce() && right.isInterruptedOn(LocalDate.now(clock)));
    model.addAttribute("holder", standing.holder().name());
    model.addAttribute("open", register.openOf(officer, right.applicationId()).orElse(null));
    model.addAttribute("history", history.of(right.applicationId()));
    model.addAttribute("mayPropose", right.mayEnd(LocalDate.now(clock)) && sight.allows(officer, PROPOSE, right.unitId(), right.applicationId()));
    model.addAttribute("maySimulate", right.isChangeable() && sight.allows(officer, "financialaid.simulation.use", right.unitId(), right.applicationId()));
    return "financialaid/entitlement/show";
  }

  /** The end of a right as typed. */
  record EndForm(@Nullable String ground, @Nullable String lastDay, @Nullable String reasons) {}

  @GetMapping("/end")
  @Permitted(PROPOSE)
  String end(@PathVariable EntitlementId id, @RequestParam(defaultValue = "") String ground, Officer officer, Model model) {
    var form = new EndForm(ground, fmt.date(YearMonth.now(clock).atEndOfMonth()), "");
    return ending(desk.permitted(id, officer, PROPOSE), form, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/end")
  @Permitted(PROPOSE)
  String end(@PathVariable EntitlementId id, @ModelAttribute("form") EndForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = desk.permitted(id, officer, PROPOSE);
    var in = new Inputs(errors);
    var ground = in.required("ground", form.ground(), text -> oneOf(text, grounds(right)));
    var lastDay = in.date("lastDay", form.lastDay());
    var reasons = in.optionalParagraphs("reasons", form.reasons(), LONGEST_REASONS);
    var sent = SentForm.made(() -> changing.end(right, Objects.requireNonNull(lastDay), Objects.requireNonNull(ground), reasons, signature(officer)),
        errors, response, code -> "");
    if (sent.isEmpty()) {
      return ending(right, form, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.proposal.sent");
    return "redirect:/financialaid/proposals/" + sent.get();
  }

  private String ending(Entitlement right, EndForm form, Model model, BindingResult errors) {
    model.addAttribute("right", right);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("grounds", grounds(right));
    model.addAttribute("words", lawOf(right).equals(Benefit.HEATING) ? Benefit.words(Benefit.HEATING) : "");
    model.addAttribute("holder", changing.dossier(right).holder().name());
    return "financialaid/entitlement/end";
  }

  private static List<String> grounds(Entitlement right) {
    return Grounds.ofTermination(lawOf(right));
  }

  /** One law knows heating aid and the supplement. */
  private static String lawOf(Entitlement right) {
    return right.benefit().equals(Entitlement.SUPPLEMENT) ? Benefit.HEATING : right.benefit();
  }

  private static String oneOf(String typed, List<String> allowed) {
    RuleViolated.require(allowed.contains(typed), "platform.input.choice");
    return typed;
  }

  private Proposal.Signature signature(Officer officer) {
    return Proposal.Signature.of(officer, clock.instant());
  }
}
