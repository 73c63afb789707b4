package ro.reazem.childprotection.leaving;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
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
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The way out of care on one page: staying on, the option and the money, work and housing, the file that is handed over. */
@Controller("childLeavingController")
@RequestMapping("/childprotection/cases/{id}/leaving")
class LeavingController {

  private static final String READ = "childprotection.case.read";
  private static final String KEEP = "childprotection.leaving.keep";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 300;
  private static final int WORDS = 4000;
  private static final List<String> SUPPORT = List.of("HOUSING", "WORK", "CARE", "COUNSELLING");

  private final CasePage page;
  private final CaseDesk desk;
  private final RecordingYouth recording;
  private final HandoverPaper paper;
  private final CaseTerms terms;
  private final DeadlineRulers rulers;
  private final Trail trail;
  private final MessageSource messages;
  private final Clock clock;

  LeavingController(CasePage page, CaseDesk desk, RecordingYouth recording, HandoverPaper paper, CaseTerms terms, DeadlineRulers rulers, Trail trail,
      MessageSource messages, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.recording = recording;
    this.paper = paper;
    this.terms = terms;
    this.rulers = rulers;
    this.trail = trail;
    this.messages = messages;
    this.clock = clock;
  }

  /** A step as typed. */
  record StepForm(@Nullable String key, @Nullable String kind, @Nullable String day, @Nullable String number, @Nullable String study, @Nullable String option,
      @Nullable String support, @Nullable String unit, @Nullable String words, @Nullable String withheld) {}

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    desk.permitted(id, officer, READ);
    var form = new StepForm(UUID.randomUUID().toString(), null, DAY.format(LocalDate.now(clock)), null, null, null, null, null, null, null);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
    return show(id, form, officer, model);
  }

  @PostMapping
  @Permitted(KEEP)
  String record(@PathVariable ChildCaseId id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    desk.permitted(id, officer, KEEP);
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), StepKind.class);
    var day = in.date("day", form.day());
    var number = in.optionalText("number", form.number(), LINE);
    var code = kind == null ? "" : switch (kind) {
      case STAY_STUDIES -> name(in.choice("study", form.study(), StudyForm.class));
      case CHOICE -> name(in.choice("option", form.option(), YouthChoice.class));
      case ANNOUNCED -> SUPPORT.contains(form.support()) ? form.support() : name(in.required("support", null, String::valueOf));
      default -> "";
    };
    var unit = kind == StepKind.ANNOUNCED ? in.required("unit", form.unit(), typed -> recording.unit(typed)) : null;
    boolean told = kind != null && Set.of(StepKind.PLAN, StepKind.CONTACT, StepKind.OFFER_REFUSED, StepKind.FILE_HANDED).contains(kind);
    var words = told ? in.paragraphs("words", form.words(), WORDS) : in.optionalParagraphs("words", form.words(), WORDS);
    var withheld = in.optionalParagraphs("withheld", form.withheld(), WORDS);
    if (!SentForm.taken(() -> recording.record(id, new NewStep(TypedKey.of(form.key()), Objects.requireNonNull(kind), Objects.requireNonNull(day), number,
        Objects.requireNonNull(code), words, withheld, unit), officer), errors, response, "childprotection.stale", LeavingController::field)) {
      return show(id, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.leaving.recorded");
    return "redirect:" + id.path() + "/leaving";
  }

  /** The proof that the file was handed over (proces-verbal de predare). */
  @GetMapping("/handover.pdf")
  @Permitted(READ)
  ResponseEntity<byte[]> handover(@PathVariable ChildCaseId id, Officer officer) {
    var found = desk.permitted(id, officer, READ);
    var handed = recording.of(id).stream().filter(one -> one.kind() == StepKind.FILE_HANDED).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.exported(1);
    return Download.shown("predare-dosar-" + found.numberOfYear().replace('/', '-') + ".pdf", MediaType.APPLICATION_PDF, paper.of(found, handed));
  }

  private String show(ChildCaseId id, StepForm form, Officer officer, Model model) {
    var found = page.open(id, officer, model, "measures");
    model.addAttribute("form", form);
    var steps = recording.of(id);
    model.addAttribute("taken", steps);
    model.addAttribute("handed", steps.stream().anyMatch(one -> one.kind() == StepKind.FILE_HANDED));
    model.addAttribute("mayKeep", desk.allows(officer, KEEP, found));
    model.addAttribute("rulers", terms.of(id.asCase()).stream().filter(one -> one.isOpen() && RecordingYouth.TERMS.contains(one.rule())).map(rulers::of).toList());
    model.addAttribute("kinds", options("kind", Arrays.stream(StepKind.values()).map(Enum::name)));
    model.addAttribute("studies", options("study", Arrays.stream(StudyForm.values()).map(Enum::name)));
    model.addAttribute("choices", options("option", Stream.of(YouthChoice.CONTINUE, YouthChoice.INDEMNITY).map(Enum::name)));
    model.addAttribute("supports", options("support", SUPPORT.stream()));
    model.addAttribute("units", recording.units());
    return "childprotection/leaving/show";
  }

  private List<Option> options(String list, Stream<String> words) {
    return words.map(one -> new Option(one, messages.getMessage("childprotection.leaving." + list + "." + one, null, LocaleContextHolder.getLocale()))).toList();
  }

  private static String name(@Nullable Object one) {
    return one == null ? "" : String.valueOf(one);
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "CONTINUED_WITHOUT_REQUEST", "requestMissing", "proofMissing", "paperMissing" -> "number";
      case "FORM_OF_STUDY_USED" -> "study";
      case "OPTION_WAS_CHOSEN", "chooseFirst", "chooseOne" -> "option";
      case "unitMissing" -> "unit";
      case "nothingPaid", "indemnityRuns" -> "kind";
      case "inFuture", "notOfAge", "CONTINUED_TOO_LONG" -> "day";
      case "listMissing" -> "words";
      case "withheldMissing" -> "withheld";
      default -> "kind";
    };
  }
}
