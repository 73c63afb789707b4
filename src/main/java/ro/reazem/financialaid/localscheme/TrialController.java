package ro.reazem.financialaid.localscheme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.financialaid.incomekind.IncomeKinds;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.Granted;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.financialaid.scheme.local.LocalAid;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;

/** Trying a definition on an invented household, confirmed or not (proba definiției): every step is shown, nothing is kept. */
@Controller
@RequestMapping("/financialaid/local-schemes/{id}/trial")
class TrialController {

  private final LocalSchemes schemes;
  private final SchemeOptions options;
  private final IncomeKinds kinds;
  private final LegalParameters parameters;
  private final StepPrinter printer;
  private final Fmt fmt;
  private final Clock clock;

  TrialController(LocalSchemes schemes, SchemeOptions options, IncomeKinds kinds, LegalParameters parameters, StepPrinter printer, Fmt fmt, Clock clock) {
    this.schemes = schemes;
    this.options = options;
    this.kinds = kinds;
    this.parameters = parameters;
    this.printer = printer;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(SchemesController.READ)
  String trial(@PathVariable UUID id, @ModelAttribute("form") TrialForm typed, BindingResult errors, @RequestParam(name = "try", required = false) @Nullable String tries,
      Model model) {
    var version = schemes.version(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var form = tries == null ? TrialForm.fresh(fmt.date(latest(LocalDate.now(clock), version.from()))) : typed;
    var told = tries == null ? new BeanPropertyBindingResult(form, "form") : errors;
    if (tries != null) {
      form.read(version.scheme(), told).ifPresent(asked -> {
        try {
          var assessment = LocalAid.assess(asked, parameters.on(asked.requestedOn()));
          model.addAttribute("granted", assessment instanceof Granted);
          model.addAttribute("amounts", assessment.amounts());
          model.addAttribute("steps", printer.sheet(assessment, LocaleContextHolder.getLocale()));
          model.addAttribute("remarks", printer.remarks(assessment, LocaleContextHolder.getLocale()));
        } catch (RuleViolated violated) {
          new Inputs(told).reject("", violated);
        }
      });
    }
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", told);
    model.addAttribute("one", version);
    model.addAttribute("lists", options.all());
    model.addAttribute("kinds", kinds.options(Benefit.LOCAL, List.of()));
    return "financialaid/localscheme/trial";
  }

  private static LocalDate latest(LocalDate today, LocalDate from) {
    return today.isBefore(from) ? from : today;
  }
}
