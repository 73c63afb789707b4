package ro.reazem.payments.run;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** One payment of a run: what was known, what checks found with the remedy of each, what was answered; and what a person decides about it. */
@Controller
@RequestMapping("/payments/runs/{id}/lines/{line}")
class LineController {

  private static final int REASON = 400;

  private final RunHeads heads;
  private final RunRegister register;
  private final LineHistory history;
  private final PreparingRun preparing;
  private final PermissionMatrix matrix;
  private final Trail trail;

  LineController(RunHeads heads, RunRegister register, LineHistory history, PreparingRun preparing, PermissionMatrix matrix, Trail trail) {
    this.heads = heads;
    this.register = register;
    this.history = history;
    this.preparing = preparing;
    this.matrix = matrix;
    this.trail = trail;
  }

  @GetMapping
  @Permitted(PaymentsSight.RUN_READ)
  String one(@PathVariable UUID id, @PathVariable UUID line, @ModelAttribute("form") RunController.ReasonForm form, Officer officer, Model model) {
    return shown(id, line, officer, model);
  }

  @PostMapping("/leave-out")
  @Permitted(PaymentsSight.RUN_PREPARE)
  String leaveOut(@PathVariable UUID id, @PathVariable UUID line, @ModelAttribute("form") RunController.ReasonForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    required(id, line, officer, PaymentsSight.RUN_PREPARE);
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return answered(id, line, () -> preparing.leaveOut(id, RunController.version(form.version()), line, reason, officer), "payments.line.leftOut", errors,
        officer, model, response, flash);
  }

  @PostMapping("/accept")
  @Permitted(PaymentsSight.RUN_PREPARE)
  String accept(@PathVariable UUID id, @PathVariable UUID line, @ModelAttribute("form") RunController.ReasonForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    required(id, line, officer, PaymentsSight.RUN_PREPARE);
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return answered(id, line, () -> preparing.accept(id, RunController.version(form.version()), line, reason, officer), "payments.line.accepted", errors,
        officer, model, response, flash);
  }

  @PostMapping("/take-back")
  @Permitted(PaymentsSight.RUN_PREPARE)
  String takeBack(@PathVariable UUID id, @PathVariable UUID line, @ModelAttribute("form") RunController.ReasonForm form, Officer officer, RedirectAttributes flash) {
    required(id, line, officer, PaymentsSight.RUN_PREPARE);
    SentForm.step(() -> preparing.takeBack(id, RunController.version(form.version()), line, officer), "payments.line.takenBack", RunController.STALE, flash);
    return "redirect:/payments/runs/" + id;
  }

  private String answered(UUID id, UUID line, Runnable act, String told, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    if (!SentForm.taken(act, errors, response, RunController.STALE, code -> code.equals("payments.run.reason") ? "reason" : "")) {
      return shown(id, line, officer, model);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:/payments/runs/" + id + "?show=BLOCKED";
  }

  private RunLine required(UUID id, UUID line, Officer officer, String action) {
    return register.line(id, line, officer, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String shown(UUID id, UUID lineId, Officer officer, Model model) {
    var line = required(id, lineId, officer, PaymentsSight.RUN_READ);
    trail.aboutCase(line.context(), line.caseId());
    trail.aboutPerson(line.holderId());
    model.addAttribute("run", heads.find(id).orElseThrow());
    model.addAttribute("line", line);
    model.addAttribute("checks", history.checks(id, lineId));
    model.addAttribute("payee", line.toPayee() ? history.payee(lineId).orElse(null) : null);
    model.addAttribute("withheld", history.withheld(lineId));
    model.addAttribute("answers", history.answers(lineId));
    model.addAttribute("approvals", history.approvals(id));
    model.addAttribute("prepares", matrix.allows(officer, PaymentsSight.RUN_PREPARE));
    model.addAttribute("reconciles", matrix.allows(officer, PaymentsSight.RUN_RECONCILE));
    return "payments/run/line";
  }
}
