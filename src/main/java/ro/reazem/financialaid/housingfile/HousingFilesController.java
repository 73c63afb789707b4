package ro.reazem.financialaid.housingfile;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.history.History;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.financialaid.scheme.PrintedStep;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedWords;

/** The list of housing files, and the page of one: facts, dossier, points, history, and the acts on it. */
@Controller
@RequestMapping("/financialaid/housing/files")
class HousingFilesController {

  private static final String LODGE = "financialaid.housing.lodge";
  private static final int LONGEST_SEARCH = 100;
  private static final int LINE = 200;
  private static final int NOTE = 1000;

  private final HousingFileRegister register;
  private final HousingDesk desk;
  private final WorkingHousingFile working;
  private final AssessingHousing assessing;
  private final Families families;
  private final History history;
  private final StepPrinter printer;
  private final HousingWords words;
  private final PermissionMatrix matrix;
  private final ListExport exports;
  private final Clock clock;

  HousingFilesController(HousingFileRegister register, HousingDesk desk, WorkingHousingFile working, AssessingHousing assessing, Families families,
      History history, StepPrinter printer, HousingWords words, PermissionMatrix matrix, ListExport exports, Clock clock) {
    this.register = register;
    this.desk = desk;
    this.working = working;
    this.assessing = assessing;
    this.families = families;
    this.history = history;
    this.printer = printer;
    this.words = words;
    this.matrix = matrix;
    this.exports = exports;
    this.clock = clock;
  }

  /** A paper, a call for missing papers or a withdrawal as typed; each uses its own part. */
  record ActForm(@Nullable String version, @Nullable String paper, @Nullable String reference, @Nullable String missing, @Nullable String reason) {

    static ActForm empty() {
      return new ActForm(null, null, null, null, null);
    }
  }

  @GetMapping
  @Permitted(HousingDesk.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> status,
      @RequestParam(required = false) @Nullable List<String> kind, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer,
      Model model) {
    var statuses = Arrays.stream(HousingStatus.values()).filter(one -> status != null && status.contains(one.name())).toList();
    var kinds = Arrays.stream(GridKind.values()).filter(one -> kind != null && kind.contains(one.name())).toList();
    var text = TypedWords.of(q);
    var filter = new HousingFileRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), statuses, kinds);
    if (export != null) {
      return exports.file(export, "locuinte", columns(), register.all(officer, filter));
    }
    var counts = register.counts(officer);
    model.addAttribute("filter", filter);
    model.addAttribute("chosen", statuses.stream().map(Enum::name).toList());
    model.addAttribute("statuses", Arrays.stream(HousingStatus.values())
        .map(one -> new Option(one.name(), words.label("status", one), String.valueOf(counts.getOrDefault(one.name(), 0)))).toList());
    model.addAttribute("chosenKinds", kinds.stream().map(Enum::name).toList());
    model.addAttribute("kinds", words.options("kind", GridKind.class));
    model.addAttribute("found", register.list(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayLodge", matrix.allows(officer, LODGE));
    return "financialaid/housingfile/list";
  }

  @GetMapping("/panel")
  @Permitted(HousingDesk.READ)
  String panel(@RequestParam(required = false) @Nullable UUID person, @RequestParam(required = false) @Nullable UUID household, Officer officer,
      Model model) {
    model.addAttribute("lines", register.of(officer, person, household));
    return "financialaid/housingfile/panels :: files";
  }

  @GetMapping("/{id}")
  @Permitted(HousingDesk.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var form = ActForm.empty();
    return show(desk.permitted(id, officer, HousingDesk.READ), form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{id}/papers")
  @Permitted(HousingDesk.WORK)
  String present(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var kind = in.choice("paper", form.paper(), HousingPaper.Kind.class);
    var reference = in.text("reference", form.reference(), LINE);
    return act(id, form, errors, officer, model, response, flash, "financialaid.housing.file.paperPresented",
        seen -> working.present(id, seen, Objects.requireNonNull(kind).name(), reference, LocalDate.now(clock), officer));
  }

  @PostMapping("/{id}/incomplete")
  @Permitted(HousingDesk.WORK)
  String incomplete(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var missing = new Inputs(errors).paragraphs("missing", form.missing(), NOTE);
    return act(id, form, errors, officer, model, response, flash, "financialaid.housing.file.incompleteNow",
        seen -> working.notifyIncomplete(id, seen, missing, officer));
  }

  @PostMapping("/{id}/withdraw")
  @Permitted(HousingDesk.WORK)
  String withdraw(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), LINE);
    return act(id, form, errors, officer, model, response, flash, "financialaid.housing.file.withdrawnNow",
        seen -> working.withdraw(id, seen, reason, officer));
  }

  private String act(UUID id, ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash,
      String told, LongConsumer doing) {
    desk.permitted(id, officer, HousingDesk.WORK);
    if (!SentForm.taken(() -> doing.accept(SeenVersion.of(form.version())), errors, response, "financialaid.stale.notice", code -> "")) {
      return show(desk.permitted(id, officer, HousingDesk.READ), form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:/financialaid/housing/files/" + id;
  }

  private String show(HousingFile file, ActForm form, Officer officer, Model model, BindingResult errors) {
    var family = families.on(file.householdId(), file.registeredOn());
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("file", file);
    model.addAttribute("applicant", families.nameOf(file.applicantId()).orElse(null));
    model.addAttribute("address", family.map(one -> one.address()).orElse(""));
    model.addAttribute("mayWork", !file.status().isClosed() && desk.allows(officer, HousingDesk.WORK, file));
    model.addAttribute("papers", words.options("paper", HousingPaper.Kind.class));
    model.addAttribute("missingText", String.join("\n", file.gaps().stream().map(one -> words.label("paper", one)).toList()));
    model.addAttribute("history", history.of(file.id()));
    if (!file.takenOver()) {
      assess(file, model);
    }
    return "financialaid/housingfile/show";
  }

  private void assess(HousingFile file, Model model) {
    try {
      var outcome = assessing.of(file, LocalDate.now(clock));
      model.addAttribute("outcome", outcome);
      model.addAttribute("ledger", printer.printed(outcome.steps(), LocaleContextHolder.getLocale()).stream().map(PrintedStep::line).toList());
    } catch (RuleViolated unset) {
      model.addAttribute("unset", unset);
    }
  }

  private List<ListColumn<HousingFileRegister.Line>> columns() {
    return List.of(ListColumn.of("financialaid.housing.file", HousingFileRegister.Line::number),
        ListColumn.of("financialaid.housing.form.kind", line -> words.label("kind", line.kind())), ListColumn.of("financialaid.column.holder", HousingFileRegister.Line::applicant),
        ListColumn.of("financialaid.column.registered", HousingFileRegister.Line::registeredOn),
        ListColumn.of("financialaid.housing.file.statedOn", HousingFileRegister.Line::statedOn),
        ListColumn.of("financialaid.column.status", line -> words.label("status", line.status())));
  }
}
