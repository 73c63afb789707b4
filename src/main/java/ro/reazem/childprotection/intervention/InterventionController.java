package ro.reazem.childprotection.intervention;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;

/** The tab of a case that tells of the intervention, and the forms of what is done. */
@Controller
@RequestMapping("/childprotection/cases/{id}/intervention")
class InterventionController {

  private static final String READ = "childprotection.intervention.read";
  private static final String WRITE = "childprotection.intervention.write";
  private static final String HEAD = "childprotection.case.approve";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  private final CasePage page;
  private final CaseDesk desk;
  private final Interventions interventions;
  private final WritingIntervention writing;
  private final ReadingIntervention reading;
  private final InterventionView view;
  private final InterventionWords words;
  private final Colleagues colleagues;
  private final ChildSight sight;
  private final Clock clock;

  InterventionController(CasePage page, CaseDesk desk, Interventions interventions, WritingIntervention writing, ReadingIntervention reading,
      InterventionView view, InterventionWords words, Colleagues colleagues, ChildSight sight, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.interventions = interventions;
    this.writing = writing;
    this.reading = reading;
    this.view = view;
    this.words = words;
    this.colleagues = colleagues;
    this.sight = sight;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = page.open(id, officer, model, "intervention");
    var written = interventions.of(id);
    view.fill(found, written, model);
    model.addAttribute("mayWrite", found.stage().isOpen() && desk.allows(officer, WRITE, found));
    return "childprotection/intervention/show";
  }

  @GetMapping("/forms/{kind}")
  @Permitted(WRITE)
  String blank(@PathVariable ChildCaseId id, @PathVariable InterventionKind kind, Officer officer, Model model) {
    var found = desk.permitted(id, officer, WRITE);
    var now = LocalDateTime.now(clock);
    model.addAttribute("form", InterventionForm.blank(kind, DAY.format(now), HOUR.format(now)));
    return form(found, kind, officer, model);
  }

  @PostMapping("/forms/{kind}")
  @Permitted(WRITE)
  String write(@PathVariable ChildCaseId id, @PathVariable InterventionKind kind, @ModelAttribute("form") InterventionForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var found = desk.permitted(id, officer, WRITE);
    var read = reading.read(kind, form, desk.allows(officer, HEAD, found), new Inputs(errors));
    if (!SentForm.taken(() -> writing.write(id, Objects.requireNonNull(read), officer), errors, response, code -> field(kind, code))) {
      return form(found, kind, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.intervention.written");
    return "redirect:" + id.path() + "/intervention";
  }

  @PostMapping("/members/{member}/left")
  @Permitted(WRITE)
  String left(@PathVariable ChildCaseId id, @PathVariable UUID member, Officer officer, RedirectAttributes flash) {
    desk.permitted(id, officer, WRITE);
    var key = UUID.nameUUIDFromBytes(("left " + member).getBytes(StandardCharsets.UTF_8));
    SentForm.step(() -> writing.write(id, new WritingIntervention.Writing(key, InterventionKind.MEMBER_LEFT, member.toString(), "", clock.instant(), List.of(),
        List.of(), null, false, null), officer), "childprotection.intervention.written", "childprotection.stale", flash);
    return "redirect:" + id.path() + "/intervention";
  }

  @GetMapping("/feedback.pdf")
  @Permitted(WRITE)
  ResponseEntity<byte[]> feedback(@PathVariable ChildCaseId id, Officer officer) {
    var found = desk.permitted(id, officer, WRITE);
    var told = interventions.of(id).entries().stream().filter(one -> one.isOf(InterventionKind.FEEDBACK)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.shown("raspuns-semnalare.pdf", MediaType.APPLICATION_PDF, view.feedback(found, told));
  }

  private String form(ChildCase found, InterventionKind kind, Officer officer, Model model) {
    if (kind == InterventionKind.MEMBER_LEFT) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    page.fill(found, officer, model, "intervention");
    model.addAttribute("kind", kind);
    model.addAttribute("fields", FieldsOf.form(kind));
    model.addAttribute("options", FieldsOf.form(kind).stream().map(field -> field.type() == FormField.Type.OFFICER
        ? officers(field, found, officer) : words.options(field.options())).toList());
    return "childprotection/intervention/form";
  }

  /** Officers of the units that work in the domain; before one who need not be named stands nobody. */
  private List<Option> officers(FormField field, ChildCase found, Officer officer) {
    var all = colleagues.of(sight.units(officer, READ), found.unitId()).stream().map(one -> new Option(one.id().toString(), one.name() + " · " + one.unitName()));
    return (field.asked() ? all : Stream.concat(Stream.of(new Option("", "—")), all)).toList();
  }

  private static String field(InterventionKind kind, String code) {
    var name = switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "tooFewWent" -> "members";
      case "policeMissing" -> "police";
      case "dangerNotShown" -> "danger";
      case "inFuture" -> "on";
      case "onlyTheHead", "crimeNotTold" -> "result";
      case "onlyNotConfirmedIsPassed" -> "passedTo";
      case "accusedAnswers" -> "officer";
      default -> "";
    };
    var fields = FieldsOf.form(kind).stream().map(FormField::name).toList();
    return fields.contains(name) ? "values[" + fields.indexOf(name) + "]" : "";
  }
}
