package ro.reazem.financialaid.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.application.Choices;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;

/** The declaration of a change of a right: what was known and what the register tells, filled in; old and new beside each other. */
@Controller
@RequestMapping("/financialaid/entitlements/{id}/change")
class ChangingController {

  private static final String PROPOSE = "financialaid.entitlement.propose";

  private final RightDesk desk;
  private final ChangingEntitlement changing;
  private final ChangeReading reading;
  private final Calculating calculating;
  private final Choices choices;
  private final Fmt fmt;
  private final Clock clock;

  ChangingController(RightDesk desk, ChangingEntitlement changing, ChangeReading reading, Calculating calculating, Choices choices,
      Fmt fmt, Clock clock) {
    this.desk = desk;
    this.changing = changing;
    this.reading = reading;
    this.calculating = calculating;
    this.choices = choices;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(PROPOSE)
  String open(@PathVariable EntitlementId id, Officer officer, Model model) {
    var right = desk.permitted(id, officer, PROPOSE);
    ChangingEntitlement.requireChangeable(right);
    var standing = changing.standing(right);
    var today = LocalDate.now(clock);
    var months = ChangingEntitlement.months(right, today);
    var occurred = SinceLastDecision.lastOn(standing.latest().declaration(), standing.household().stays(), standing.placed())
        .filter(day -> !day.isAfter(today)).orElse(null);
    var form = new ChangeForm(null, occurred == null ? "" : fmt.date(occurred), fmt.date(today),
        effect(months, occurred == null ? today : occurred).toString(), "", "", null, null);
    var read = reading.read(standing, months, form);
    return show(right, standing, months, read, new BeanPropertyBindingResult(read.form(), "form"), model);
  }

  @PostMapping
  @Permitted(PROPOSE)
  String send(@PathVariable EntitlementId id, @ModelAttribute("form") ChangeForm form, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = desk.permitted(id, officer, PROPOSE);
    ChangingEntitlement.requireChangeable(right);
    var standing = changing.standing(right);
    var months = ChangingEntitlement.months(right, LocalDate.now(clock));
    var read = reading.read(standing, months, form);
    if (form.isOnlyCalculated()) {
      return show(right, standing, months, read, read.errors(), model);
    }
    if (read.change() != null) {
      try {
        var by = Proposal.Signature.of(officer, clock.instant());
        var sent = changing.change(right, read.change(), form.fingerprint(), read.reasons(), by);
        flash.addFlashAttribute("notice", "financialaid.proposal.sent");
        return "redirect:/financialaid/proposals/" + sent;
      } catch (RuleViolated violated) {
        read.inputs().reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(right, standing, months, read, read.errors(), model);
  }

  private String show(Entitlement right, ChangingEntitlement.Standing standing, List<YearMonth> months, ChangeReading.Read read,
      BindingResult errors, Model model) {
    var locale = LocaleContextHolder.getLocale();
    var mark = "";
    if (read.change() != null) {
      try {
        var found = changing.calculate(standing, read.family(), read.change(), read.reasons(), clock.instant(), locale);
        mark = found.calculation().fingerprint();
        model.addAttribute("dossier", found.dossier());
        model.addAttribute("comparison", Comparison.of(found.dossier()).orElseThrow());
        model.addAttribute("kind", ChangingEntitlement.kind(right, found).name());
      } catch (RuleViolated violated) {
        model.addAttribute("impossible", violated.code());
        model.addAttribute("impossibleArguments", violated.arguments().toArray());
      }
    }
    var typed = read.form();
    model.addAllAttributes(choices.offered(read.family(), read.month().atDay(1), Objects.requireNonNull(read.form().told())));
    model.addAttribute("form", typed.shown(Objects.requireNonNull(typed.told()), typed.from(), mark));
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("right", right);
    model.addAttribute("holder", standing.latest().dossier().holder().name());
    model.addAttribute("news", changing.news(standing, read.family(), read.month().atDay(1), locale));
    model.addAttribute("months", months.reversed().stream().map(one -> new Option(one.toString(), fmt.month(one))).toList());
    model.addAttribute("month", read.month());
    model.addAttribute("incomeMonth", read.change() == null ? YearMonth.now(clock).minusMonths(1) : read.change().incomeMonth());
    return "financialaid/entitlement/change";
  }

  /** The month offered first: the one that follows the change by the rule of the institution, within those possible. */
  private YearMonth effect(List<YearMonth> months, LocalDate occurredOn) {
    YearMonth wanted;
    try {
      wanted = calculating.effectOf(occurredOn);
    } catch (RuleViolated notSet) {
      wanted = YearMonth.from(occurredOn);
    }
    return wanted.isBefore(months.getFirst()) ? months.getFirst() : wanted.isAfter(months.getLast()) ? months.getLast() : wanted;
  }
}
