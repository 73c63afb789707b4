package ro.reazem.financialaid.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.financialaid.suspension.OrderedBy;
import ro.reazem.financialaid.suspension.Suspension;
import ro.reazem.financialaid.suspension.SuspensionGrounds;
import ro.reazem.financialaid.suspension.SuspensionId;
import ro.reazem.financialaid.suspension.SuspensionKind;
import ro.reazem.financialaid.suspension.SuspensionSheet;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/** The suspensions of one right: proposing one of the award, recording one of the payment, and resuming either. */
@Controller
@RequestMapping("/financialaid/entitlements/{id}/suspensions")
class SuspensionsController {

  private static final String READ = "financialaid.entitlement.read";
  private static final String PROPOSE = "financialaid.entitlement.propose";
  private static final String RECORD = "financialaid.suspension.record";

  private final RightDesk desk;
  private final ProposingSuspension proposing;
  private final SuspensionSheet sheet;
  private final SuspensionGrounds grounds;
  private final ProposalRegister register;
  private final Fmt fmt;
  private final Clock clock;

  SuspensionsController(RightDesk desk, ProposingSuspension proposing, SuspensionSheet sheet, SuspensionGrounds grounds, ProposalRegister register,
      Fmt fmt, Clock clock) {
    this.desk = desk;
    this.proposing = proposing;
    this.sheet = sheet;
    this.grounds = grounds;
    this.register = register;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable EntitlementId id, Officer officer, Model model) {
    var right = desk.permittedVmi(id, officer, READ);
    var open = register.openOf(officer, right.applicationId()).orElse(null);
    model.addAttribute("lines", sheet.of(right.getId().value()));
    model.addAttribute("open", open);
    model.addAttribute("mayPropose", right.isInForce() && open == null && desk.allows(right, officer, PROPOSE));
    model.addAttribute("mayRecord", right.isInForce() && desk.allows(right, officer, RECORD));
    return page(right, model, "financialaid/suspension/list");
  }

  @GetMapping("/award")
  @Permitted(PROPOSE)
  String award(@PathVariable EntitlementId id, @RequestParam(defaultValue = "") String ground, Officer officer, Model model) {
    return fresh(desk.permittedVmi(id, officer, PROPOSE), SuspensionKind.AWARD, ground, model);
  }

  @GetMapping("/payment")
  @Permitted(RECORD)
  String payment(@PathVariable EntitlementId id, Officer officer, Model model) {
    return fresh(desk.permittedVmi(id, officer, RECORD), SuspensionKind.PAYMENT, "", model);
  }

  @PostMapping("/award")
  @Permitted(PROPOSE)
  String award(@PathVariable EntitlementId id, @ModelAttribute("form") SuspensionForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = desk.permittedVmi(id, officer, PROPOSE);
    var wanted = form.read(SuspensionKind.AWARD, months(right), grounds.options(SuspensionKind.AWARD), errors);
    if (wanted != null) {
      try {
        var sent = proposing.suspend(right, wanted, by(officer));
        flash.addFlashAttribute("notice", "financialaid.proposal.sent");
        return "redirect:/financialaid/proposals/" + sent;
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("", violated);
      }
    }
    return again(right, SuspensionKind.AWARD, form, errors, model, response);
  }

  @PostMapping("/payment")
  @Permitted(RECORD)
  String payment(@PathVariable EntitlementId id, @ModelAttribute("form") SuspensionForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = desk.permittedVmi(id, officer, RECORD);
    var wanted = form.read(SuspensionKind.PAYMENT, months(right), grounds.options(SuspensionKind.PAYMENT), errors);
    var notice = form.notice(errors);
    if (wanted != null && notice != null) {
      try {
        proposing.record(right, wanted, notice, by(officer));
        flash.addFlashAttribute("notice", "financialaid.suspension.recorded");
        return "redirect:/financialaid/entitlements/" + id + "/suspensions";
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("", violated);
      }
    }
    return again(right, SuspensionKind.PAYMENT, form, errors, model, response);
  }

