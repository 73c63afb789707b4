package ro.reazem.payments.debt;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
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
  private final DebtRegister register;
  private final EstablishingDebt establishing;
  private final PaidBenefits benefits;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final ListExport exports;
  private final Trail trail;
  private final Clock clock;

  DebtsController(DebtRegister register, EstablishingDebt establishing, PaidBenefits benefits, PermissionMatrix matrix, MessageSource messages, ListExport exports, Trail trail,
      Clock clock) {
    this.register = register;
    this.establishing = establishing;
    this.benefits = benefits;
    this.matrix = matrix;
    this.messages = messages;
    this.exports = exports;
    this.trail = trail;
    this.clock = clock;
  }

  /** An act as typed. */
  record ActForm(@Nullable String key, @Nullable String act, @Nullable String actOn) {}

  @GetMapping("/debts")
  @Permitted(PaymentsSight.DEBT_READ)
  Object list(@RequestParam(required = false) @Nullable String state, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer,
      Model model) {
    var asked = asked(state, q);
    if (export != null) {
      return exports.file(export, "debite", columns(), register.all(officer, asked));
    }
    model.addAttribute("found", register.list(officer, asked, ListPage.Asked.of(page, size)));
    model.addAttribute("asked", asked);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("states", states());
    trail.listed();
    return "payments/debt/list";
  }

  @GetMapping("/debts/undue")
  @Permitted(PaymentsSight.DEBT_READ)
  Object undue(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "necuvenite", undueColumns(), register.allUndue(officer));
    }
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
    var debt = SentForm.made(() -> establishing.establish(key, right, act, Objects.requireNonNull(on), officer), errors, response,
        code -> code.equals("payments.debt.actInTheFuture") ? "actOn" : "");
    if (debt.isEmpty()) {
      return shown(right, officer, model);
    }
    flash.addFlashAttribute("notice", "payments.debt.established");
    return "redirect:/payments/debts/" + debt.get();
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

  private List<ListColumn<DebtRegister.Line>> columns() {
    return List.of(
      ListColumn.of("payments.column.holder", DebtRegister.Line::holder), ListColumn.of("payments.column.case", DebtRegister.Line::number),
      ListColumn.of("payments.column.benefit", line -> benefits.name(line.benefit())), ListColumn.of("payments.debt.act", DebtRegister.Line::act),
      ListColumn.of("payments.debt.actOn", DebtRegister.Line::actOn), ListColumn.of("payments.debt.established.sum", DebtRegister.Line::established),
      ListColumn.of("payments.kind.RECOVERED", DebtRegister.Line::recovered), ListColumn.of("payments.kind.WRITTEN_OFF", DebtRegister.Line::writtenOff),
      ListColumn.of("payments.debt.left", DebtRegister.Line::left), ListColumn.word("payments.debt.state", line -> "payments.debt.state." + line.state()),
      ListColumn.of("payments.debt.nextDue", DebtRegister.Line::nextDue));
  }

  private List<ListColumn<DebtRegister.Undue>> undueColumns() {
    return List.of(ListColumn.of("payments.column.holder", DebtRegister.Undue::holder), ListColumn.of("payments.column.case", DebtRegister.Undue::number),
        ListColumn.of("payments.column.benefit", line -> benefits.name(line.benefit())), ListColumn.of("payments.debt.firstMonth", DebtRegister.Undue::first),
        ListColumn.of("payments.debt.lastMonth", DebtRegister.Undue::last), ListColumn.of("payments.column.undue", DebtRegister.Undue::sum));
  }
}
