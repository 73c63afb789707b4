package ro.reazem.financialaid.simulator;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.financialaid.scheme.Amounts;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.Member;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.financialaid.scheme.vmi.MinimumInclusionIncome;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
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
  private final StepPrinter printer;
  private final MessageSource messages;
  private final Clock clock;

  SimulatorController(LegalParameters parameters, StepPrinter printer, MessageSource messages, Clock clock) {
    this.parameters = parameters;
    this.printer = printer;
    this.messages = messages;
    this.clock = clock;
  }

  /** One calculation as the page shows it. */
  record Result(YearMonth month, boolean granted, Amounts amounts, List<LedgerLine> lines, List<String> remarks) {}

  @Permitted("financialaid.simulation.use")
  @GetMapping("/financialaid/simulator")
  String empty(Model model, Locale locale) {
    model.addAttribute("form", new SimulationForm(SimulatedHousehold.typed(YearMonth.now(clock)), null, null, null, null, null)
        .withRows(MEMBERS, 2));
    return page(model, locale);
  }

  @Permitted("financialaid.simulation.use")
  @PostMapping("/financialaid/simulator")
  String calculate(@ModelAttribute("form") SimulationForm typed, BindingResult errors, @RequestParam(defaultValue = "") String add,
      Model model, Locale locale, HttpServletResponse response) {
    var form = typed.withRows(rows(typed.members(), add.equals("members")), rows(typed.incomes(), add.equals("incomes")));
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
    var household = new SimulatedHousehold(form, in);
    var facts = month == null ? null : household.in(month);
    var trials = household.trials();
    if (errors.hasErrors() || facts == null) {
      return;
    }
    try {
      model.addAttribute("result", result(facts, Map.of(), locale));
      if (form.compares()) {
        var compared = other == null ? month : other;
        model.addAttribute("other", result(new Circumstances(compared, compared.minusMonths(1), facts.members(),
            facts.incomes(), facts.assets()), trials, locale));
      }
    } catch (RuleViolated violated) {
      in.reject("", violated);
    }
  }

  private Result result(Circumstances facts, Map<String, String> trials, Locale locale) {
    var law = parameters.on(facts.month().atDay(1));
    var assessment = MinimumInclusionIncome.assess(facts, trials.isEmpty() ? law : law.overridden(trials));
    return new Result(facts.month(), assessment instanceof Granted, assessment.amounts(), printer.sheet(assessment, locale),
        printer.remarks(assessment, locale));
  }

  private String page(Model model, Locale locale) {
    model.addAttribute("roles", options(Member.Role.values(), "financialaid.simulator.role.", locale));
    model.addAttribute("maritals", options(Member.Marital.values(), "financialaid.simulator.marital.", locale));
    model.addAttribute("assetKinds", options(SimulatedHousehold.AssetChoice.values(), "financialaid.simulator.asset.", locale));
    model.addAttribute("incomeKinds", parameters.catalogue().stream().filter(one -> one.family().equals("vmi-incomes"))
        .map(one -> new Option(one.code().substring(one.code().indexOf('.') + 1), one.title(locale))).toList());
    model.addAttribute("figures", parameters.catalogue().stream()
        .filter(one -> one.context().equals("financialaid") && one.family().startsWith("vmi-"))
        .filter(one -> !one.family().equals("vmi-terms") && !one.family().equals("vmi-work"))
        .map(one -> new Option(one.code(), one.title(locale)
            + (one.choices().isEmpty() ? "" : " (" + String.join(", ", one.choices()) + ")"))).toList());
    var form = (SimulationForm) model.getAttribute("form");
    int members = form == null || form.members() == null ? MEMBERS : form.members().size();
    model.addAttribute("numbers", IntStream.rangeClosed(1, members).mapToObj(String::valueOf)
        .map(number -> new Option(number, number)).toList());
    return PAGE;
  }

  private List<Option> options(Enum<?>[] values, String key, Locale locale) {
    return Arrays.stream(values).map(one -> new Option(one.name(), messages.getMessage(key + one.name(), null, locale))).toList();
  }

  private static int rows(@org.jspecify.annotations.Nullable List<?> rows, boolean more) {
    return Math.max(1, rows == null ? 0 : rows.size()) + (more ? 1 : 0);
  }
}
