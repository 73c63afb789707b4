package ro.reazem.financialaid.canteen;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import ro.reazem.financialaid.scheme.canteen.MonthlyContribution;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedWords;

/** The cards of the canteen: who has one, and of each its suspensions, contributions and the meals of the month. */
@Controller
@RequestMapping("/financialaid/canteen/cards")
class CanteenCardsController {

  private static final String KEEP = "canteen.card.keep";
  private static final String TAKE = "canteen.contribution.take";
  private static final int MONTHS = 12;
  private static final int LONGEST = 200;

  private final CardRegister register;
  private final KeepingCard keeping;
  private final LegalParameters parameters;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Fmt fmt;
  private final Clock clock;

  CanteenCardsController(CardRegister register, KeepingCard keeping, LegalParameters parameters, PermissionMatrix matrix, ListExport exports, Fmt fmt, Clock clock) {
    this.register = register;
    this.keeping = keeping;
    this.parameters = parameters;
    this.matrix = matrix;
    this.exports = exports;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A suspension or a contribution as typed. */
  record CardForm(@Nullable String key, @Nullable String reason, @Nullable String since, @Nullable String note, @Nullable String month, @Nullable String amount,
      @Nullable String on, @Nullable String receipt) {}

  @GetMapping
  @Permitted(MealRegister.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String state, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer,
      Model model) {
    var text = TypedWords.of(q);
    text = text.substring(0, Math.min(text.length(), LONGEST));
    var today = LocalDate.now(clock);
    if (export != null) {
      return exports.file(export, "beneficiarii-cantinei", columns(today), register.all(officer, text, state, today));
    }
    model.addAttribute("found", register.list(officer, text, state, today, ListPage.Asked.of(page, size)));
    model.addAttribute("q", text);
    model.addAttribute("state", List.of("ENDED", "ALL").contains(state) ? state : "RUNNING");
    model.addAttribute("today", today);
    return "financialaid/canteen/cards";
  }

  @GetMapping("/{id}")
  @Permitted(MealRegister.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var form = new CardForm(UUID.randomUUID().toString(), "", "", "", YearMonth.now(clock).toString(), "", "", "");
    return page(find(id, officer, MealRegister.READ), form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping("/{id}/pauses")
  @Permitted(KEEP)
  String suspend(@PathVariable UUID id, @ModelAttribute("form") CardForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var card = find(id, officer, KEEP);
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var reason = in.choice("reason", form.reason(), Pause.Reason.class);
    var since = in.date("since", form.since());
    var note = in.optionalText("note", form.note(), LONGEST);
    return SentForm.taken(() -> keeping.suspend(card, new KeepingCard.Suspended(Objects.requireNonNull(key), Objects.requireNonNull(reason),
        Objects.requireNonNull(since), note), officer), errors, response, "financialaid.stale.notice", code -> "since")
        ? done(id, "financialaid.canteen.suspended", flash) : page(card, form, errors, officer, model);
  }

  @PostMapping("/{id}/pauses/{pause}/end")
  @Permitted(KEEP)
  String resume(@PathVariable UUID id, @PathVariable UUID pause, Officer officer, RedirectAttributes flash) {
    var card = find(id, officer, KEEP);
    SentForm.step(() -> keeping.resume(card, pause, LocalDate.now(clock), officer), "financialaid.canteen.resumed", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/canteen/cards/" + id;
  }

  @PostMapping("/{id}/payments")
  @Permitted(TAKE)
  String receive(@PathVariable UUID id, @ModelAttribute("form") CardForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var card = find(id, officer, TAKE);
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var month = in.required("month", form.month(), CanteenCardsController::month);
    var amount = in.lei("amount", form.amount());
    var on = in.date("on", form.on());
    var receipt = in.text("receipt", form.receipt(), 40);
    return SentForm.taken(() -> keeping.receive(card, new KeepingCard.Received(Objects.requireNonNull(key), Objects.requireNonNull(month),
        Objects.requireNonNull(amount), Objects.requireNonNull(on), receipt), officer), errors, response, "financialaid.stale.notice",
        code -> code.endsWith("dayAhead") ? "on" : code.endsWith("amountPositive") ? "amount" : "month")
        ? done(id, "financialaid.canteen.received", flash) : page(card, form, errors, officer, model);
  }

  @PostMapping("/{id}/payments/{payment}/back")
  @Permitted(TAKE)
  String takeBack(@PathVariable UUID id, @PathVariable UUID payment, Officer officer, RedirectAttributes flash) {
    var card = find(id, officer, TAKE);
    var paid = register.payments(officer, id).stream().filter(one -> one.id().equals(payment)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    SentForm.step(() -> keeping.takeBack(card, paid, officer), "financialaid.canteen.tookBack", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/canteen/cards/" + id;
  }

  private CardRegister.Card find(UUID id, Officer officer, String action) {
    return register.find(officer, id, LocalDate.now(clock), action).filter(card -> !card.erased())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String done(UUID id, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:/financialaid/canteen/cards/" + id;
  }

  private String page(CardRegister.Card card, CardForm form, BindingResult errors, Officer officer, Model model) {
    var today = LocalDate.now(clock);
    var now = YearMonth.from(today);
    var law = parameters.on(today);
    var payments = register.payments(officer, card.right());
    var pauses = register.pauses(officer, card.right());
    Map<YearMonth, Lei> paid = payments.stream().collect(Collectors.toMap(CardRegister.Paid::month, CardRegister.Paid::amount, Lei::plus));
    var account = CardAccount.of(card.contribution(), card.from(), card.until(),
        pauses.stream().map(one -> new MonthlyContribution.Pause(one.firstDay(), one.lastDay())).toList(), paid, now,
        law.choice("CANTEEN_PART_MONTH").equals("BY_DAYS"));
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("card", card);
    model.addAttribute("state", card.stateOn(today));
    model.addAttribute("account", account.newest(MONTHS));
    model.addAttribute("suspendable", account.unpaidBefore(now) > law.whole("CANTEEN_UNPAID_MONTHS") && card.paused() == null);
    model.addAttribute("pauses", pauses);
    model.addAttribute("payments", payments);
    model.addAttribute("meals", register.meals(officer, card.right(), now));
    model.addAttribute("month", now);
    model.addAttribute("reasons", Pause.Reason.values());
    model.addAttribute("months", Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS).filter(one -> !one.isBefore(YearMonth.from(card.from())))
        .map(one -> new Option(one.toString(), fmt.month(one))).toList());
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    model.addAttribute("mayTake", matrix.allows(officer, TAKE));
    model.addAttribute("seesRight", matrix.allows(officer, "financialaid.entitlement.read"));
    return "financialaid/canteen/card";
  }

  private static YearMonth month(String typed) {
    RuleViolated.require(typed.matches("20[0-9]{2}-(0[1-9]|1[0-2])"), "platform.input.choice");
    return YearMonth.parse(typed);
  }

  private static List<ListColumn<CardRegister.Card>> columns(LocalDate today) {
    return List.of(ListColumn.of("financialaid.canteen.card", CardRegister.Card::number), ListColumn.of("financialaid.canteen.person", CardRegister.Card::holder),
        ListColumn.of("financialaid.canteen.letter", one -> one.category().toLowerCase(Locale.ROOT) + ")"), ListColumn.of("financialaid.canteen.portionsShort", CardRegister.Card::portions),
        ListColumn.of("financialaid.canteen.contribution", CardRegister.Card::contribution), ListColumn.of("financialaid.entitlements.from", CardRegister.Card::from),
        ListColumn.of("financialaid.entitlements.until", CardRegister.Card::until),
        ListColumn.word("financialaid.column.status", one -> "financialaid.canteen.state." + one.stateOn(today)));
  }
}
