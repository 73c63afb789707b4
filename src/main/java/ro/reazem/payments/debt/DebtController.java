package ro.reazem.payments.debt;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** One debt (debit): its months, its instalments, what was done about it, and the forms of what can be done next. */
@Controller
@RequestMapping("/payments/debts/{id}")
class DebtController {

  private static final int TEXT = 100;
  private static final int REASON = 400;
  private static final int MOST_PARTS = 120;
  private static final String STALE = "payments.debt.stale";

  private final DebtRegister register;
  private final DebtHistory history;
  private final DebtTable debts;
  private final SettlingDebt settling;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Clock clock;

  DebtController(DebtRegister register, DebtHistory history, DebtTable debts, SettlingDebt settling, PermissionMatrix matrix, Trail trail, Clock clock) {
    this.register = register;
    this.history = history;
    this.debts = debts;
    this.settling = settling;
    this.matrix = matrix;
    this.trail = trail;
    this.clock = clock;
  }

  /** A step as typed; each form fills in what it asks for. */
  record StepForm(@Nullable String seen, @Nullable String act, @Nullable String actOn, @Nullable String parts, @Nullable String first,
      @Nullable String amount, @Nullable String step, @Nullable String reason) {

    int steps() {
      return seen != null && seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
    }

    int mistaken() {
      return step != null && step.matches("[0-9]{1,6}") ? Integer.parseInt(step) : 0;
    }
  }

  @GetMapping
  @Permitted(PaymentsSight.DEBT_READ)
  String one(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "") String step, @ModelAttribute("form") StepForm form, Officer officer, Model model) {
    return shown(id, step, officer, model);
  }

  @PostMapping("/plan")
  @Permitted(PaymentsSight.DEBT_KEEP)
  String plan(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var parts = in.whole("parts", form.parts(), 1, MOST_PARTS);
    var first = in.date("first", form.first());
    return done(id, "plan", form, in, act -> settling.plan(id, form.steps(), act, Objects.requireNonNull(parts), Objects.requireNonNull(first), officer),
        "payments.debt.planned", PaymentsSight.DEBT_KEEP, errors, officer, model, response, flash);
  }

  @PostMapping("/withhold")
  @Permitted(PaymentsSight.DEBT_KEEP)
  String withhold(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var monthly = in.lei("amount", form.amount());
    return done(id, "withhold", form, in, act -> settling.withhold(id, form.steps(), act, Objects.requireNonNull(monthly), officer), "payments.debt.withholding",
        PaymentsSight.DEBT_KEEP, errors, officer, model, response, flash);
  }

  @PostMapping("/hand-over")
  @Permitted(PaymentsSight.DEBT_KEEP)
  String handOver(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    return done(id, "hand-over", form, new Inputs(errors), act -> settling.handOver(id, form.steps(), act, officer), "payments.debt.handedOver", PaymentsSight.DEBT_KEEP, errors,
        officer, model, response, flash);
  }

  @PostMapping("/receive")
  @Permitted(PaymentsSight.DEBT_KEEP)
  String receive(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var amount = in.lei("amount", form.amount());
    return done(id, "receive", form, in, act -> settling.receive(id, form.steps(), act, Objects.requireNonNull(amount), officer), "payments.debt.received",
        PaymentsSight.DEBT_KEEP, errors, officer, model, response, flash);
  }

  @PostMapping("/write-off")
  @Permitted(PaymentsSight.DEBT_WRITE_OFF)
  String writeOff(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), REASON);
    return done(id, "write-off", form, in, act -> settling.writeOff(id, form.steps(), act, reason, officer), "payments.debt.writtenOff", PaymentsSight.DEBT_WRITE_OFF, errors,
        officer, model, response, flash);
  }

  @PostMapping("/take-back")
  @Permitted(PaymentsSight.DEBT_KEEP)
  String takeBack(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    required(id, officer, PaymentsSight.DEBT_KEEP);
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return answered(id, "take-back", () -> settling.takeBack(id, form.steps(), form.mistaken(), reason, officer), "payments.debt.takenBack", errors, officer, model, response, flash);
  }

  private String done(UUID id, String step, StepForm form, Inputs in, Consumer<SettlingDebt.Act> taken, String told, String action, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    required(id, officer, action);
    var act = in.text("act", form.act(), TEXT);
    var on = in.date("actOn", form.actOn());
    return answered(id, step, () -> taken.accept(new SettlingDebt.Act(act, Objects.requireNonNull(on))), told, errors, officer, model, response, flash);
  }

  private String answered(UUID id, String step, Runnable taken, String told, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    if (!SentForm.taken(taken, errors, response, STALE, DebtController::field)) {
      return shown(id, step, officer, model);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:/payments/debts/" + id;
  }

  private static String field(String code) {
    return switch (code) {
      case "payments.debt.actInTheFuture" -> "actOn";
      case "payments.debt.parts" -> "parts";
      case "payments.debt.dueBeforeAct" -> "first";
      case "payments.debt.nothing", "payments.debt.moreThanLeft" -> "amount";
      case "payments.debt.reason" -> "reason";
      default -> "";
    };
  }

  private List<String> next(DebtRegister.Line line, Officer officer) {
    var next = new ArrayList<String>();
    if (line.state().open() && matrix.allows(officer, PaymentsSight.DEBT_KEEP)) {
      next.addAll(List.of("receive", "plan", "withhold", "hand-over"));
    }
    if (line.state().open() && matrix.allows(officer, PaymentsSight.DEBT_WRITE_OFF)) {
      next.add("write-off");
    }
    return next;
  }

  private DebtRegister.Line required(UUID id, Officer officer, String action) {
    return register.find(id, officer, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String shown(UUID id, String step, Officer officer, Model model) {
    var line = required(id, officer, PaymentsSight.DEBT_READ);
    trail.aboutCase(line.context(), line.caseId());
    trail.aboutPerson(line.holderId());
    var steps = history.steps(id);
    model.addAttribute("line", line);
    model.addAttribute("months", debts.months(id));
    model.addAttribute("steps", steps);
    model.addAttribute("seen", steps.size());
    model.addAttribute("plan", history.plan(id).orElse(null));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.DEBT_KEEP));
    model.addAttribute("next", next(line, officer));
    model.addAttribute("doing", step);
    return "payments/debt/show";
  }
}
