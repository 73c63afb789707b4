package ro.reazem.notes.journal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.notes.note.NoteChoices;
import ro.reazem.notes.note.NoteKind;
import ro.reazem.notes.note.NoteRegister;
import ro.reazem.notes.note.NoteRegister.Filter;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.notes.sight.NotesSight;
import ro.reazem.notes.visit.AppointmentRegister;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;

/** The journal of a case: its notes with a search, the panel of the case's page, and the paper. */
@Controller
@RequestMapping("/notes/{context}/{id}")
class JournalController {

  private static final int FEW = 5;
  private static final int MANY = 50;
  private static final int LONGEST = 100;

  private final NotesSight sight;
  private final NoteRegister register;
  private final AppointmentRegister appointments;
  private final NoteChoices choices;
  private final JournalPaper paper;

  JournalController(NotesSight sight, NoteRegister register, AppointmentRegister appointments, NoteChoices choices, JournalPaper paper) {
    this.sight = sight;
    this.register = register;
    this.appointments = appointments;
    this.choices = choices;
    this.paper = paper;
  }

  /** What the list is narrowed to, as typed. */
  record JournalForm(@Nullable String text, @Nullable List<String> kinds, @Nullable String from, @Nullable String until) {

    JournalForm {
      kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }
  }

  @GetMapping
  @Permitted(Permitted.SIGNED_IN)
  String list(@PathVariable String context, @PathVariable UUID id, @ModelAttribute("form") JournalForm form, BindingResult errors,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer, Model model,
      HttpServletResponse response) {
    var seen = sight.open(context, id, officer);
    var filter = filter(form, errors);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    var shown = register.page(seen, filter, ListPage.Asked.of(page, size));
    model.addAttribute("seen", seen);
    model.addAttribute("notes", shown.notes());
    model.addAttribute("page", shown.page());
    model.addAttribute("planned", appointments.planned(seen, MANY));
    model.addAttribute("kinds", choices.kinds(List.of(NoteKind.values())));
    return "notes/journal/list";
  }

  @GetMapping("/panel")
  @Permitted(Permitted.SIGNED_IN)
  String panel(@PathVariable String context, @PathVariable UUID id, Officer officer, Model model) {
    sight.find(context, id, officer).ifPresent(seen -> {
      model.addAttribute("seen", seen);
      model.addAttribute("notes", register.list(seen, Filter.NONE, FEW, 0));
      model.addAttribute("planned", appointments.planned(seen, FEW));
    });
    return "notes/journal/panel :: notes";
  }

  @GetMapping("/journal.pdf")
  @Permitted(Permitted.SIGNED_IN)
  ResponseEntity<byte[]> print(@PathVariable String context, @PathVariable UUID id, @ModelAttribute("form") JournalForm form, BindingResult errors,
      Officer officer) {
    var seen = sight.open(context, id, officer);
    var filter = filter(form, errors);
    if (errors.hasErrors()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Download.shown("jurnal-" + seen.number().replaceAll("[^0-9A-Za-z]+", "-") + ".pdf", MediaType.APPLICATION_PDF, pdf(seen, filter));
  }

  private byte[] pdf(CaseInSight seen, Filter filter) {
    return paper.of(seen, filter).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "notes.paper.tooMany"));
  }

  private static Filter filter(JournalForm form, BindingResult errors) {
    var in = new Inputs(errors);
    var text = in.optionalText("text", form.text(), LONGEST);
    var from = in.optionalDate("from", form.from());
    var until = in.optionalDate("until", form.until());
    var kinds = Arrays.stream(NoteKind.values()).filter(kind -> Objects.requireNonNull(form.kinds()).contains(kind.name())).toList();
    return new Filter(text, kinds, from, until);
  }
}
