package ro.reazem.financialaid.indexation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.BarChart;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedMonth;

/** The screens of indexations: those there are, a new one, what it comes to, its lines, release and progress. */
@Controller
@RequestMapping("/financialaid/indexations")
class IndexationController {

  private static final int MONTHS_AWAY = 12;
  private static final int LINE = 200;
  private static final int LONGEST_REASONS = 2000;
  private static final int LARGEST_SHARE = 1000;
  private static final List<ListColumn<IndexationRegister.Line>> COLUMNS = List.of(ListColumn.of("financialaid.indexation.holder", IndexationRegister.Line::holder),
      ListColumn.of("financialaid.indexation.request", IndexationRegister.Line::number), ListColumn.of("financialaid.indexation.before", IndexationRegister.Line::before),
      ListColumn.of("financialaid.indexation.after", IndexationRegister.Line::after), ListColumn.of("financialaid.indexation.difference", IndexationRegister.Line::difference),
      ListColumn.word("financialaid.indexation.outcomes", line -> "financialaid.indexation.outcome." + line.outcome()));

  private final PreparingIndexation preparing;
  private final ApplyingIndexation applying;
  private final IndexingInBackground background;
  private final IndexationRegister register;
  private final IndexationFigures figures;
  private final StepPrinter printer;
  private final RightDesk desk;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Trail trail;
  private final ListExport exports;
  private final Fmt fmt;
  private final Clock clock;

