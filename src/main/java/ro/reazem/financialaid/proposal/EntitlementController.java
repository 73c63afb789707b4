package ro.reazem.financialaid.proposal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
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
import ro.reazem.financialaid.application.Choices;
import ro.reazem.financialaid.calculation.Calculating;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/** One right: its amounts and acts, and proposing its change or its end. */
@Controller
@RequestMapping("/financialaid/entitlements/{id}")
class EntitlementController {

  private static final String READ = "financialaid.entitlement.read";
  private static final String PROPOSE = "financialaid.entitlement.propose";
  private static final int MONTHS_AHEAD = 4;
  private static final int LONGEST_REASONS = 4000;

  private final Entitlements entitlements;
  private final ChangingEntitlement changing;
  private final Calculating calculating;
  private final DecisionRegister decisions;
  private final ProposalRegister register;
  private final History history;
  private final Choices choices;
  private final Sight sight;
  private final Fmt fmt;
  private final Clock clock;

  EntitlementController(Entitlements entitlements, ChangingEntitlement changing, Calculating calculating, DecisionRegister decisions,
      ProposalRegister register, History history, Choices choices, Sight sight, Fmt fmt, Clock clock) {
    this.entitlements = entitlements;
    this.changing = changing;
    this.calculating = calculating;
    this.decisions = decisions;
    this.register = register;
    this.history = history;
    this.choices = choices;
    this.sight = sight;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable EntitlementId id, Officer officer, Model model) {
    var right = permitted(id, officer, READ);
    var made = decisions.of(right.applicationId(), officer);
    model.addAttribute("right", right);
    model.addAttribute("decisions", made);
    model.addAttribute("holder", made.isEmpty() ? "" : made.getLast().dossier().holder().name());
    model.addAttribute("open", register.openOf(officer, right.applicationId()).orElse(null));
    model.addAttribute("history", history.of(right.applicationId()));
    model.addAttribute("mayPropose", right.isInForce() && sight.allows(officer, PROPOSE, right.unitId()));
    model.addAttribute("maySimulate", sight.allows(officer, "financialaid.simulation.use", right.unitId()));
    return "financialaid/entitlement/show";
  }

  @GetMapping("/change")
  @Permitted(PROPOSE)
  String change(@PathVariable EntitlementId id, Officer officer, Model model) {
    var right = permitted(id, officer, PROPOSE);
    var months = months(right);
    var standing = changing.standing(right);
    var form = ChangeForm.of(standing.latest().declaration(), months.getFirst().toString());
    return compare(right, standing, form, model, new BeanPropertyBindingResult(form, "form"), true);
  }

