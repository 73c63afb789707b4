package ro.reazem.payments.payee;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.Cui;
import ro.reazem.kernel.Iban;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedWords;

/** The payees of the institution, and their accounts with the confirmation of a second person. */
@Controller
@RequestMapping("/payments/payees")
class PayeesController {

  private static final int TEXT = 200;
  private static final int SEARCH = 100;
  private static final int CNP_LENGTH = 13;
  private static final String STALE = "payments.payee.settled";

  private static final List<ListColumn<Payee>> COLUMNS = List.of(ListColumn.of("payments.payee.name", Payee::name),
      ListColumn.word("payments.payee.kind", one -> "payments.payee.kind." + one.kind()), ListColumn.of("payments.payee.code", Payee::code),
      ListColumn.of("payments.payee.account", Payee::iban), ListColumn.of("payments.payee.waitsHead", Payee::waiting));

  private final PayeeDirectory payees;
  private final KeepingPayees keeping;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final MessageSource messages;

  PayeesController(PayeeDirectory payees, KeepingPayees keeping, PermissionMatrix matrix, ListExport exports, MessageSource messages) {
    this.payees = payees;
    this.keeping = keeping;
    this.matrix = matrix;
    this.exports = exports;
    this.messages = messages;
  }

  /** A payee with its first account, as typed. */
  record PayeeForm(@Nullable String key, @Nullable String kind, @Nullable String name, @Nullable String code, @Nullable String iban, @Nullable String document) {}

  @GetMapping
  @Permitted(PaymentsSight.PAYEE_READ)
  Object all(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, @ModelAttribute("form") PayeeForm form, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "terti-platiti", COLUMNS, payees.all(searched(q)));
    }
    return all(q, ListPage.Asked.of(page, size), officer, model);
  }

  @PostMapping
  @Permitted(PaymentsSight.PAYEE_KEEP)
  String enter(@ModelAttribute("form") PayeeForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), PayeeKind.class);
    var name = in.text("name", form.name(), TEXT);
    var code = in.optional("code", form.code(), PayeesController::code);
    var iban = in.required("iban", form.iban(), Iban::parse);
    var document = in.text("document", form.document(), TEXT);
    var key = TypedKey.of(form.key());
    if (!SentForm.taken(() -> keeping.enter(key, Objects.requireNonNull(kind), name, code == null ? "" : code, Objects.requireNonNull(iban), document, officer), errors,
        response, refusal -> "iban")) {
      return all("", ListPage.Asked.of(null, null), officer, model);
    }
    flash.addFlashAttribute("notice", "payments.payee.entered");
    return "redirect:/payments/payees/" + key;
  }

  @GetMapping("/{id}")
  @Permitted(PaymentsSight.PAYEE_READ)
  String one(@PathVariable UUID id, @ModelAttribute("form") PayeeForm form, Officer officer, Model model) {
    return shown(id, officer, model);
  }

  @PostMapping("/{id}/accounts")
  @Permitted(PaymentsSight.PAYEE_KEEP)
  String account(@PathVariable UUID id, @ModelAttribute("form") PayeeForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var iban = in.required("iban", form.iban(), Iban::parse);
    var document = in.text("document", form.document(), TEXT);
    if (!SentForm.taken(() -> keeping.account(id, Objects.requireNonNull(iban), document, officer), errors, response, refusal -> "iban")) {
      return shown(id, officer, model);
    }
    flash.addFlashAttribute("notice", "payments.payee.accountEntered");
    return "redirect:/payments/payees/" + id;
  }

  @PostMapping("/{id}/accounts/{account}/settle")
  @Permitted(PaymentsSight.PAYEE_CONFIRM)
  String settle(@PathVariable UUID id, @PathVariable UUID account, @RequestParam(defaultValue = "") String what, @RequestParam(defaultValue = "") String why,
      Officer officer, RedirectAttributes flash) {
    boolean confirmed = what.equals("confirm");
    SentForm.step(() -> keeping.settle(id, account, confirmed, TypedWords.of(why), officer), confirmed ? "payments.payee.confirmed" : "payments.payee.rejected", STALE, flash);
    return "redirect:/payments/payees/" + id;
  }

  private static String code(String typed) {
    var digits = typed.replace(" ", "");
    return digits.length() == CNP_LENGTH ? new Cnp(digits).digits() : Cui.parse(digits).digits();
  }

  private static String searched(String typed) {
    var text = TypedWords.of(typed);
    return text.substring(0, Math.min(text.length(), SEARCH));
  }

  private String all(String typed, ListPage.Asked asked, Officer officer, Model model) {
    var text = searched(typed);
    model.addAttribute("shown", payees.list(text, asked));
    model.addAttribute("q", text);
    model.addAttribute("key", UUID.randomUUID());
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.PAYEE_KEEP));
    model.addAttribute("kinds", Arrays.stream(PayeeKind.values()).map(one -> new Option(one.name(),
        messages.getMessage("payments.payee.kind." + one, null, LocaleContextHolder.getLocale()))).toList());
    return "payments/payee/all";
  }

  private String shown(UUID id, Officer officer, Model model) {
    model.addAttribute("payee", payees.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("accounts", payees.accounts(id));
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.PAYEE_KEEP));
    model.addAttribute("confirms", matrix.allows(officer, PaymentsSight.PAYEE_CONFIRM));
    model.addAttribute("me", officer.id());
    return "payments/payee/one";
  }
}
