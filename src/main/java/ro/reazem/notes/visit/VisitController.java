package ro.reazem.notes.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
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
import ro.reazem.events.casework.AppointmentStatus;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.notes.note.NoteChoices;
import ro.reazem.notes.note.NoteKind;
import ro.reazem.notes.note.NoteReading;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.notes.sight.NotesSight;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Planning a visit or meeting, its page, moving it and calling it off. */
@Controller
@RequestMapping("/notes/{context}/{id}/visits")
class VisitController {

  private static final int LINE = 200;
  private static final int REASON = 400;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 1440;

  private final NotesSight sight;
  private final AppointmentRegister register;
  private final PlanningVisits planning;
  private final NoteChoices choices;
  private final Clock clock;

  VisitController(NotesSight sight, AppointmentRegister register, PlanningVisits planning, NoteChoices choices, Clock clock) {
    this.sight = sight;
    this.register = register;
    this.planning = planning;
    this.choices = choices;
    this.clock = clock;
  }

  /** When, how long, where and by whom, as read. */
  private record Plan(Instant startsAt, int minutes, String place, List<UUID> officers) {}

  @GetMapping("/new")
  @Permitted(Permitted.SIGNED_IN)
  String fresh(@PathVariable String context, @PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", VisitForm.fresh(officer.id()));
    return form(sight.open(context, id, officer).forWriting(), model);
  }

  @PostMapping("/new")
  @Permitted(Permitted.SIGNED_IN)
  String plan(@PathVariable String context, @PathVariable UUID id, @ModelAttribute("form") VisitForm form, BindingResult errors,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var seen = sight.open(context, id, officer).forWriting();
    var in = new Inputs(errors);
    var kind = in.required("kind", form.kind(), VisitController::kind);
    var confidentiality = in.choice("confidentiality", form.confidentiality(), Confidentiality.class);
    var purpose = in.text("purpose", form.purpose(), REASON);
    var plan = plan(form, seen, in, errors);
    if (plan == null || kind == null || confidentiality == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(seen, model);
    }
    var what = new Appointment(new AppointmentId(TypedKey.of(form.key())), seen.ref(), kind, confidentiality, plan.startsAt(), plan.minutes(),
        plan.place(), purpose, plan.officers(), AppointmentStatus.PLANNED, officer.id(), officer.name(), clock.instant(), 1);
    return SentForm.taken(() -> planning.plan(seen, what), errors, response, "notes.visit.stale", VisitController::field)
        ? told(seen, what.id().value(), "notes.visit.done", flash) : form(seen, model);
  }

  @GetMapping("/{visit}")
  @Permitted(Permitted.SIGNED_IN)
  String show(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID visit, Officer officer, Model model) {
    var seen = sight.open(context, id, officer);
    var one = find(seen, visit);
    model.addAttribute("form", VisitForm.of(one, clock));
    return page(seen, one, model);
  }

  @PostMapping("/{visit}/move")
  @Permitted(Permitted.SIGNED_IN)
  String move(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID visit, @ModelAttribute("form") VisitForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var seen = sight.open(context, id, officer).forWriting();
    var one = find(seen, visit);
    var in = new Inputs(errors);
    var revision = in.whole("revision", form.revision(), 1, Integer.MAX_VALUE);
    var plan = plan(form, seen, in, errors);
    var reason = in.text("reason", form.reason(), REASON);
    return SentForm.taken(() -> planning.move(seen, one.id(), Objects.requireNonNull(revision), Objects.requireNonNull(plan).startsAt(), plan.minutes(),
        plan.place(), plan.officers(), reason), errors, response, "notes.visit.stale", VisitController::field)
        ? told(seen, visit, "notes.visit.moved", flash) : page(seen, one, model);
  }

  @PostMapping("/{visit}/cancel")
  @Permitted(Permitted.SIGNED_IN)
  String cancel(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID visit, @ModelAttribute("form") VisitForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var seen = sight.open(context, id, officer).forWriting();
    var one = find(seen, visit);
    var in = new Inputs(errors);
    var revision = in.whole("revision", form.revision(), 1, Integer.MAX_VALUE);
    var reason = in.text("reason", form.reason(), REASON);
    return SentForm.taken(() -> planning.cancel(seen, one.id(), Objects.requireNonNull(revision), reason), errors, response,
        "notes.visit.stale", VisitController::field) ? told(seen, visit, "notes.visit.cancelled", flash) : page(seen, one, model);
  }

  private @Nullable Plan plan(VisitForm form, CaseInSight seen, Inputs in, BindingResult errors) {
    var day = in.date("day", form.day());
    var time = in.time("time", form.time());
    var minutes = in.whole("minutes", form.minutes(), SHORTEST, LONGEST);
    var place = in.optionalText("place", form.place(), LINE);
    var officers = NoteReading.chosen("officers", form.officers(), choices.of(seen).officers(), in);
    return errors.hasErrors() || day == null || time == null || minutes == null ? null
        : new Plan(LocalDateTime.of(day, time).atZone(clock.getZone()).toInstant(), minutes, place, officers);
  }

  private static NoteKind kind(String typed) {
    return NoteKind.planned().stream().filter(kind -> kind.name().equals(typed)).findFirst().orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  private static String told(CaseInSight seen, UUID visit, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:" + seen.address() + "/visits/" + visit;
  }

  private Appointment find(CaseInSight seen, UUID visit) {
    return register.find(seen, new AppointmentId(visit)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String form(CaseInSight seen, Model model) {
    choices.fill(seen, model);
    model.addAttribute("plannedKinds", choices.kinds(NoteKind.planned()));
    return "notes/visit/form";
  }

  private String page(CaseInSight seen, Appointment one, Model model) {
    model.addAttribute("seen", seen);
    model.addAttribute("visit", one);
    model.addAttribute("officers", choices.officerNames(one.officers()).values());
    model.addAttribute("steps", register.steps(seen, one.id()));
    model.addAttribute("report", one.isOpen() ? null : register.report(seen, one.id()).orElse(null));
    model.addAttribute("mayChange", seen.writes() && one.isOpen());
    if (seen.writes() && one.isOpen()) {
      model.addAttribute("offered", choices.of(seen));
    }
    return "notes/visit/show";
  }

  private static String field(String code) {
    return switch (code) {
      case "notes.visit.outOfBounds" -> "day";
      case "notes.visit.nobody" -> "officers";
      default -> "";
    };
  }
}
