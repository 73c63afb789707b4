package ro.reazem.financialaid.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.financialaid.justification.Justifying;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** Proposing the disposition that recovers the part of an emergency aid which was not proved. */
@Controller
@RequestMapping("/financialaid/entitlements/{id}/recovery")
class RecoveryController {

  private static final String PROPOSE = "financialaid.entitlement.propose";
  private static final int LONGEST_REASONS = 4000;

  private final RightDesk desk;
  private final Justifying justifying;
  private final ProposingRecovery proposing;
  private final Clock clock;

  RecoveryController(RightDesk desk, Justifying justifying, ProposingRecovery proposing, Clock clock) {
    this.desk = desk;
    this.justifying = justifying;
    this.proposing = proposing;
    this.clock = clock;
  }

  /** The motivation as typed. */
  record RecoveryForm(@Nullable String reasons) {}

  @GetMapping
  @Permitted(PROPOSE)
  String recover(@PathVariable EntitlementId id, Officer officer, Model model) {
    var right = desk.permitted(id, officer, PROPOSE);
    var form = new RecoveryForm(unproved(right).reason());
    return page(right, form, new BeanPropertyBindingResult(form, "form"), model);
  }

  @PostMapping
  @Permitted(PROPOSE)
  String recover(@PathVariable EntitlementId id, @ModelAttribute("form") RecoveryForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = desk.permitted(id, officer, PROPOSE);
    var in = new Inputs(errors);
    var reasons = in.paragraphs("reasons", form.reasons(), LONGEST_REASONS);
    var sent = SentForm.made(() -> proposing.recover(right, reasons, Proposal.Signature.of(officer, clock.instant())), errors, response, code -> "");
    if (sent.isEmpty()) {
      return page(right, form, errors, model);
    }
    flash.addFlashAttribute("notice", "financialaid.proposal.sent");
    return "redirect:/financialaid/proposals/" + sent.get();
  }

  private String page(Entitlement right, RecoveryForm form, BindingResult errors, Model model) {
    model.addAttribute("right", right);
    model.addAttribute("holder", desk.holder(right));
    model.addAttribute("form", form);
    model.addAttribute("unproved", unproved(right));
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return "financialaid/justification/recovery";
  }

  /** Where nothing is to be recovered there is no such page. */
  private Justifying.Unproved unproved(Entitlement right) {
    return justifying.unproved(right.applicationId()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
