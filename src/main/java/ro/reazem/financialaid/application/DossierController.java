package ro.reazem.financialaid.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import jakarta.servlet.http.HttpServletResponse;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.CheckLine;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The pages of one request: summary, dossier with its checklist and checks, means, history; and the acts on them. */
@Controller
@RequestMapping("/financialaid/applications/{id}")
class DossierController {

  private static final String READ = "financialaid.application.read";
  private static final String WORK = "financialaid.application.work";
  private static final int NOTE = 1000;
  private static final int LINE = 200;
  /** How choices begin that are papers named by a definition. */
  private static final String NAMED = "NAMED.";

  private final ApplicationPage page;
  private final ApplicationDesk desk;
  private final WorkingApplication working;
  private final History history;
  private final Choices choices;
  private final Names names;
  private final DecisionDeadline deadline;
  private final ShownElsewhere elsewhere;
  private final Clock clock;

  DossierController(ApplicationPage page, ApplicationDesk desk, WorkingApplication working, History history,
      Choices choices, Names names, DecisionDeadline deadline, ShownElsewhere elsewhere, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.working = working;
    this.history = history;
    this.choices = choices;
    this.names = names;
    this.deadline = deadline;
    this.elsewhere = elsewhere;
    this.clock = clock;
  }

  /** A paper, a check, a notification or a withdrawal as typed; each uses its own part. */
  record DossierForm(@Nullable String version, @Nullable String kind, @Nullable String person, @Nullable String reference,
      @Nullable String result, @Nullable String checkedOn, @Nullable String note, @Nullable String missing, @Nullable String until,
      @Nullable String reason) {

    static DossierForm empty() {
      return new DossierForm(null, null, null, null, null, null, null, null, null, null);
    }
  }

  @GetMapping
  @Permitted(READ)
  String summary(@PathVariable AidApplicationId id, Officer officer, Model model) {
    var opened = page.open(id, officer, model, "summary");
    var missing = DossierChecklist.missing(page.checklist(opened));
    model.addAttribute("missing", missing);
    model.addAttribute("gaps", DossierChecklist.gaps(missing));
    model.addAttribute("ruler", deadline.ruler(id.value()));
    model.addAttribute("history", history.of(id.value()).stream().limit(5).toList());
    model.addAttribute("checks", checks(opened.request()));
    return "financialaid/application/summary";
  }

  @GetMapping("/dossier")
  @Permitted(READ)
  String dossier(@PathVariable AidApplicationId id, Officer officer, Model model) {
    model.addAttribute("form", DossierForm.empty());
    return dossier(page.open(id, officer, model, "dossier"), model);
  }

  @GetMapping("/means")
  @Permitted(READ)
  String means(@PathVariable AidApplicationId id, Officer officer, Model model) {
    var opened = page.open(id, officer, model, "means");
    model.addAttribute("elsewhere", elsewhere.of(opened));
    return "financialaid/application/means";
  }

  @GetMapping("/history")
  @Permitted(READ)
  String history(@PathVariable AidApplicationId id, Officer officer, Model model) {
    page.open(id, officer, model, "history");
    model.addAttribute("history", history.of(id.value()));
    return "financialaid/application/history";
  }

  @PostMapping("/check-start")
  @Permitted(WORK)
  String start(@PathVariable AidApplicationId id, @ModelAttribute("form") DossierForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    return act(id, officer, errors, model, response, flash, "financialaid.application.checking",
        seen -> working.startChecking(id, seen, officer), form);
  }

  @PostMapping("/papers")
  @Permitted(WORK)
  String present(@PathVariable AidApplicationId id, @ModelAttribute("form") DossierForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var typed = form.kind() == null ? "" : form.kind();
    var named = typed.startsWith(NAMED);
    var kind = named ? PaperKind.OTHER : in.choice("kind", typed, PaperKind.class);
    var about = named ? in.required("kind", typed.substring(NAMED.length()), text -> named(desk.forWork(id, officer), text)) : "";
    var person = in.optional("person", form.person(), text -> person(id, officer, text));
    var reference = in.text("reference", form.reference(), LINE);
    return act(id, officer, errors, model, response, flash, "financialaid.application.paperPresented",
        seen -> working.present(id, seen, officer, new PresentedPaper(java.util.Objects.requireNonNull(kind), person, reference, today(), java.util.Objects.requireNonNull(about))), form);
  }

