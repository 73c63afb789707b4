package ro.reazem.financialaid.tenancy;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import ro.reazem.financialaid.dwelling.Dwellings;
import ro.reazem.financialaid.housingfile.HousingDesk;
import ro.reazem.financialaid.scheme.housing.RentAccount;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The account of a contract: what is owed and paid month by month, the rents received, the notices of default. */
@Controller
@RequestMapping("/financialaid/housing/tenancies/{id}")
class RentAccountController {

  private static final String TAKE = "financialaid.rent.take";
  private static final String CLAIM = "financialaid.tenancy.work";
  private static final int MONTHS = 24;
  private static final int LINE = 100;
  private static final int NOTE = 300;

  private final Tenancies tenancies;
  private final RentPayments payments;
  private final RentAccounts accounts;
  private final Rents rents;
  private final DefaultNotices notices;
  private final CollectingRent collecting;
  private final ClaimingRent claiming;
  private final TenancyPapers papers;
  private final Dwellings dwellings;
  private final HousingDesk desk;
  private final Fmt fmt;
  private final Clock clock;

  RentAccountController(Tenancies tenancies, RentPayments payments, RentAccounts accounts, Rents rents, DefaultNotices notices, CollectingRent collecting,
      ClaimingRent claiming, TenancyPapers papers, Dwellings dwellings, HousingDesk desk, Fmt fmt, Clock clock) {
    this.tenancies = tenancies;
    this.payments = payments;
    this.accounts = accounts;
    this.rents = rents;
    this.notices = notices;
    this.collecting = collecting;
    this.claiming = claiming;
    this.papers = papers;
    this.dwellings = dwellings;
    this.desk = desk;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A rent received, a notice, its receipt or a withdrawal as typed; each uses its own part. */
  record ActForm(@Nullable String key, @Nullable String paidOn, @Nullable String amount, @Nullable String document, @Nullable String receivedOn,
      @Nullable String payment, @Nullable String reason, @Nullable String noticeReason) {

    static ActForm empty() {
      return new ActForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "");
    }
  }

  @GetMapping("/account")
  @Permitted(HousingDesk.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var form = ActForm.empty();
    return show(found(id), form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/payments")
  @Permitted(TAKE)
  String receive(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var on = in.date("paidOn", form.paidOn());
    var amount = in.lei("amount", form.amount());
    var document = in.text("document", form.document(), LINE);
    return act(id, form, TAKE, errors, officer, model, response, flash, "financialaid.account.received",
        () -> collecting.receive(id, Objects.requireNonNull(on), Objects.requireNonNull(amount), document, Objects.requireNonNull(key), officer));
  }

  @PostMapping("/payments/back")
  @Permitted(TAKE)
  String takeBack(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var payment = in.required("payment", form.payment(), TypedId::parse);
    var reason = in.text("reason", form.reason(), NOTE);
    return act(id, form, TAKE, errors, officer, model, response, flash, "financialaid.account.tookBack",
        () -> collecting.takeBack(id, Objects.requireNonNull(payment), reason, officer));
  }

  @PostMapping("/notices")
  @Permitted(CLAIM)
  String claim(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var key = new Inputs(errors).required("key", form.key(), TypedId::parse);
    return act(id, form, CLAIM, errors, officer, model, response, flash, "financialaid.notice.made",
        () -> claiming.claim(id, Objects.requireNonNull(key), officer));
  }

  @PostMapping("/notices/{claim}/receipt")
  @Permitted(CLAIM)
  String received(@PathVariable UUID id, @PathVariable UUID claim, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var on = new Inputs(errors).date("receivedOn", form.receivedOn());
    return act(id, form, CLAIM, errors, officer, model, response, flash, "financialaid.notice.receivedNow",
        () -> claiming.receive(id, claim, Objects.requireNonNull(on), officer));
  }

  @PostMapping("/notices/{claim}/withdraw")
  @Permitted(CLAIM)
  String withdraw(@PathVariable UUID id, @PathVariable UUID claim, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("noticeReason", form.noticeReason(), NOTE);
    return act(id, form, CLAIM, errors, officer, model, response, flash, "financialaid.notice.withdrawnNow",
        () -> claiming.withdraw(id, claim, reason, officer));
  }

  @GetMapping("/notices/{claim}/notice.pdf")
  @Permitted(HousingDesk.READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID claim, Officer officer) {
    var one = found(id);
    desk.permitted(one.fileId(), officer, HousingDesk.READ);
    var claimed = notices.of(id).stream().filter(each -> each.id().equals(claim)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.shown("somatie-chirie-" + claimed.number() + "-" + claimed.year() + ".pdf", MediaType.APPLICATION_PDF,
        papers.notice(one, claimed, dwellings.find(one.dwellingId()).orElseThrow()));
  }

  private String act(UUID id, ActForm form, String action, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash, String told, Runnable doing) {
    var one = found(id);
    desk.permitted(one.fileId(), officer, action);
    if (!SentForm.taken(doing, errors, response, RentAccountController::field)) {
      return show(one, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return TenanciesController.PAGE + id + "/account";
  }

  private String show(Tenancy one, ActForm form, Officer officer, Model model, BindingResult errors) {
    var file = desk.permitted(one.fileId(), officer, HousingDesk.READ);
    var paid = payments.of(one.id());
    var claimed = notices.of(one.id());
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", one);
    model.addAttribute("payments", paid);
    model.addAttribute("notices", claimed);
    model.addAttribute("taken", paid.stream().filter(RentPayment::counts)
        .map(each -> new Option(each.id().toString(), each.document() + ", " + fmt.date(each.paidOn()) + ", " + fmt.lei(each.amount()))).toList());
    model.addAttribute("mayTake", desk.allows(officer, TAKE, file));
    boolean mayClaim = one.runs() && desk.allows(officer, CLAIM, file);
    try {
      var account = accounts.of(one, rents.of(one.id()), paid);
      model.addAttribute("account", account);
      model.addAttribute("lines", account.lines().reversed().stream().limit(MONTHS).toList());
      model.addAttribute("paidNotices", claimed.stream().filter(each -> each.isPaid(account)).map(DefaultNotice::id).toList());
      model.addAttribute("vainNotices", claimed.stream().filter(each -> each.isInVain(account, LocalDate.now(clock))).map(DefaultNotice::id).toList());
      var overdue = account.unpaidUntil(accounts.overdueUntil());
      model.addAttribute("overdue", overdue);
      model.addAttribute("arrears", RentAccount.sum(overdue));
      model.addAttribute("mayClaim", mayClaim);
    } catch (RuleViolated unset) {
      model.addAttribute("unset", unset);
      model.addAttribute("mayClaim", false);
    }
    return "financialaid/tenancy/account";
  }

  private static String field(String code) {
    return switch (code) {
      case "financialaid.account.day" -> "paidOn";
      case "financialaid.account.amountPositive" -> "amount";
      case "financialaid.notice.day" -> "receivedOn";
      default -> "";
    };
  }

  private Tenancy found(UUID id) {
    return tenancies.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
