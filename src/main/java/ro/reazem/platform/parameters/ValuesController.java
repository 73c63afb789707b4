package ro.reazem.platform.parameters;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;

/** Entering a new value from a day on, correcting a wrong one, and seeing the effect first. */
@Controller
class ValuesController {

  private static final String PAGE = "platform/parameters/value";

  private final ParameterRegister register;
  private final EnteringValues entering;
  private final LegalParameters parameters;
  private final ParameterWords words;
  private final List<EffectPreview> previews;

  ValuesController(ParameterRegister register, EnteringValues entering, LegalParameters parameters, ParameterWords words,
      List<EffectPreview> previews) {
    this.register = register;
    this.entering = entering;
    this.parameters = parameters;
    this.words = words;
    this.previews = previews;
  }

  /** What was typed about a value; the reason is asked for a correction only. */
  record ValueForm(@Nullable String value, @Nullable String from, @Nullable String standing, @Nullable String act,
      @Nullable String article, @Nullable String source, @Nullable String reason, @Nullable String version,
      @Nullable String key) {}

  @Permitted("parameters.value.enter")
  @GetMapping("/parameters/{code}/values/new")
  String enter(@PathVariable String code, Model model) {
    model.addAttribute("form", new ValueForm(null, null, null, null, null, null, null, null, UUID.randomUUID().toString()));
    return page(parameter(code), null, model);
  }

  @Permitted("parameters.value.enter")
  @PostMapping("/parameters/{code}/values")
  String entered(@PathVariable String code, @ModelAttribute("form") ValueForm form, BindingResult errors,
      @RequestParam(defaultValue = "") String preview, Model model, Officer officer, HttpServletResponse response,
      RedirectAttributes redirect) {
    var parameter = parameter(code);
    var in = new Inputs(errors);
    var value = read(parameter, form, in);
    var from = in.required("from", form.from(), ReadingValues::day);
    if (!errors.hasErrors() && value != null && from != null) {
      if (!preview.isEmpty()) {
        return previewed(parameter, value, from, null, in, model);
      }
      try {
        entering.enter(parameter, value, from, officer);
        redirect.addFlashAttribute("notice", "platform.parameters.saved");
        return "redirect:/parameters/" + code;
      } catch (RuleViolated violated) {
        in.reject(violated.code().endsWith("sameStart") ? "from" : "", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(parameter, null, model);
  }

  @Permitted("parameters.value.enter")
  @GetMapping("/parameters/{code}/values/{id}/correct")
  String correct(@PathVariable String code, @PathVariable UUID id, Model model) {
    var parameter = parameter(code);
    var wrong = version(code, id);
    model.addAttribute("form", new ValueForm(words.typed(parameter, wrong.value()), null, wrong.standing().name(), wrong.act(),
        wrong.article(), wrong.source(), null, String.valueOf(wrong.number()), UUID.randomUUID().toString()));
    return page(parameter, wrong, model);
  }

  @Permitted("parameters.value.enter")
  @PostMapping("/parameters/{code}/values/{id}/correct")
  String corrected(@PathVariable String code, @PathVariable UUID id, @ModelAttribute("form") ValueForm form,
      BindingResult errors, @RequestParam(defaultValue = "") String preview, Model model, Officer officer,
      HttpServletResponse response, RedirectAttributes redirect) {
    var parameter = parameter(code);
    var wrong = version(code, id);
    var in = new Inputs(errors);
    var value = read(parameter, form, in);
    var reason = preview.isEmpty() ? in.text("reason", form.reason(), 300) : "";
    if (!errors.hasErrors() && value != null) {
      if (!preview.isEmpty()) {
        return previewed(parameter, value, wrong.from(), wrong, in, model);
      }
      try {
        entering.correct(parameter, id, SeenVersion.of(form.version()), value, reason, officer);
        redirect.addFlashAttribute("notice", "platform.parameters.saved");
        return "redirect:/parameters/" + code;
      } catch (RuleViolated violated) {
        in.reject("", violated);
      } catch (OptimisticLockingFailureException | NumberFormatException stale) {
        errors.reject("platform.parameters.stale");
        response.setStatus(HttpStatus.CONFLICT.value());
        return page(parameter, wrong, model);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(parameter, wrong, model);
  }

  private @Nullable NewValue read(Parameter parameter, ValueForm form, Inputs in) {
    return ReadingValues.read(parameter, form.value(), form.standing(), form.act(), form.article(), form.source(), form.key(), words, in);
  }

  private String previewed(Parameter parameter, NewValue value, LocalDate from, ParameterRegister.@Nullable Version wrong,
      Inputs in, Model model) {
    // rights are monthly: a change within a month reaches them on the first of the next
    var day = from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
    var before = parameters.on(day);
    var after = before.overridden(Map.of(parameter.code(), value.value()));
    try {
      model.addAttribute("effects", previews.stream().filter(one -> one.context().equals(parameter.context()))
          .map(one -> one.of(before, after)).toList());
      model.addAttribute("effectDay", day);
    } catch (RuleViolated notCalculable) {
      in.reject("", notCalculable);
    }
    return page(parameter, wrong, model);
  }

  private String page(Parameter parameter, ParameterRegister.@Nullable Version wrong, Model model) {
    model.addAttribute("figure", parameter);
    model.addAttribute("wrong", wrong);
    model.addAttribute("standings", words.standings());
    model.addAttribute("choices", words.choices(parameter));
    return PAGE;
  }

  private Parameter parameter(String code) {
    return register.parameter(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ParameterRegister.Version version(String code, UUID id) {
    return register.history(code).stream().filter(one -> one.id().equals(id) && one.counts()).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
