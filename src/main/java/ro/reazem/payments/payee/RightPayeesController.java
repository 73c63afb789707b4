package ro.reazem.payments.payee;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedWords;

/** To whom one right is paid in the holder's stead, with the forms to say it and to end it. */
@Controller
class RightPayeesController {

  private static final int TEXT = 200;
  private static final int GROUND = 400;
  private static final int SEARCH = 100;

  private final RightPayeeRegister register;
  private final PayeeDirectory payees;
  private final AssigningPayee assigning;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Clock clock;

  RightPayeesController(RightPayeeRegister register, PayeeDirectory payees, AssigningPayee assigning, PermissionMatrix matrix, Trail trail, Clock clock) {
    this.register = register;
    this.payees = payees;
    this.assigning = assigning;
    this.matrix = matrix;
    this.trail = trail;
    this.clock = clock;
  }

  /** A payee of the right, as typed. */
  record AssignForm(@Nullable String key, @Nullable String payee, @Nullable String since, @Nullable String until, @Nullable String ground, @Nullable String document) {}

  @GetMapping("/payments/rights/{right}/payees")
  @Permitted(PaymentsSight.PAYEE_READ)
  String of(@PathVariable UUID right, @RequestParam(defaultValue = "") String q, @ModelAttribute("form") AssignForm form, Officer officer, Model model) {
    return shown(right, q, officer, model);
  }

  @PostMapping("/payments/rights/{right}/payees")
  @Permitted(PaymentsSight.PAYEE_KEEP)
  String assign(@PathVariable UUID right, @RequestParam(defaultValue = "") String q, @ModelAttribute("form") AssignForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    required(right, officer, PaymentsSight.PAYEE_KEEP);
    var in = new Inputs(errors);
    var payee = in.required("payee", form.payee(), typed -> {
      RuleViolated.require(typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "platform.input.choice");
      return UUID.fromString(typed);
    });
    var since = in.date("since", form.since());
    var until = in.optionalDate("until", form.until());
    var ground = in.text("ground", form.ground(), GROUND);
    var document = in.text("document", form.document(), TEXT);
    if (!SentForm.taken(() -> assigning.assign(TypedKey.of(form.key()), new AssigningPayee.Assigned(right, Objects.requireNonNull(payee), Objects.requireNonNull(since),
        until, ground, document), officer), errors, response, RightPayeesController::field)) {
      return shown(right, q, officer, model);
    }
    flash.addFlashAttribute("notice", "payments.payee.assigned");
    return "redirect:/payments/rights/" + right + "/payees";
  }

  @PostMapping("/payments/right-payees/{id}/end")
  @Permitted(PaymentsSight.PAYEE_KEEP)
  String end(@PathVariable UUID id, @RequestParam(defaultValue = "") String lastDay, @RequestParam(defaultValue = "") String why, Officer officer,
      RedirectAttributes flash) {
    var right = register.rightOf(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    SentForm.step(() -> {
      RuleViolated.require(!lastDay.isBlank(), "payments.payee.lastDayMissing");
      assigning.end(id, TypedDate.parse(lastDay), TypedWords.of(why), officer);
    }, "payments.payee.endedNow", "payments.payee.ended", flash);
    return "redirect:/payments/rights/" + right + "/payees";
  }

  private static String field(String code) {
    return switch (code) {
      case "payments.payee.untilBeforeSince" -> "until";
      case "payments.payee.ground" -> "ground";
      default -> "payee";
    };
  }

  private String shown(UUID right, String typed, Officer officer, Model model) {
    var of = required(right, officer, PaymentsSight.PAYEE_READ);
    trail.aboutCase(of.context(), of.caseId());
    trail.aboutPerson(of.holderId());
    var text = TypedWords.of(typed);
    text = text.substring(0, Math.min(text.length(), SEARCH));
    boolean keeps = matrix.allows(officer, PaymentsSight.PAYEE_KEEP);
    model.addAttribute("right", of);
    model.addAttribute("assignments", register.of(right, officer));
    model.addAttribute("q", text);
    model.addAttribute("offered", keeps ? payees.offered(text) : java.util.List.of());
    model.addAttribute("key", UUID.randomUUID());
    model.addAttribute("keeps", keeps);
    model.addAttribute("today", LocalDate.now(clock));
    return "payments/payee/right";
  }

  private RightPayeeRegister.Right required(UUID right, Officer officer, String action) {
    return register.right(right, officer, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
