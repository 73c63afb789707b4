package ro.reazem.payments.payer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.Cui;
import ro.reazem.kernel.Iban;
import ro.reazem.payments.bank.OrderFormat;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;

/** The accounts that the institution pays from (conturi plătitoare). */
@Controller
@RequestMapping("/payments/payers")
class PayersController {

  private static final int NAME = 100;
  private static final String STALE = "payments.payer.notOpen";

  private final PayerAccounts accounts;
  private final PermissionMatrix matrix;
  private final MessageSource messages;

  PayersController(PayerAccounts accounts, PermissionMatrix matrix, MessageSource messages) {
    this.accounts = accounts;
    this.matrix = matrix;
    this.messages = messages;
  }

  /** An account as typed. */
  record PayerForm(@Nullable String iban, @Nullable String name, @Nullable String format, @Nullable String fiscalCode) {}

  @GetMapping
  @Permitted(PaymentsSight.BUDGET_READ)
  String all(@ModelAttribute("form") PayerForm form, Officer officer, Model model) {
    return shown(officer, model);
  }

  @PostMapping
  @Permitted(PaymentsSight.PAYER_KEEP)
  String open(@ModelAttribute("form") PayerForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var name = in.text("name", form.name(), NAME);
    var iban = in.required("iban", form.iban(), Iban::parse);
    var format = in.choice("format", form.format(), OrderFormat.class);
    var code = in.optional("fiscalCode", form.fiscalCode(), Cui::parse);
    if (!SentForm.taken(() -> accounts.open(Objects.requireNonNull(iban), name, Objects.requireNonNull(format), code, officer), errors, response, STALE,
        refusal -> refusal.equals("payments.payer.fiscalCodeMissing") ? "fiscalCode" : "iban")) {
      return shown(officer, model);
    }
    flash.addFlashAttribute("notice", "payments.payer.opened");
    return "redirect:/payments/payers";
  }

  @PostMapping("/close")
  @Permitted(PaymentsSight.PAYER_KEEP)
  String close(@RequestParam(defaultValue = "") String iban, RedirectAttributes flash) {
    SentForm.step(() -> accounts.close(iban), "payments.payer.closed", STALE, flash);
    return "redirect:/payments/payers";
  }

  private String shown(Officer officer, Model model) {
    model.addAttribute("accounts", accounts.all());
    model.addAttribute("formats", Arrays.stream(OrderFormat.values()).map(one -> new Option(one.name(),
        messages.getMessage("payments.payer.format." + one, null, LocaleContextHolder.getLocale()))).toList());
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.PAYER_KEEP));
    return "payments/payer/all";
  }
}