  IndexationController(PreparingIndexation preparing, ApplyingIndexation applying, IndexingInBackground background, IndexationRegister register,
      IndexationFigures figures, StepPrinter printer, RightDesk desk, PermissionMatrix matrix, MessageSource messages, Trail trail, ListExport exports, Fmt fmt,
      Clock clock) {
    this.preparing = preparing;
    this.applying = applying;
    this.background = background;
    this.register = register;
    this.figures = figures;
    this.printer = printer;
    this.desk = desk;
    this.matrix = matrix;
    this.messages = messages;
    this.trail = trail;
    this.exports = exports;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A new indexation as typed. */
  record BeginForm(@Nullable String key, @Nullable String month, @Nullable String basis, @Nullable String reasons, @Nullable String outlier) {}

  @GetMapping
  @Permitted(IndexationRegister.READ)
  String list(Officer officer, Model model) {
    model.addAttribute("indexations", register.latest(officer));
    model.addAttribute("mayPrepare", matrix.allows(officer, PreparingIndexation.PREPARE));
    return "financialaid/indexation/list";
  }

  @GetMapping("/new")
  @Permitted(PreparingIndexation.PREPARE)
  String fresh(Model model) {
    model.addAttribute("form", new BeginForm(UUID.randomUUID().toString(), "", "", "", "20"));
    return "financialaid/indexation/new";
  }

  @PostMapping
  @Permitted(PreparingIndexation.PREPARE)
  String begin(@ModelAttribute("form") BeginForm form, BindingResult errors, Officer officer, HttpServletResponse response) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var month = in.required("month", form.month(), TypedMonth::parse);
    if (month != null && Math.abs(YearMonth.now(clock).until(month, java.time.temporal.ChronoUnit.MONTHS)) > MONTHS_AWAY) {
      errors.rejectValue("month", "financialaid.indexation.monthFar");
    }
    var basis = in.text("basis", form.basis(), LINE);
    var reasons = in.optionalParagraphs("reasons", form.reasons(), LONGEST_REASONS);
    var outlier = in.whole("outlier", form.outlier(), 1, LARGEST_SHARE);
    if (!errors.hasErrors()) {
      try {
        var id = preparing.begin(new PreparingIndexation.Asked(Objects.requireNonNull(key), Objects.requireNonNull(month), basis, reasons,
            Objects.requireNonNull(outlier)), officer);
        background.start(id);
        return "redirect:/financialaid/indexations/" + id;
      } catch (RuleViolated violated) {
        in.reject("month", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return "financialaid/indexation/new";
  }

  @GetMapping("/{id}")
  @Permitted(IndexationRegister.READ)
  Object show(@PathVariable UUID id, @RequestParam(defaultValue = "") String part, @RequestParam @Nullable String page, @RequestParam @Nullable String size,
      @RequestParam(name = ListExport.ASKED) @Nullable String export, Officer officer, Model model) {
    var head = progress(id, officer, model);
    var sums = figures.sums(id);
    var parts = figures.parts(sums, (IndexationRegister.Progress) Objects.requireNonNull(model.getAttribute("progress")));
    var shown = IndexationPart.of(part, parts);
    if (export != null) {
      return exports.file(export, "indexare-" + head.month(), COLUMNS, register.all(id, shown, officer));
    }
    var list = ListPage.of(ListPage.Asked.of(page, size), register.count(id, shown, officer));
    model.addAttribute("sums", sums);
    model.addAttribute("yearsEnd", sums.untilYearsEnd(head.month().getMonthValue()));
    model.addAttribute("chart", chart(sums));
    model.addAttribute("parts", parts);
    model.addAttribute("part", shown);
    model.addAttribute("page", list);
    model.addAttribute("lines", parts.isEmpty() ? List.of() : register.lines(id, shown, list, officer));
    trail.listed();
    return "financialaid/indexation/show";
  }

  @GetMapping("/{id}/progress")
  @Permitted(IndexationRegister.READ)
  String progressOnly(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean papers, Officer officer, Model model, HttpServletResponse response) {
    progress(id, officer, model);
    if (!papers && !background.isRunning(id)) {
      // the sums below are there now
      response.setHeader("HX-Refresh", "true");
    }
    return "financialaid/indexation/show :: progress";
  }

  @GetMapping("/{id}/lines/{right}")
  @Permitted(IndexationRegister.READ)
  String line(@PathVariable UUID id, @PathVariable UUID right, Officer officer, Locale language, Model model) {
    var head = find(id, officer);
    desk.permitted(new EntitlementId(right), officer, IndexationRegister.READ);
    var line = register.line(id, right, officer).orElseThrow(IndexationController::notFound);
    model.addAttribute("head", head);
    model.addAttribute("line", line);
    model.addAttribute("steps", line.decision() == null && line.same() ? figures.steps(id, right).map(steps -> printer.sheet(steps, language)).orElse(List.of())
        : List.of());
    model.addAttribute("mayLeave", line.open() && head.state() == Indexation.State.CALCULATED && head.preparedBy().equals(officer.id()));
    return "financialaid/indexation/line";
  }

  @PostMapping("/{id}/lines/{right}/leave-out")
  @Permitted(PreparingIndexation.PREPARE)
  String leaveOut(@PathVariable UUID id, @PathVariable UUID right, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    desk.permitted(new EntitlementId(right), officer, IndexationRegister.READ);
    return told("/" + id + "/lines/" + right, flash, () -> {
      preparing.leaveOut(id, right, officer);
      return "financialaid.indexation.leftOut";
    });
  }

  @PostMapping("/{id}/again")
  @Permitted(PreparingIndexation.PREPARE)
  String again(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    return told("/" + id, flash, () -> {
      preparing.again(id, officer);
      background.start(id);
      return "financialaid.indexation.calculating";
    });
  }

  @PostMapping("/{id}/withdraw")
  @Permitted(PreparingIndexation.PREPARE)
  String withdraw(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    return told("/" + id, flash, () -> {
      preparing.withdraw(id, officer);
      return "financialaid.indexation.withdrawn";
    });
  }

  @PostMapping("/{id}/release")
  @Permitted(ApplyingIndexation.RELEASE)
  String release(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    find(id, officer);
    return told("/" + id, flash, () -> {
      applying.release(id, officer);
      background.start(id);
      return "financialaid.indexation.releasing";
    });
  }

  /** Takes up what was broken off; nothing is decided that was not released. */
  @PostMapping("/{id}/go-on")
  @Permitted(IndexationRegister.READ)
  String goOn(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    boolean mayAct = matrix.allows(officer, PreparingIndexation.PREPARE) || matrix.allows(officer, ApplyingIndexation.RELEASE);
    if (!mayAct || !find(id, officer).state().underWay()) {
      throw notFound();
    }
    return told("/" + id, flash, () -> {
      background.start(id);
      return "financialaid.indexation.goingOn";
    });
  }

  private static String told(String path, RedirectAttributes flash, Supplier<String> act) {
    try {
      flash.addFlashAttribute("notice", act.get());
    } catch (RuleViolated refused) {
      flash.addFlashAttribute("refused", refused.code());
    }
    return "redirect:/financialaid/indexations" + path;
  }

  private IndexationRegister.Head progress(UUID id, Officer officer, Model model) {
    var head = find(id, officer);
    boolean own = head.preparedBy().equals(officer.id());
    boolean open = head.state() == Indexation.State.CALCULATED || head.state() == Indexation.State.DRAFT;
    boolean running = background.isRunning(id);
    model.addAttribute("head", head);
    model.addAttribute("month", fmt.month(head.month()));
    model.addAttribute("progress", figures.progress(id));
    model.addAttribute("running", running);
    model.addAttribute("stale", head.state() == Indexation.State.CALCULATED && figures.stale(id));
    model.addAttribute("own", own);
    model.addAttribute("mayPrepare", own && open && matrix.allows(officer, PreparingIndexation.PREPARE));
    model.addAttribute("mayRelease", !own && head.state() == Indexation.State.CALCULATED && matrix.allows(officer, ApplyingIndexation.RELEASE));
    model.addAttribute("mayGoOn", !running && head.state().underWay()
        && (matrix.allows(officer, PreparingIndexation.PREPARE) || matrix.allows(officer, ApplyingIndexation.RELEASE)));
    return head;
  }

  private BarChart chart(IndexationSums sums) {
    return BarChart.of(text("financialaid.indexation.spread"), text("financialaid.indexation.spread.desc"), sums.steps().stream()
        .map(one -> new BarChart.Value(text(one.key()), one.rights(), fmt.number(one.rights()), false)).toList(), fmt::number);
  }

  private IndexationRegister.Head find(UUID id, Officer officer) {
    return register.find(id, officer).orElseThrow(IndexationController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, org.springframework.context.i18n.LocaleContextHolder.getLocale());
  }
}