  @GetMapping("/{suspension}/resume")
  @Permitted(RECORD)
  String resume(@PathVariable EntitlementId id, @PathVariable SuspensionId suspension, Officer officer, Model model) {
    var right = desk.permittedVmi(id, officer, RECORD);
    var form = SuspensionForm.empty("", YearMonth.now(clock).plusMonths(1));
    return resuming(right, find(right, suspension, officer), form, new BeanPropertyBindingResult(form, "form"), model);
  }

  @PostMapping("/{suspension}/resume")
  @Permitted(RECORD)
  String resume(@PathVariable EntitlementId id, @PathVariable SuspensionId suspension, @ModelAttribute("form") SuspensionForm form, BindingResult errors,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var right = desk.permittedVmi(id, officer, RECORD);
    var line = find(right, suspension, officer);
    var resuming = form.readResuming(months(right), line.rules().arrears(), errors);
    boolean byPayer = !line.suspension().kind().isByDisposition();
    var notice = byPayer ? form.notice(errors) : null;
    if (resuming != null && (notice != null || !byPayer)) {
      try {
        return "redirect:" + resumed(right, line.suspension(), resuming, notice, officer, flash);
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return resuming(right, line, form, errors, model);
  }

  private String resumed(Entitlement right, Suspension suspension, ProposingSuspension.Resuming resuming, @Nullable OrderedBy notice,
      Officer officer, RedirectAttributes flash) {
    if (notice != null) {
      proposing.recordResuming(right, suspension, resuming, notice, by(officer));
      flash.addFlashAttribute("notice", "financialaid.suspension.resumed");
      return "/financialaid/entitlements/" + right.getId() + "/suspensions";
    }
    var sent = proposing.resume(right, suspension, resuming, by(officer));
    flash.addFlashAttribute("notice", "financialaid.proposal.sent");
    return "/financialaid/proposals/" + sent;
  }

  private SuspensionSheet.Line find(Entitlement right, SuspensionId suspension, Officer officer) {
    var line = sheet.of(right.getId().value()).stream().filter(one -> one.suspension().getId().equals(suspension)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (line.suspension().kind().isByDisposition()) {
      desk.permittedVmi(right.getId(), officer, PROPOSE);
    }
    return line;
  }

  private String fresh(Entitlement right, SuspensionKind kind, String ground, Model model) {
    var form = SuspensionForm.empty(ground, YearMonth.now(clock).plusMonths(1));
    return form(right, kind, form, new BeanPropertyBindingResult(form, "form"), model);
  }

  private String again(Entitlement right, SuspensionKind kind, SuspensionForm form, BindingResult errors, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(right, kind, form, errors, model);
  }

  private String form(Entitlement right, SuspensionKind kind, SuspensionForm form, BindingResult errors, Model model) {
    model.addAttribute("kind", kind);
    model.addAttribute("grounds", grounds.options(kind));
    return filled(right, form, errors, model, "financialaid/suspension/new");
  }

  private String resuming(Entitlement right, SuspensionSheet.Line line, SuspensionForm form, BindingResult errors, Model model) {
    model.addAttribute("line", line);
    return filled(right, form, errors, model, "financialaid/suspension/resume");
  }

  private String filled(Entitlement right, SuspensionForm form, BindingResult errors, Model model, String view) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("months", months(right).stream().map(one -> new Option(one.toString(), fmt.month(one))).toList());
    return page(right, model, view);
  }

  private String page(Entitlement right, Model model, String view) {
    model.addAttribute("right", right);
    model.addAttribute("holder", desk.holder(right));
    return view;
  }

  private List<YearMonth> months(Entitlement right) {
    return SuspensionForm.months(right, LocalDate.now(clock));
  }

  private ProposingSuspension.By by(Officer officer) {
    return new ProposingSuspension.By(officer.id(), officer.name(), clock.instant());
  }
}
