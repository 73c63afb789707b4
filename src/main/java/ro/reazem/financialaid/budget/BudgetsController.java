package ro.reazem.financialaid.budget;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.ground.EmergencyGrounds;
import ro.reazem.financialaid.localscheme.LocalSchemes;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedId;

/** The budgets of a year on the screen: what was allotted, what is held, what is left, and entering a change by its act. */
@Controller
@RequestMapping("/financialaid/budgets")
class BudgetsController {

  private static final String READ = "financialaid.budget.read";
  private static final String ENTER = "financialaid.budget.enter";
  private static final int LINE = 200;
  private static final List<ListColumn<BudgetLine>> COLUMNS = List.of(
      ListColumn.of("financialaid.form.emergency.ground", line -> line.name() == null ? line.ground() : line.name()),
      ListColumn.of("financialaid.budget.allotted", BudgetLine::allotted), ListColumn.of("financialaid.budget.reserved", BudgetLine::reserved),
      ListColumn.of("financialaid.budget.left", BudgetLine::left));

  private final EmergencyBudgets budgets;
  private final EmergencyGrounds grounds;
  private final LocalSchemes schemes;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Clock clock;

  BudgetsController(EmergencyBudgets budgets, EmergencyGrounds grounds, LocalSchemes schemes, PermissionMatrix matrix, ListExport exports, Clock clock) {
    this.budgets = budgets;
    this.grounds = grounds;
    this.schemes = schemes;
    this.matrix = matrix;
    this.exports = exports;
    this.clock = clock;
  }

  /** A change as typed. */
  record ChangeForm(@Nullable String key, @Nullable String ground, @Nullable String kind, @Nullable String amount, @Nullable String act) {

    /** Whether money comes or goes. */
    enum Kind {
      ALLOT, TAKE_BACK
    }

    static ChangeForm fresh() {
      return new ChangeForm(UUID.randomUUID().toString(), "", Kind.ALLOT.name(), "", "");
    }
  }

  @GetMapping
  @Permitted(READ)
  Object year(@RequestParam(defaultValue = "") String year, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer,
      Model model) {
    if (export != null) {
      return exports.file(export, "bugete-" + read(year), COLUMNS, budgets.of(read(year)));
    }
    var form = ChangeForm.fresh();
    return show(read(year), form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping
  @Permitted(ENTER)
  String change(@RequestParam(defaultValue = "") String year, @ModelAttribute("form") ChangeForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    int asked = read(year);
    var key = in.required("key", form.key(), TypedId::parse);
    var ground = in.required("ground", form.ground(), typed -> known(typed, asked));
    var kind = in.choice("kind", form.kind(), ChangeForm.Kind.class);
    var amount = in.lei("amount", form.amount());
    if (amount != null && !amount.isPositive()) {
      errors.rejectValue("amount", "financialaid.ground.sumPositive");
    }
    var act = in.text("act", form.act(), LINE);
    if (!errors.hasErrors()) {
      try {
        var sum = Objects.requireNonNull(amount);
        budgets.change(asked, Objects.requireNonNull(ground), kind == ChangeForm.Kind.TAKE_BACK ? sum.negated() : sum, act, Objects.requireNonNull(key), officer);
        flash.addFlashAttribute("notice", "financialaid.budget.changed");
        return "redirect:/financialaid/budgets?year=" + asked;
      } catch (RuleViolated violated) {
        in.reject("amount", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(asked, form, officer, model, errors);
  }

  private String show(int year, ChangeForm form, Officer officer, Model model, BindingResult errors) {
    var lines = budgets.of(year);
    int now = LocalDate.now(clock).getYear();
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("year", year);
    model.addAttribute("years", Stream.concat(Stream.of(now + 1, now, year), budgets.years().stream()).distinct()
        .sorted(java.util.Comparator.reverseOrder()).toList());
    model.addAttribute("lines", lines);
    model.addAttribute("allotted", sum(lines.stream().map(BudgetLine::allotted)));
    model.addAttribute("reserved", sum(lines.stream().map(BudgetLine::reserved)));
    model.addAttribute("left", sum(lines.stream().map(BudgetLine::left)));
    model.addAttribute("entries", budgets.entries(year));
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    model.addAttribute("grounds", ofYear(year));
    return "financialaid/budget/year";
  }

  /** The grounds, and the local aids that hold a budget, which the council has at the end of the year or today, whichever comes first. */
  private List<Option> ofYear(int year) {
    var today = LocalDate.now(clock);
    var first = LocalDate.of(year, 1, 1);
    var last = first.plusYears(1).minusDays(1);
    var day = today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    return Stream.concat(grounds.on(day).stream().map(ground -> new Option(ground.code(), ground.name())),
        schemes.on(day).stream().filter(scheme -> scheme.rules().budgeted()).map(scheme -> new Option(Benefit.ofScheme(scheme.code(), AidMode.MONEY), scheme.name()))).toList();
  }

  private String known(String typed, int year) {
    RuleViolated.require(ofYear(year).stream().anyMatch(ground -> ground.value().equals(typed)), "platform.input.choice");
    return typed;
  }

  /** Anything that is no year is the current one. */
  private int read(String typed) {
    return typed.matches("20[0-9]{2}") ? Integer.parseInt(typed) : LocalDate.now(clock).getYear();
  }

  private static Lei sum(Stream<Lei> amounts) {
    return amounts.reduce(Lei.ZERO, Lei::plus);
  }
}
