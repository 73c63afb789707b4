package ro.reazem.financialaid.simulator;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.financialaid.incomekind.IncomeKinds;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterKind;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.LedgerLine;
import ro.reazem.platform.web.Option;

/** What a household would get: the engine of the decisions on any month, beside the same on another month or other figures. */
@Controller
class SimulatorController {

  private static final String PAGE = "financialaid/simulator/simulator";
  private static final int MEMBERS = 4;

  private final LegalParameters parameters;
  private final KnownHousehold households;
  private final IncomeKinds kinds;
  private final StepPrinter printer;
  private final MessageSource messages;
  private final Clock clock;

  SimulatorController(LegalParameters parameters, KnownHousehold households, IncomeKinds kinds, StepPrinter printer, MessageSource messages, Clock clock) {
    this.parameters = parameters;
    this.households = households;
    this.kinds = kinds;
    this.printer = printer;
    this.messages = messages;
    this.clock = clock;
  }

  /** One calculation as the page shows it. */
  record Result(YearMonth month, LocalDate lawOn, boolean granted, Amounts amounts, List<LedgerLine> lines, List<String> remarks) {}

  @Permitted("financialaid.simulation.use")
  @GetMapping("/financialaid/simulator")
  String open(@RequestParam(required = false) @Nullable UUID application, @RequestParam(required = false) @Nullable UUID entitlement,
      @RequestParam(required = false) @Nullable String otherMonth, Officer officer, Model model, Locale locale) {
    var blank = new SimulationForm(null, SimulatedHousehold.typed(YearMonth.now(clock)), null, null, null, null, null, null)
        .withRows(MEMBERS, 2, 1, 1);
    if (application == null && entitlement == null) {
      model.addAttribute("form", blank);
      return page(model, locale);
    }
    var errors = new BeanPropertyBindingResult(blank, "form");
    try {
      var known = application != null ? households.ofRequest(application, officer) : households.ofRight(Objects.requireNonNull(entitlement), officer);
      var form = known.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)).comparedTo(otherMonth).withRoom("");
      errors = new BeanPropertyBindingResult(form, "form");
      model.addAttribute("form", form);
      results(form, new Inputs(errors), errors, model, locale);
    } catch (RuleViolated notKnownWell) {
      model.addAttribute("form", blank);
      new Inputs(errors).reject("", notKnownWell);
    }
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return page(model, locale);
  }

  @Permitted("financialaid.simulation.use")
  @PostMapping("/financialaid/simulator")
  String calculate(@ModelAttribute("form") SimulationForm typed, BindingResult errors, @RequestParam(defaultValue = "") String add,
      Model model, Locale locale, HttpServletResponse response) {
    var form = typed.withRoom(add);
    model.addAttribute("form", form);
    // replacing the form takes its errors out of the model
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    if (add.isEmpty()) {
      results(form, new Inputs(errors), errors, model, locale);
      if (errors.hasErrors()) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      }
    }
    return page(model, locale);
  }

  private void results(SimulationForm form, Inputs in, BindingResult errors, Model model, Locale locale) {
    var month = in.required("month", form.month(), SimulatedHousehold::month);
    var other = in.optional("otherMonth", form.otherMonth(), SimulatedHousehold::month);
    var otherLaw = in.optionalDate("otherLaw", form.otherLaw());
    var household = new SimulatedHousehold(form, in, false);
    var facts = month == null ? null : household.in(month);
    var trials = household.trials();
    if (errors.hasErrors() || month == null || facts == null) {
      return;
    }
    try {
      var result = result(facts, month.atDay(1), Map.of(), locale);
      if (form.compares()) {
        var compared = other == null ? month : other;
        var changed = new SimulatedHousehold(form, in, true).in(compared);
        if (changed == null || errors.hasErrors()) {
          return;
        }
        model.addAttribute("other", result(changed, otherLaw == null ? compared.atDay(1) : otherLaw, trials, locale));
      }
      model.addAttribute("result", result);
    } catch (RuleViolated violated) {
      in.reject("", violated);
    }
  }

  private Result result(Circumstances facts, LocalDate lawOn, Map<String, String> trials, Locale locale) {
    var law = parameters.on(facts.month().atDay(1));
    if (!lawOn.equals(law.day())) {
      // the rules take levels of the month of the right only: those of another day are tried out on it
      var levels = new HashMap<String, String>();
      parameters.on(lawOn).values().stream().filter(ParameterValue::isSet).forEach(value -> levels.put(value.code(), value.value()));
      law = law.overridden(levels);
    }
    var assessment = MinimumInclusionIncome.assess(facts, trials.isEmpty() ? law : law.overridden(trials));
    return new Result(facts.month(), lawOn, assessment instanceof Granted, assessment.amounts(), printer.sheet(assessment, locale),
        printer.remarks(assessment, locale));
  }

  private String page(Model model, Locale locale) {
    model.addAttribute("roles", options(Member.Role.values(), "financialaid.simulator.role.", locale));
    model.addAttribute("maritals", options(Member.Marital.values(), "financialaid.simulator.marital.", locale));
    model.addAttribute("assetKinds", options(SimulatedHousehold.AssetChoice.values(), "financialaid.simulator.asset.", locale));
    var form = (SimulationForm) model.getAttribute("form");
    model.addAttribute("incomeKinds", kinds.options(form == null || form.incomes() == null ? List.of()
        : form.incomes().stream().map(row -> String.valueOf(row.kind())).toList()));
    model.addAttribute("figures", parameters.catalogue().stream()
        .filter(one -> one.context().equals("financialaid") && one.family().startsWith("vmi-"))
        .filter(one -> !one.family().equals("vmi-terms") && !one.family().equals("vmi-work"))
        .filter(one -> one.kind() != ParameterKind.DATE)
        .map(one -> new Option(one.code(), one.title(locale)
            + (one.choices().isEmpty() ? "" : " (" + String.join(", ", one.choices()) + ")"))).toList());
    int members = form == null || form.members() == null ? MEMBERS : form.members().size();
    model.addAttribute("numbers", IntStream.rangeClosed(1, members).mapToObj(String::valueOf)
        .map(number -> new Option(number, named(form, Integer.parseInt(number)))).toList());
    return PAGE;
  }

  private static String named(@Nullable SimulationForm form, int number) {
    var name = form == null || form.members() == null ? null : form.members().get(number - 1).name();
    return SimulationForm.blank(name) ? String.valueOf(number) : number + ". " + name;
  }

  private List<Option> options(Enum<?>[] values, String key, Locale locale) {
    return Arrays.stream(values).map(one -> new Option(one.name(), messages.getMessage(key + one.name(), null, locale))).toList();
  }
}