  @PostMapping("/change")
  @Permitted(PROPOSE)
  String change(@PathVariable EntitlementId id, @ModelAttribute("form") ChangeForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var right = permitted(id, officer, PROPOSE);
    if (form.recalculate() != null) {
      return compare(right, changing.standing(right), form, model, errors, true);
    }
    var in = new Inputs(errors);
    var reasons = in.optionalParagraphs("reasons", form.reasons(), LONGEST_REASONS);
    var month = in.required("from", form.from(), text -> oneOf(text, months(right).stream().map(YearMonth::toString).toList()));
    var told = read(form, changing.standing(right).latest().declaration(), errors);
    if (!errors.hasErrors() && month != null) {
      try {
        var sent = changing.change(right, told, YearMonth.parse(month), form.fingerprint(), reasons, signature(officer));
        flash.addFlashAttribute("notice", "financialaid.proposal.sent");
        return "redirect:/financialaid/proposals/" + sent;
      } catch (RuleViolated violated) {
        in.reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return compare(right, changing.standing(right), form, model, errors, false);
  }

  /** The end of a right as typed. */
  record EndForm(@Nullable String ground, @Nullable String lastDay, @Nullable String reasons) {}

  @GetMapping("/end")
  @Permitted(PROPOSE)
  String end(@PathVariable EntitlementId id, Officer officer, Model model) {
    var form = new EndForm("", fmt.date(YearMonth.now(clock).atEndOfMonth()), "");
    return ending(permitted(id, officer, PROPOSE), form, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/end")
  @Permitted(PROPOSE)
  String end(@PathVariable EntitlementId id, @ModelAttribute("form") EndForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = permitted(id, officer, PROPOSE);
    var in = new Inputs(errors);
    var ground = in.required("ground", form.ground(), text -> oneOf(text, Grounds.OF_TERMINATION));
    var lastDay = in.date("lastDay", form.lastDay());
    var reasons = in.optionalParagraphs("reasons", form.reasons(), LONGEST_REASONS);
    if (!errors.hasErrors()) {
      try {
        var sent = changing.end(right, Objects.requireNonNull(lastDay), Objects.requireNonNull(ground), reasons, signature(officer));
        flash.addFlashAttribute("notice", "financialaid.proposal.sent");
        return "redirect:/financialaid/proposals/" + sent;
      } catch (RuleViolated violated) {
        in.reject("", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return ending(right, form, model, errors);
  }

  private String ending(Entitlement right, EndForm form, Model model, BindingResult errors) {
    model.addAttribute("right", right);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("grounds", Grounds.OF_TERMINATION);
    model.addAttribute("holder", changing.standing(right).latest().dossier().holder().name());
    return "financialaid/entitlement/end";
  }

  private Declaration read(ChangeForm form, Declaration earlier, BindingResult errors) {
    return form.read(earlier, choices.incomeCodes(earlier), errors);
  }

  private String compare(Entitlement right, ChangingEntitlement.Standing standing, ChangeForm form, Model model, BindingResult errors,
      boolean fresh) {
    var old = standing.latest();
    var months = months(right);
    var month = months.stream().filter(one -> one.toString().equals(form.from())).findFirst().orElse(months.getFirst());
    var probe = new BeanPropertyBindingResult(form, "form");
    var told = read(form, old.declaration(), fresh ? errors : probe);
    var family = calculating.familyOn(standing.request(), month.atDay(1));
    var fingerprint = form.fingerprint();
    try {
      var calculation = changing.calculate(standing, family, told, month, clock.instant(), LocaleContextHolder.getLocale());
      model.addAttribute("calculation", calculation);
      model.addAttribute("difference", calculation.amounts().gross().minus(right.latest().gross()));
      fingerprint = fresh ? calculation.fingerprint() : fingerprint;
    } catch (RuleViolated violated) {
      model.addAttribute("impossible", violated.code());
      model.addAttribute("impossibleArguments", violated.arguments().toArray());
    }
    var people = new ArrayList<>(choices.people(family));
    model.addAttribute("right", right);
    model.addAttribute("old", old.dossier());
    model.addAttribute("form", form.with(fingerprint));
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("family", family);
    model.addAttribute("someone", choices.orNobody(people));
    model.addAttribute("incomeKinds", choices.incomeKinds(old.declaration().incomes().stream().map(income -> income.kind()).toList()));
    model.addAttribute("months", months.stream().map(one -> new Option(one.toString(), fmt.month(one))).toList());
    model.addAttribute("month", month);
    return "financialaid/entitlement/change";
  }

  /** The months from which a change may have effect: none before the amount in force began, nor before this month. */
  private List<YearMonth> months(Entitlement right) {
    var first = YearMonth.from(right.latest().validFrom()).plusMonths(1);
    var now = YearMonth.from(LocalDate.now(clock));
    var start = first.isAfter(now) ? first : now;
    return IntStream.range(0, MONTHS_AHEAD).mapToObj(start::plusMonths).toList();
  }

  private static String oneOf(String typed, List<String> allowed) {
    RuleViolated.require(allowed.contains(typed), "platform.input.choice");
    return typed;
  }

  private Proposal.Signature signature(Officer officer) {
    return Proposal.Signature.of(officer, clock.instant());
  }

  private Entitlement permitted(EntitlementId id, Officer officer, String action) {
    var right = entitlements.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!sight.allows(officer, action, right.unitId())) {
      throw new AccessDeniedException("Right of another unit");
    }
    return right;
  }
}
