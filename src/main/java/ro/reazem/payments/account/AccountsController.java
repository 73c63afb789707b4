package ro.reazem.payments.account;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;

/** Differences that wait for a person, and the account of a right month by month, which can be read out to its holder (contul beneficiarului). */
@Controller
@RequestMapping("/payments")
class AccountsController {

  private static final int REASON = 400;
  private static final int MONTHS = 6;
  private static final List<ListColumn<AccountRegister.Month>> MONTH_COLUMNS = List.of(ListColumn.of("payments.column.month", AccountRegister.Month::month),
      ListColumn.of("payments.kind.OWED", one -> one.sums().owed()), ListColumn.of("payments.kind.PAID", one -> one.sums().paid()),
      ListColumn.of("payments.kind.RETURNED", one -> one.sums().returned()), ListColumn.of("payments.kind.RECOVERED", one -> one.sums().recovered()),
      ListColumn.of("payments.kind.WRITTEN_OFF", one -> one.sums().writtenOff()), ListColumn.of("payments.account.balance", one -> one.sums().balance()));
  private static final String STALE = "payments.difference.settled";

  private final AccountRegister register;
  private final DifferenceTable differences;
  private final SettlingDifferences settling;
  private final CountyPayments county;
  private final PaidBenefits benefits;
  private final ListExport exports;
  private final Trail trail;

  AccountsController(AccountRegister register, DifferenceTable differences, SettlingDifferences settling, CountyPayments county,
      PaidBenefits benefits, ListExport exports, Trail trail) {
    this.register = register;
    this.differences = differences;
    this.settling = settling;
    this.county = county;
    this.benefits = benefits;
    this.exports = exports;
    this.trail = trail;
  }

  /** Why a difference is declined, as typed. */
  record DeclineForm(@Nullable String reason) {}

  @GetMapping
  @Permitted(PaymentsSight.READ)
  Object waiting(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "diferente", columns(), register.allWaiting(officer));
    }
    model.addAttribute("found", register.waiting(officer, ListPage.Asked.of(page, size)));
    trail.listed();
    return "payments/account/list";
  }

  @GetMapping("/rights/{right}")
  @Permitted(PaymentsSight.READ)
  Object account(@PathVariable UUID right, @ModelAttribute("form") DeclineForm form,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var line = told(right, officer);
    return export == null ? shown(line, officer, model) : exports.file(export, "cont", MONTH_COLUMNS, register.months(right, officer));
  }

  @GetMapping("/panel")
  @Permitted(PaymentsSight.READ)
  String panel(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.of(person, officer));
    return "payments/account/panel :: accounts";
  }

  /** The last months of one right, for the page of the right; nothing of it when payments have not heard of it, or the reader does not see it. */
  @GetMapping("/rights/{right}/panel")
  @Permitted(PaymentsSight.READ)
  String ofRight(@PathVariable UUID right, Officer officer, Model model) {
    var line = register.find(right, officer, PaymentsSight.READ);
    model.addAttribute("right", right);
    model.addAttribute("account", line.isPresent());
    model.addAttribute("months", line.isEmpty() ? List.of() : register.months(right, officer).stream().limit(MONTHS).toList());
    return "payments/account/panel :: months";
  }

  @PostMapping("/differences/{id}/post")
  @Permitted(PaymentsSight.SETTLE)
  String post(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    var page = page(id, officer);
    SentForm.step(() -> settling.post(id, officer), "payments.difference.posted", STALE, flash);
    return page;
  }

  @PostMapping("/differences/{id}/again")
  @Permitted(PaymentsSight.SETTLE)
  String again(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    var page = page(id, officer);
    SentForm.step(() -> settling.again(id), "payments.difference.calculatedAgain", STALE, flash);
    return page;
  }

  @PostMapping("/differences/{id}/decline")
  @Permitted(PaymentsSight.SETTLE)
  String decline(@PathVariable UUID id, @ModelAttribute("form") DeclineForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var page = page(id, officer);
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    if (!SentForm.taken(() -> settling.decline(id, reason, officer), errors, response, STALE, code -> "reason")) {
      return shown(told(differences.rightOf(id).orElseThrow(), officer), officer, model);
    }
    flash.addFlashAttribute("notice", "payments.difference.declined");
    return page;
  }

  private List<ListColumn<AccountRegister.Waiting>> columns() {
    return List.of(ListColumn.of("payments.column.holder", AccountRegister.Waiting::holder),
        ListColumn.of("payments.column.benefit", line -> benefits.name(line.benefit())), ListColumn.of("payments.column.case", AccountRegister.Waiting::number),
        ListColumn.of("payments.column.months", AccountRegister.Waiting::months), ListColumn.of("payments.column.more", AccountRegister.Waiting::more),
        ListColumn.of("payments.column.undue", AccountRegister.Waiting::undue), ListColumn.of("payments.column.proposedAt", AccountRegister.Waiting::proposedAt));
  }

  private String page(UUID difference, Officer officer) {
    return "redirect:/payments/rights/" + register.rightOf(difference, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The account, of which the trail says that it was read. */
  private AccountRegister.Line told(UUID right, Officer officer) {
    var line = register.find(right, officer, PaymentsSight.READ).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.aboutCase(line.context(), line.caseId());
    trail.aboutPerson(line.holderId());
    return line;
  }

  private String shown(AccountRegister.Line line, Officer officer, Model model) {
    model.addAttribute("line", line);
    model.addAttribute("months", register.months(line.right(), officer));
    model.addAttribute("rows", register.rows(line.right(), officer));
    model.addAttribute("county", county.waiting(line.right()));
    model.addAttribute("difference", line.difference() == null ? List.of() : differences.months(line.difference()));
    model.addAttribute("settles", line.difference() != null && register.rightOf(line.difference(), officer).isPresent());
    return "payments/account/show";
  }
}
