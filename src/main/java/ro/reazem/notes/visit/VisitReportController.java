package ro.reazem.notes.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
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
import ro.reazem.notes.note.NoteChoices;
import ro.reazem.notes.note.NoteForm;
import ro.reazem.notes.note.NoteReading;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.notes.sight.NotesSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SentForm;

/** Writing the report of a planned visit or meeting, also when nobody was found. */
@Controller
@RequestMapping("/notes/{context}/{id}/visits/{visit}/report")
class VisitReportController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final NotesSight sight;
  private final AppointmentRegister register;
  private final PlanningVisits planning;
  private final NoteReading reading;
  private final NoteChoices choices;
  private final Clock clock;

  VisitReportController(NotesSight sight, AppointmentRegister register, PlanningVisits planning, NoteReading reading, NoteChoices choices, Clock clock) {
    this.sight = sight;
    this.register = register;
    this.planning = planning;
    this.reading = reading;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(Permitted.SIGNED_IN)
  String form(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID visit, Officer officer, Model model) {
    var seen = sight.open(context, id, officer).forWriting();
    var one = find(seen, visit);
    var starts = one.startsAt().atZone(clock.getZone());
    model.addAttribute("form", NoteForm.of(one.kind(), one.confidentiality(), DAY.format(starts), TIME.format(starts),
        String.valueOf(one.minutes()), one.place(), one.officers()));
    return form(seen, one, model);
  }

  @PostMapping
  @Permitted(Permitted.SIGNED_IN)
  String write(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID visit, @ModelAttribute("form") NoteForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var seen = sight.open(context, id, officer).forWriting();
    var one = find(seen, visit);
    var report = reading.note(form, seen, choices.of(seen), visit, errors);
    if (SentForm.taken(() -> planning.report(seen, one.id(), Objects.requireNonNull(report)), errors, response, "notes.visit.stale",
        code -> code.equals("notes.inFuture") ? "happenedOn" : "")) {
      flash.addFlashAttribute("notice", "notes.visit.reported");
      return "redirect:" + seen.address() + "/entries/" + Objects.requireNonNull(report).id();
    }
    return form(seen, one, model);
  }

  private String form(CaseInSight seen, Appointment one, Model model) {
    choices.fill(seen, model);
    model.addAttribute("visit", one);
    model.addAttribute("corrected", null);
    model.addAttribute("address", seen.address() + "/visits/" + one.id() + "/report");
    return "notes/note/form";
  }

  private Appointment find(CaseInSight seen, UUID visit) {
    return register.find(seen, new AppointmentId(visit)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
