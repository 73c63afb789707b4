package ro.reazem.notes.note;

import jakarta.servlet.http.HttpServletResponse;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.notes.sight.NotesSight;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedKey;

/** One note: what it says, what was added, its completion and its withdrawal. */
@Controller
@RequestMapping("/notes/{context}/{id}/entries/{note}")
class OneNoteController {

  private static final int WORDS = 8000;
  private static final int REASON = 400;

  private final NotesSight sight;
  private final NoteRegister register;
  private final WritingNotes writing;
  private final NoteChoices choices;
  private final CaseDocuments documents;
  private final Trail trail;

  OneNoteController(NotesSight sight, NoteRegister register, WritingNotes writing, NoteChoices choices, CaseDocuments documents, Trail trail) {
    this.sight = sight;
    this.register = register;
    this.writing = writing;
    this.choices = choices;
    this.documents = documents;
    this.trail = trail;
  }

  /** What is added to a note, or why it is withdrawn, as typed. */
  record EntryForm(@Nullable String key, @Nullable String completion, @Nullable String reason) {}

  @GetMapping
  @Permitted(Permitted.SIGNED_IN)
  String show(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID note, Officer officer, Model model) {
    model.addAttribute("form", new EntryForm(UUID.randomUUID().toString(), null, null));
    return page(sight.open(context, id, officer), note, model);
  }

  @PostMapping("/completion")
  @Permitted(Permitted.SIGNED_IN)
  String complete(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID note, @ModelAttribute("form") EntryForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var seen = sight.open(context, id, officer).forWriting();
    var shown = find(seen, note);
    var text = new Inputs(errors).paragraphs("completion", form.completion(), WORDS);
    return done(() -> writing.complete(seen, shown.noteId(), TypedKey.of(form.key()), text), "completion", errors)
        ? told(seen.address() + "/entries/" + note, "notes.completed", flash) : refused(seen, note, model, response);
  }

  @PostMapping("/withdrawal")
  @Permitted(Permitted.SIGNED_IN)
  String withdraw(@PathVariable String context, @PathVariable UUID id, @PathVariable UUID note, @ModelAttribute("form") EntryForm form,
      BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var seen = sight.open(context, id, officer);
    var shown = find(seen, note);
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    trail.because(reason);
    return done(() -> writing.withdraw(seen, shown.noteId(), reason), "reason", errors) ? told(seen.address(), "notes.withdrawn", flash)
        : refused(seen, note, model, response);
  }

  private static boolean done(Runnable act, String field, BindingResult errors) {
    if (errors.hasErrors()) {
      return false;
    }
    try {
      act.run();
      return true;
    } catch (RuleViolated refused) {
      new Inputs(errors).reject(field, refused);
      return false;
    }
  }

  private static String told(String address, String notice, RedirectAttributes flash) {
    flash.addFlashAttribute("notice", notice);
    return "redirect:" + address;
  }

  private String refused(CaseInSight seen, UUID note, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(seen, note, model);
  }

  private NoteShown find(CaseInSight seen, UUID note) {
    return register.find(seen, new NoteId(note)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(CaseInSight seen, UUID id, Model model) {
    var note = find(seen, id);
    model.addAttribute("seen", seen);
    model.addAttribute("note", note);
    model.addAttribute("officers", choices.officerNames(note.content().officers()).values());
    model.addAttribute("persons", choices.persons(note.content().persons()));
    model.addAttribute("files", documents.named(seen.ref(), seen.classes(), note.content().files()));
    model.addAttribute("earlier", register.earlier(seen, note));
    model.addAttribute("completions", register.completions(seen, note));
    model.addAttribute("steps", register.steps(seen, note));
    model.addAttribute("mayComplete", seen.writes() && note.withdrawal() == null);
    model.addAttribute("mayWithdraw", note.withdrawal() == null && (seen.heads() || note.author().equals(seen.officer().id())));
    return "notes/note/show";
  }
}
