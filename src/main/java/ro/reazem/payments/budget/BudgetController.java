package ro.reazem.payments.budget;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The budget lines of a year (angajamente și credite bugetare), with what is still available. */
@Controller
@RequestMapping("/payments/budget")
class BudgetController {

  private static final int TEXT = 200;
  private static final int FIRST_YEAR = 2020;

  private final BudgetLines lines;
  private final PaidBenefits benefits;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Clock clock;

  BudgetController(BudgetLines lines, PaidBenefits benefits, PermissionMatrix matrix, ListExport exports, Clock clock) {
    this.lines = lines;
    this.benefits = benefits;
    this.matrix = matrix;
    this.exports = exports;
    this.clock = clock;
  }

  /** A line as typed. */
  record BudgetForm(@Nullable String year, @Nullable String benefit, @Nullable String article, @Nullable String committed, @Nullable String authorised,
      @Nullable String act) {}

  @GetMapping
  @Permitted(PaymentsSight.BUDGET_READ)
  Object of(@RequestParam(required = false) @Nullable String year, @ModelAttribute("form") BudgetForm form,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "buget-" + year(year), columns(), lines.of(year(year)));
    }
    return shown(year, officer, model);
  }

  @PostMapping
  @Permitted(PaymentsSight.BUDGET_KEEP)
  String decide(@ModelAttribute("form") BudgetForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var today = LocalDate.now(clock);
    var in = new Inputs(errors);
    var year = in.whole("year", form.year(), FIRST_YEAR, today.getYear() + 1);
    var benefit = in.required("benefit", form.benefit(), typed -> {
      RuleViolated.require(benefits.on(today).contains(typed), "platform.input.choice");
      return typed;
    });
    var article = in.text("article", form.article(), TEXT);
    var committed = in.lei("committed", form.committed());
    var authorised = in.lei("authorised", form.authorised());
    var act = in.text("act", form.act(), TEXT);
    if (!SentForm.taken(() -> lines.decide(new BudgetLine(Objects.requireNonNull(year), Objects.requireNonNull(benefit), article, Objects.requireNonNull(committed),
        Objects.requireNonNull(authorised), Lei.ZERO), act, officer), errors, response, code -> "authorised")) {
      return shown(form.year(), officer, model);
    }
    flash.addFlashAttribute("notice", "payments.budget.decided");
    return "redirect:/payments/budget?year=" + year;
  }

  private List<ListColumn<BudgetLine>> columns() {
    return List.of(ListColumn.of("payments.column.benefit", line -> benefits.name(line.benefit())), ListColumn.of("payments.budget.article", BudgetLine::article),
        ListColumn.of("payments.budget.committed", BudgetLine::committed), ListColumn.of("payments.budget.authorised", BudgetLine::authorised),
        ListColumn.of("payments.budget.used", BudgetLine::used), ListColumn.of("payments.budget.available", BudgetLine::available));
  }

  /** Anything that is no year is the current one. */
  private int year(@Nullable String typed) {
    return typed != null && typed.matches("20[2-9][0-9]") ? Integer.parseInt(typed) : LocalDate.now(clock).getYear();
  }

  private String shown(@Nullable String typed, Officer officer, Model model) {
    var today = LocalDate.now(clock);
    int year = year(typed);
    model.addAttribute("year", year);
    model.addAttribute("yearText", Integer.toString(year));
    model.addAttribute("lines", lines.of(year));
    model.addAttribute("rows", lines.rows(year));
    model.addAttribute("benefits", benefits.options(today));
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.BUDGET_KEEP));
    return "payments/budget/show";
  }
}
