package ro.reazem.financialaid.work;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The work obligation of one right: who must work, exemptions, the sheet of each month with its days, and its print. */
@Controller
@RequestMapping("/financialaid/entitlements/{id}/work")
class RightWorkController {

  private static final String READ = "financialaid.entitlement.read";
  private static final String WORK = "financialaid.work.record";
  private static final int MOST_HOURS = 12;

  private final RightDesk desk;
  private final WorkRegister register;
  private final KeepingSheets keeping;
  private final WorkPlans plans;
  private final Fmt fmt;
  private final Clock clock;

  RightWorkController(RightDesk desk, WorkRegister register, KeepingSheets keeping, WorkPlans plans, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.register = register;
    this.keeping = keeping;
    this.plans = plans;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** What is typed on the page of one right: a sheet to be opened, or an exemption. */
  record WorkForm(@Nullable String month, @Nullable String person, @Nullable String briefedOn, @Nullable String key, @Nullable String exempted,
      @Nullable String reason, @Nullable String certificate, @Nullable String proof, @Nullable String since, @Nullable String until) {}

  /** Hours of a day as typed. */
  record DayForm(@Nullable String day, @Nullable String activity, @Nullable String hours) {}

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable EntitlementId id, Officer officer, Model model) {
    var form = new WorkForm(YearMonth.now(clock).toString(), "", "", UUID.randomUUID().toString(), "", "", "", "", "", "");
    return page(working(id, officer, READ), form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping
  @Permitted(WORK)
  String open(@PathVariable EntitlementId id, @ModelAttribute("form") WorkForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = working(id, officer, WORK);
    var in = new Inputs(errors);
    var month = in.required("month", form.month(), RightWorkController::month);
    var person = in.required("person", form.person(), RightWorkController::person);
    var briefed = in.optionalDate("briefedOn", form.briefedOn());
    if (!SentForm.taken(() -> keeping.open(right, Objects.requireNonNull(month), Objects.requireNonNull(person), briefed, officer), errors, response, code -> "person")) {
      return page(right, form, errors, officer, model);
    }
    flash.addFlashAttribute("notice", "financialaid.work.opened");
    return "redirect:/financialaid/entitlements/" + id + "/work/" + month;
  }

  @PostMapping("/exemptions")
  @Permitted(WORK)
  String exempt(@PathVariable EntitlementId id, @ModelAttribute("form") WorkForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = working(id, officer, WORK);
    var in = new Inputs(errors);
    var person = in.required("exempted", form.exempted(), RightWorkController::person);
    var reason = in.choice("reason", form.reason(), KeepingSheets.Reason.class);
    var proof = in.text("proof", form.proof(), 200);
    var since = in.date("since", form.since());
    var until = in.optionalDate("until", form.until());
    var certificate = in.optional("certificate", form.certificate(), RightWorkController::person);
    if (!SentForm.taken(() -> keeping.exempt(right, new KeepingSheets.Exempted(TypedKey.of(form.key()), Objects.requireNonNull(person), Objects.requireNonNull(reason),
        proof, Objects.requireNonNull(since), until, certificate), officer), errors, response, code -> code.contains("certificate") ? "certificate" : "until")) {
      return page(right, form, errors, officer, model);
    }
    flash.addFlashAttribute("notice", "financialaid.work.exempted");
    return "redirect:/financialaid/entitlements/" + id + "/work";
  }

  @GetMapping("/{month}")
  @Permitted(READ)
  String sheet(@PathVariable EntitlementId id, @PathVariable String month, Officer officer, Model model) {
    var right = working(id, officer, READ);
    var form = new DayForm("", "", "");
    return sheet(right, find(right, month, officer), form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping("/{month}")
  @Permitted(WORK)
  String enter(@PathVariable EntitlementId id, @PathVariable String month, @ModelAttribute("form") DayForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var right = working(id, officer, WORK);
    var found = find(right, month, officer);
    var in = new Inputs(errors);
    var day = in.date("day", form.day());
    var activity = in.required("activity", form.activity(), text -> plans.activities(found.month().getYear()).stream().map(WorkPlans.Activity::id)
        .filter(one -> one.toString().equals(text)).findFirst().orElseThrow(() -> new RuleViolated("platform.input.choice")));
    var hours = in.whole("hours", form.hours(), 0, MOST_HOURS);
    if (!SentForm.taken(() -> keeping.enter(found, Objects.requireNonNull(day), Objects.requireNonNull(activity), Objects.requireNonNull(hours), officer), errors, response,
        code -> "day")) {
      return sheet(right, found, form, errors, officer, model);
    }
    flash.addFlashAttribute("notice", "financialaid.work.entered");
    return "redirect:/financialaid/entitlements/" + id + "/work/" + found.month();
  }

  /** The minimum inclusion income, and emergency aid whose ground asks for hours; nothing else is worked for. */
  private Entitlement working(EntitlementId id, Officer officer, String action) {
    var right = desk.permitted(id, officer, action);
    if (!right.isChangeable() && register.asked(officer, right) == 0) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return right;
  }

  private WorkRegister.Sheet find(Entitlement right, String month, Officer officer) {
    try {
      return register.of(officer, right.getId().value(), month(month)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    } catch (RuleViolated none) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  private String sheet(Entitlement right, WorkRegister.Sheet found, DayForm form, BindingResult errors, Officer officer, Model model) {
    common(right, desk.holder(right), officer, model);
    model.addAttribute("sheet", found);
    model.addAttribute("monthText", fmt.month(found.month()));
    model.addAttribute("days", register.days(officer, found.id()));
    model.addAttribute("plan", plans.of(found.month().getYear()).orElse(null));
    model.addAttribute("activities", plans.activities(found.month().getYear()).stream()
        .map(one -> new Option(one.id().toString(), one.description() + ", " + one.place())).toList());
    model.addAttribute("over", found.month().isBefore(YearMonth.now(clock)));
    model.addAttribute("mayPropose", right.isInForce() && desk.allows(right, officer, "financialaid.entitlement.propose"));
    return filled(form, errors, model, "financialaid/work/sheet");
  }

  private String page(Entitlement right, WorkForm form, BindingResult errors, Officer officer, Model model) {
    int asked = register.asked(officer, right);
    var month = asked > 0 ? YearMonth.from(right.grantedFrom()) : YearMonth.now(clock);
    var members = register.members(officer, right.getId().value(), month.atDay(1));
    common(right, members.stream().filter(one -> one.person().equals(right.holderId())).map(WorkRegister.Declared::name).findFirst()
        .orElseGet(() -> desk.holder(right)), officer, model);
    List<KeepingSheets.Candidate> candidates = List.of();
    try {
      candidates = keeping.candidates(members, month);
      model.addAttribute("owed", keeping.owed(right, month, asked));
    } catch (RuleViolated notSet) {
      model.addAttribute("notSet", notSet);
    }
    model.addAttribute("candidates", candidates);
    model.addAttribute("able", candidates.stream().filter(one -> one.ability() == Ability.ABLE).map(RightWorkController::option).toList());
    model.addAttribute("members", members.stream().map(one -> new Option(one.person().toString(), one.name())).toList());
    model.addAttribute("reasons", KeepingSheets.Reason.values());
    model.addAttribute("exemptions", register.exemptions(officer, right.getId().value()));
    model.addAttribute("sheets", register.of(officer, right.getId().value()));
    var certified = register.certified(officer, right.getId().value(), LocalDate.now(clock));
    model.addAttribute("certified", certified);
    model.addAttribute("certificates", certified.stream().map(one -> new Option(one.id().toString(), one.name() + " · " + one.number())).toList());
    model.addAttribute("months", (asked > 0 ? List.of(month) : List.of(month.plusMonths(1), month, month.minusMonths(1))).stream().map(one -> new Option(one.toString(), fmt.month(one)))
        .toList());
    return filled(form, errors, model, "financialaid/work/show");
  }

  private void common(Entitlement right, String holder, Officer officer, Model model) {
    model.addAttribute("right", right);
    model.addAttribute("holder", holder);
    model.addAttribute("mayWork", (right.isInForce() || !right.isChangeable()) && desk.allows(right, officer, WORK));
  }

  private static String filled(Object form, BindingResult errors, Model model, String view) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return view;
  }

  private static Option option(KeepingSheets.Candidate one) {
    return new Option(one.member().person().toString(), one.member().name());
  }

  private static YearMonth month(String typed) {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeParseException unreadable) {
      throw new RuleViolated("platform.input.choice");
    }
  }

  private static UUID person(String typed) {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException unreadable) {
      throw new RuleViolated("platform.input.choice");
    }
  }
}
