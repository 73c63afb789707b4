package ro.reazem.childprotection.measure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The form by which the director takes an emergency placement back, with the last day on which that may be done. */
@Controller("childMeasureRevokeController")
@RequestMapping("/childprotection/cases/{id}/measures/{measure}/revoke")
class RevokeController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 300;

  private final CasePage page;
  private final CaseDesk desk;
  private final Measures measures;
  private final EndingMeasure ending;
  private final CaseTerms terms;
  private final Clock clock;

  RevokeController(CasePage page, CaseDesk desk, Measures measures, EndingMeasure ending, CaseTerms terms, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.measures = measures;
    this.ending = ending;
    this.terms = terms;
    this.clock = clock;
  }

  /** The revocation as typed. */
  record RevokeForm(@Nullable String version, @Nullable String on, @Nullable String disposition) {}

  @GetMapping
  @Permitted(MeasureController.ORDER)
  String blank(@PathVariable ChildCaseId id, @PathVariable UUID measure, Officer officer, Model model) {
    var found = desk.permitted(id, officer, MeasureController.ORDER);
    return show(id, measure, new RevokeForm(String.valueOf(found.version()), DAY.format(LocalDate.now(clock)), null), officer, model);
  }

  @PostMapping
  @Permitted(MeasureController.ORDER)
  String revoke(@PathVariable ChildCaseId id, @PathVariable UUID measure, @ModelAttribute("form") RevokeForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, MeasureController.ORDER);
    var in = new Inputs(errors);
    var on = in.date("on", form.on());
    var disposition = in.text("disposition", form.disposition(), LINE);
    if (!SentForm.taken(() -> ending.revoke(id, SeenVersion.of(form.version()), measure, Objects.requireNonNull(on), disposition, officer), errors, response,
        "childprotection.stale", code -> code.endsWith("endDay") || code.endsWith("TOO_LATE") ? "on" : "")) {
      return show(id, measure, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.measure.revokedNow");
    return "redirect:" + id.path() + "/measures";
  }

  private String show(ChildCaseId id, UUID measure, RevokeForm form, Officer officer, Model model) {
    page.open(id, officer, model, "measures");
    var one = measures.of(id).stream().filter(held -> held.id().equals(measure)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("form", form);
    model.addAttribute("measure", one);
    model.addAttribute("until", terms.lastDay(MeasureLaw.REVOCATION, one.decidedOn()).orElse(null));
    return "childprotection/measure/revoke";
  }
}
