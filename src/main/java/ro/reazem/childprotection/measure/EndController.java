package ro.reazem.childprotection.measure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The form by which the end of a measure is recorded. */
@Controller("endOfMeasureController")
@RequestMapping("/childprotection/cases/{id}/measures/{measure}/end")
class EndController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 300;

  private final CasePage page;
  private final CaseDesk desk;
  private final Measures measures;
  private final EndingMeasure ending;
  private final MessageSource messages;
  private final Clock clock;

  EndController(CasePage page, CaseDesk desk, Measures measures, EndingMeasure ending, MessageSource messages, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.measures = measures;
    this.ending = ending;
    this.messages = messages;
    this.clock = clock;
  }

  /** The end as typed. */
  record EndForm(@Nullable String version, @Nullable String until, @Nullable String reason, @Nullable String decision) {}

  @GetMapping
  @Permitted(MeasureController.RECORD)
  String blank(@PathVariable ChildCaseId id, @PathVariable UUID measure, Officer officer, Model model) {
    var found = desk.permitted(id, officer, MeasureController.RECORD);
    return show(id, measure, new EndForm(String.valueOf(found.version()), DAY.format(LocalDate.now(clock)), null, null), officer, model);
  }

  @PostMapping
  @Permitted(MeasureController.RECORD)
  String end(@PathVariable ChildCaseId id, @PathVariable UUID measure, @ModelAttribute("form") EndForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, MeasureController.RECORD);
    var in = new Inputs(errors);
    var until = in.date("until", form.until());
    var reason = in.choice("reason", form.reason(), EndReason.class);
    var decision = in.optionalText("decision", form.decision(), LINE);
    if (!SentForm.taken(() -> ending.end(id, SeenVersion.of(form.version()), measure, Objects.requireNonNull(until), Objects.requireNonNull(reason), decision, officer),
        errors, response, "childprotection.stale", EndController::field)) {
      return show(id, measure, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.measure.endedNow");
    return "redirect:" + id.path() + "/measures";
  }

  private String show(ChildCaseId id, UUID measure, EndForm form, Officer officer, Model model) {
    page.open(id, officer, model, "measures");
    model.addAttribute("form", form);
    model.addAttribute("measure", measures.of(id).stream().filter(one -> one.id().equals(measure)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("reasons", Arrays.stream(EndReason.values()).filter(EndReason::isChosen).map(one -> new Option(one.name(),
        messages.getMessage("childprotection.measure.end." + one, null, LocaleContextHolder.getLocale()))).toList());
    return "childprotection/measure/end";
  }

  private static String field(String code) {
    return code.endsWith("endDay") ? "until" : code.endsWith("endNeedsDecision") ? "decision" : code.endsWith("NotChosen") ? "reason" : "";
  }
}
