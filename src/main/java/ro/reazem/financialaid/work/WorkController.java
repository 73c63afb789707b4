package ro.reazem.financialaid.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The works of local interest of a year, and the sheets of a month with what was worked. */
@Controller
@RequestMapping("/financialaid/work")
class WorkController {

  private static final String READ = "financialaid.entitlement.read";
  private static final String PLAN = "financialaid.work.plan";
  private static final int LONGEST = 300;
  private static final int MONTHS_BACK = 12;
  private static final List<ListColumn<WorkRegister.Sheet>> COLUMNS = List.of(ListColumn.of("financialaid.work.person", WorkRegister.Sheet::name),
      ListColumn.of("financialaid.lists.month", WorkRegister.Sheet::month), ListColumn.of("financialaid.work.due", WorkRegister.Sheet::due),
      ListColumn.of("financialaid.work.done", WorkRegister.Sheet::done), ListColumn.of("financialaid.work.missing", WorkRegister.Sheet::missing));

  private final WorkPlans plans;
  private final WorkRegister register;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Fmt fmt;
  private final Clock clock;

  WorkController(WorkPlans plans, WorkRegister register, PermissionMatrix matrix, ListExport exports, Fmt fmt, Clock clock) {
    this.plans = plans;
    this.register = register;
    this.matrix = matrix;
    this.exports = exports;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A plan or a work of it as typed. */
  record PlanForm(@Nullable String key, @Nullable String year, @Nullable String number, @Nullable String on, @Nullable String description,
      @Nullable String place, @Nullable String supervisor) {

    static PlanForm of(int year) {
      return new PlanForm(UUID.randomUUID().toString(), String.valueOf(year), "", "", "", "", "");
    }
  }

  @GetMapping
  @Permitted(READ)
  Object month(@RequestParam(defaultValue = "") String month, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var now = YearMonth.now(clock);
    var months = Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS_BACK).toList();
    var asked = months.stream().filter(one -> one.toString().equals(month)).findFirst().orElse(now);
    if (export != null) {
      return exports.file(export, "munca-" + asked, COLUMNS, register.all(officer, asked));
    }
    model.addAttribute("month", asked);
    model.addAttribute("over", asked.isBefore(now));
    model.addAttribute("months", months.stream().map(one -> new Option(one.toString(), fmt.month(one))).toList());
    model.addAttribute("found", register.of(officer, asked, ListPage.Asked.of(page, size)));
    return "financialaid/work/month";
  }

  @GetMapping("/plan")
  @Permitted(READ)
  String plan(@RequestParam(defaultValue = "") String year, Officer officer, Model model) {
    var form = PlanForm.of(year(year));
    return plan(form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping("/plan")
  @Permitted(PLAN)
  String enter(@ModelAttribute("form") PlanForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var number = in.text("number", form.number(), 40);
    var on = in.date("on", form.on());
    if (!SentForm.taken(() -> plans.enter(new WorkPlans.Plan(year(form.year()), number, Objects.requireNonNull(on)), officer), errors, response, code -> "on")) {
      return plan(form, errors, officer, model);
    }
    flash.addFlashAttribute("notice", "financialaid.work.planEntered");
    return "redirect:/financialaid/work/plan?year=" + year(form.year());
  }

  @PostMapping("/plan/activities")
  @Permitted(PLAN)
  String add(@ModelAttribute("form") PlanForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var what = in.text("description", form.description(), LONGEST);
    var place = in.text("place", form.place(), LONGEST);
    var who = in.text("supervisor", form.supervisor(), LONGEST);
    if (!errors.hasErrors() && what.length() < 3) {
      in.reject("description", new RuleViolated("financialaid.work.tooShort"));
    }
    if (!SentForm.taken(() -> plans.add(year(form.year()), new WorkPlans.Activity(TypedKey.of(form.key()), what, place, who)), errors, response, code -> "description")) {
      return plan(form, errors, officer, model);
    }
    flash.addFlashAttribute("notice", "financialaid.work.activityAdded");
    return "redirect:/financialaid/work/plan?year=" + year(form.year());
  }

  private String plan(PlanForm form, BindingResult errors, Officer officer, Model model) {
    int year = year(form.year());
    int now = LocalDate.now(clock).getYear();
    model.addAttribute("year", year);
    model.addAttribute("years", Stream.of(now + 1, now, now - 1).map(one -> new Option(String.valueOf(one), String.valueOf(one))).toList());
    model.addAttribute("plan", plans.of(year).orElse(null));
    model.addAttribute("activities", plans.activities(year));
    model.addAttribute("mayPlan", !matrix.units(officer, PLAN).isEmpty());
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return "financialaid/work/plan";
  }

  /** A year that the page offers; this one for anything else. */
  private int year(@Nullable String typed) {
    int now = LocalDate.now(clock).getYear();
    return Stream.of(now - 1, now, now + 1).filter(one -> String.valueOf(one).equals(typed)).findFirst().orElse(now);
  }
}
