package ro.reazem.childprotection.measure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** What follows an emergency placement at once: its disposition as a paper, and the request to the court with the last day for it. */
@Controller("childCourtNoticeController")
@RequestMapping("/childprotection/cases/{id}/measures/{measure}")
class CourtNoticeController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 150;

  private final CasePage page;
  private final CaseDesk desk;
  private final Measures measures;
  private final SeizingCourt seizing;
  private final DispositionPaper paper;
  private final CaseTerms terms;
  private final Trail trail;
  private final Clock clock;

  CourtNoticeController(CasePage page, CaseDesk desk, Measures measures, SeizingCourt seizing, DispositionPaper paper, CaseTerms terms, Trail trail, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.measures = measures;
    this.seizing = seizing;
    this.paper = paper;
    this.terms = terms;
    this.trail = trail;
    this.clock = clock;
  }

  /** The request to the court as typed. */
  record CourtNotice(@Nullable String version, @Nullable String on, @Nullable String court, @Nullable String number) {}

  /** The director's disposition (dispoziția de plasament în regim de urgență). */
  @GetMapping("/disposition.pdf")
  @Permitted(MeasureController.READ)
  ResponseEntity<byte[]> disposition(@PathVariable ChildCaseId id, @PathVariable UUID measure, @RequestParam(defaultValue = "") String copy, Officer officer) {
    var found = desk.permitted(id, officer, MeasureController.READ);
    var one = find(id, measure);
    if (one.type() != MeasureType.EMERGENCY_PLACEMENT || one.body() != DecisionBody.DIRECTOR) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    trail.exported(1);
    return Download.shown("dispozitie-" + one.number().replaceAll("[^0-9A-Za-z]+", "-") + ".pdf", MediaType.APPLICATION_PDF, paper.of(found, one, copy.equals("parents")));
  }

  @GetMapping("/court-notice")
  @Permitted(MeasureController.RECORD)
  String blank(@PathVariable ChildCaseId id, @PathVariable UUID measure, Officer officer, Model model) {
    var found = desk.permitted(id, officer, MeasureController.RECORD);
    return show(id, measure, new CourtNotice(String.valueOf(found.version()), DAY.format(LocalDate.now(clock)), null, null), officer, model);
  }

  @PostMapping("/court-notice")
  @Permitted(MeasureController.RECORD)
  String seize(@PathVariable ChildCaseId id, @PathVariable UUID measure, @ModelAttribute("form") CourtNotice form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, MeasureController.RECORD);
    var in = new Inputs(errors);
    var on = in.date("on", form.on());
    var court = in.text("court", form.court(), LINE);
    var number = in.text("number", form.number(), LINE);
    if (!SentForm.taken(() -> seizing.seize(id, SeenVersion.of(form.version()), measure, Objects.requireNonNull(on), court, number, officer), errors, response,
        "childprotection.stale", code -> code.endsWith("courtDay") ? "on" : "")) {
      return show(id, measure, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.measure.courtNoted");
    return "redirect:" + id.path() + "/measures";
  }

  private String show(ChildCaseId id, UUID measure, CourtNotice form, Officer officer, Model model) {
    page.open(id, officer, model, "measures");
    var one = find(id, measure);
    model.addAttribute("form", form);
    model.addAttribute("measure", one);
    model.addAttribute("until", terms.lastDay(MeasureLaw.COURT_NOTICE, one.decidedOn()).orElse(null));
    return "childprotection/measure/court-notice";
  }

  private Measure find(ChildCaseId id, UUID measure) {
    return measures.of(id).stream().filter(held -> held.id().equals(measure)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