  @PostMapping("/checks")
  @Permitted(WORK)
  String check(@PathVariable AidApplicationId id, @ModelAttribute("form") DossierForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), FactCheck.Kind.class);
    var result = in.choice("result", form.result(), FactCheck.Result.class);
    var reference = in.optionalText("reference", form.reference(), LINE);
    var day = result == FactCheck.Result.TODO ? in.optionalDate("checkedOn", form.checkedOn()) : in.date("checkedOn", form.checkedOn());
    var note = in.optionalParagraphs("note", form.note(), NOTE);
    return act(id, officer, errors, model, response, flash, "financialaid.application.checkRecorded",
        seen -> working.record(id, seen, officer, new FactCheck(java.util.Objects.requireNonNull(kind), java.util.Objects.requireNonNull(result), reference, day, note)), form);
  }

  @PostMapping("/incomplete")
  @Permitted(WORK)
  String incomplete(@PathVariable AidApplicationId id, @ModelAttribute("form") DossierForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var missing = in.optionalParagraphs("missing", form.missing(), NOTE);
    if (missing.isEmpty() && !errors.hasFieldErrors("missing")) {
      errors.rejectValue("missing", "financialaid.application.missingNotSaid");
    }
    var until = in.optionalDate("until", form.until());
    return act(id, officer, errors, model, response, flash, "financialaid.application.incompleteNotified",
        seen -> working.notifyIncomplete(id, seen, officer, missing, until), form);
  }

  @PostMapping("/withdraw")
  @Permitted(WORK)
  String withdraw(@PathVariable AidApplicationId id, @ModelAttribute("form") DossierForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), LINE);
    return act(id, officer, errors, model, response, flash, "financialaid.application.withdrawn",
        seen -> working.withdraw(id, seen, officer, reason), form);
  }

  private String act(AidApplicationId id, Officer officer, BindingResult errors, Model model, HttpServletResponse response,
      RedirectAttributes flash, String told, Consumer<Long> doing, DossierForm form) {
    desk.forWork(id, officer);
    if (!SentForm.taken(() -> doing.accept(SeenVersion.of(form.version())), errors, response, "financialaid.stale.notice", code -> "")) {
      return dossier(page.open(id, officer, model, "dossier"), model);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:/financialaid/applications/" + id + (told.endsWith("checking") || told.endsWith("withdrawn") ? "" : "/dossier");
  }

  private String dossier(ApplicationPage.Opened opened, Model model) {
    var items = page.checklist(opened);
    model.addAttribute("items", items);
    model.addAttribute("missing", DossierChecklist.missing(items));
    model.addAttribute("missingText", String.join("\n", DossierChecklist.missing(items).stream()
        .map(item -> choices.label("paper", item.kind()) + (item.named().isEmpty() ? "" : ": " + item.named()) + (item.person() == null ? "" : ": " + item.person().name())).toList()));
    model.addAttribute("checks", checks(opened.request()));
    model.addAttribute("paperKinds", paperKinds(opened.request()));
    model.addAttribute("checkKinds", choices.of("check", FactCheck.Kind.class));
    model.addAttribute("results", choices.of("checkResult", FactCheck.Result.class));
    var people = new java.util.ArrayList<Option>();
    people.add(new Option("", names.name(opened.family(), null)));
    people.addAll(choices.people(opened.family()));
    model.addAttribute("people", people);
    return "financialaid/application/dossier";
  }

  /** The papers that the definition of a local aid names itself first, then the kinds that every dossier knows. */
  private List<Option> paperKinds(AidApplication request) {
    var asked = request.declaration().local();
    var named = asked == null ? List.<String>of() : asked.papers();
    return java.util.stream.Stream.concat(named.stream().map(one -> new Option(NAMED + one, one)), choices.of("paper", PaperKind.class).stream()).toList();
  }

  private static String named(AidApplication request, String typed) {
    var asked = request.declaration().local();
    RuleViolated.require(asked != null && asked.papers().contains(typed), "platform.input.choice");
    return typed;
  }

  /** The sources, the unclear ones first, those not asked yet at the end. */
  List<CheckLine> checks(AidApplication request) {
    return CheckLines.of(request, choices);
  }

  private UUID person(AidApplicationId id, Officer officer, String typed) {
    RuleViolated.require(typed.matches("[0-9a-fA-F-]{36}"), "financialaid.form.notOfFamily");
    return UUID.fromString(typed);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
