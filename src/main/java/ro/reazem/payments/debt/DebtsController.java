package ro.reazem.payments.debt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.rows.Exported;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The list of debts (debite), what was received without right and waits for an act, and the form that establishes a debt by one. */
@Controller
@RequestMapping("/payments")
class DebtsController {

  private static final int TEXT = 100;
  private static final int MOST_EXPORTED = 20_000;
  private static final List<String> HEADS = List.of("Titular", "Dosar", "Drept", "Actul", "Din data", "Stabilit", "Recuperat", "Scăzut din evidență", "Rămas", "Starea",
      "Următoarea rată");

  private final DebtRegister register;
  private final EstablishingDebt establishing;
  private final PaidBenefits benefits;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Trail trail;
  private final Clock clock;

  DebtsController(DebtRegister register, EstablishingDebt establishing, PaidBenefits benefits, PermissionMatrix matrix, MessageSource messages, Trail trail,
      Clock clock) {
    this.register = register;
    this.establishing = establishing;
    this.benefits = benefits;
    this.matrix = matrix;
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /** An act as typed. */
  record ActForm(@Nullable String key, @Nullable String act, @Nullable String actOn) {}

  @GetMapping("/debts")
  @Permitted(PaymentsSight.DEBT_READ)
  String list(@RequestParam(required = false) @Nullable String state, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var asked = asked(state, q);
    model.addAttribute("found", register.list(officer, asked, ListPage.Asked.of(page, size)));
    model.addAttribute("asked", asked);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("states", states());
    trail.listed();
    return "payments/debt/list";
  }

  @GetMapping({"/debts/export.csv", "/debts/export.xlsx"})
  @Permitted(PaymentsSight.DEBT_READ)
  ResponseEntity<byte[]> export(HttpServletRequest request, @RequestParam(required = false) @Nullable String state, @RequestParam(defaultValue = "") String q,
      Officer officer) {
    var rows = register.some(officer, asked(state, q), MOST_EXPORTED, 0).stream().map(one -> Arrays.<@Nullable Object>asList(one.holder(), one.number(),
        benefits.romanian(one.benefit()), one.act(), one.actOn(), one.established(), one.recovered(), one.writtenOff(), one.left(),
        messages.getMessage("payments.debt.state." + one.state(), null, Locale.of("ro")), one.nextDue())).toList();
    trail.exported(rows.size());
    return new Exported("debite-" + LocalDate.now(clock), "Debite", HEADS, rows).as(request);
  }

  @GetMapping("/debts/undue")
  @Permitted(PaymentsSight.DEBT_READ)
  String undue(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    model.addAttribute("found", register.undue(officer, ListPage.Asked.of(page, size)));
    trail.listed();
    return "payments/debt/undue";
  }

  @GetMapping("/rights/{right}/debt")
  @Permitted(PaymentsSight.DEBT_READ)
  String establish(@PathVariable UUID right, @ModelAttribute("form") ActForm form, Officer officer, Model model) {
    return shown(right, officer, model);
  }

  @PostMapping("/rights/{right}/debt")
  @Permitted(PaymentsSight.DEBT_KEEP)
  String establish(@PathVariable UUID right, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var key = TypedKey.of(form.key());
    if (register.find(key, officer, PaymentsSight.DEBT_KEEP).isPresent()) {
      return "redirect:/payments/debts/" + key;
    }
    required(right, officer, PaymentsSight.DEBT_KEEP);
    var in = new Inputs(errors);
    var act = in.text("act", form.act(), TEXT);
    var on = in.date("actOn", form.actOn());
    var debt = new UUID[1];
    if (!SentForm.taken(() -> debt[0] = establishing.establish(key, right, act, Objects.requireNonNull(on), officer), errors, response, "",
        code -> code.equals("payments.debt.actInTheFuture") ? "actOn" : "")) {
      return shown(right, officer, model);
    }
    flash.addFlashAttribute("notice", "payments.debt.established");
    return "redirect:/payments/debts/" + debt[0];
  }

  private String shown(UUID right, Officer officer, Model model) {
    var line = required(right, officer, PaymentsSight.DEBT_READ);
    trail.aboutCase(line.context(), line.caseId());
    trail.aboutPerson(line.holderId());
    model.addAttribute("line", line);
    model.addAttribute("key", UUID.randomUUID());
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.DEBT_KEEP));
    return "payments/debt/new";
  }

  private DebtRegister.Undue required(UUID right, Officer officer, String action) {
    return register.undue(right, officer, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private List<Option> states() {
    var locale = LocaleContextHolder.getLocale();
    return Stream.concat(Stream.of("LEFT", "ALL"), Arrays.stream(DebtState.values()).map(Enum::name))
        .map(one -> new Option(one, messages.getMessage("payments.debt.state." + one, null, locale))).toList();
  }

  private static DebtRegister.Asked asked(@Nullable String state, String text) {
    boolean known = state != null && (state.equals("ALL") || Arrays.stream(DebtState.values()).anyMatch(one -> one.name().equals(state)));
    return new DebtRegister.Asked(known ? state : "LEFT", text.strip());
  }
}
