package ro.reazem.notes.note;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.notes.sight.NotesSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** Writing a note, and its correction by its author within a day. */
@Controller
@RequestMapping("/notes/{context}/{id}")
class NoteController {

  private static final String FORM = "notes/note/form";

  private final NotesSight sight;
  private final NoteRegister register;
  private final WritingNotes writing;
  private final NoteReading reading;
  private final NoteChoices choices;
  private final Clock clock;

  NoteController(NotesSight sight, NoteRegister register, WritingNotes writing, NoteReading reading, NoteChoices choices, Clock clock) {
    this.sight = sight;
    this.register = register;
    this.writing = writing;
    this.reading = reading;
    this.choices = choices;
    this.clock = clock;
  }

  @GetMapping("/new")
  @Permitted(Permitted.SIGNED_IN)
  String fresh(@PathVariable String context, @PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", NoteForm.fresh(LocalDate.now(clock), officer.id()));
    return form(sight.open(context, id, officer).forWriting(), null, model);
  }

  @PostMapping("/new")
  @Permitted(Permitted.SIGNED_IN)
  String write(@PathVariable String context, @PathVariable UUID id, @ModelAttribute("form") NoteForm form, BindingResult errors,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var seen = sight.open(context, id, officer).forWriting();
    var note = reading.note(form, seen, choices.of(seen), null, errors);
    if (!SentForm.taken(() -> writing.write(seen, Objects.requireNonNull(note)), errors, response, NoteController::field)) {
      return form(seen, null, model);
    }
    flash.addFlashAttribute("notice", "notes.written");
    return "redirect:" + seen.address() + "/entries/" + Objects.requireNonNull(note).id();
  }

  @GetMapping("/entries/{note}/correction")
  @Permitted(Permitted.SIGNED_IN)
  String correction(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID note, Officer officer, Model model) {
    var seen = sight.open(context, id, officer);
    var shown = own(seen, note);
    model.addAttribute("form", NoteForm.of(shown));
    return form(seen, shown, model);
  }

  @PostMapping("/entries/{note}/correction")
  @Permitted(Permitted.SIGNED_IN)
  String correct(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID note, @ModelAttribute("form") NoteForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var seen = sight.open(context, id, officer);
    var shown = own(seen, note);
    var in = new Inputs(errors);
    var version = in.whole("version", form.version(), 1, Integer.MAX_VALUE);
    var content = reading.content(form, shown.kind(), choices.of(seen), errors);
    if (!SentForm.taken(() -> writing.correct(seen, shown.noteId(), Objects.requireNonNull(version), Objects.requireNonNull(content)), errors, response,
        "notes.stale", NoteController::field)) {
      return form(seen, shown, model);
    }
    flash.addFlashAttribute("notice", "notes.corrected");
    return "redirect:" + seen.address() + "/entries/" + note;
  }

  private NoteShown own(CaseInSight seen, UUID note) {
    return register.find(seen, new NoteId(note)).filter(shown -> shown.author().equals(seen.officer().id()) && shown.withdrawal() == null)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String form(CaseInSight seen, @Nullable NoteShown corrected, Model model) {
    choices.fill(seen, model);
    model.addAttribute("corrected", corrected);
    model.addAttribute("address", corrected == null ? seen.address() + "/new" : seen.address() + "/entries/" + corrected.id() + "/correction");
    return FORM;
  }

  /** Where a refusal is told. */
  static String field(String code) {
    return switch (code) {
      case "notes.inFuture" -> "happenedOn";
      case "notes.outcomeOfVisits" -> "outcome";
      default -> "";
    };
  }
}
