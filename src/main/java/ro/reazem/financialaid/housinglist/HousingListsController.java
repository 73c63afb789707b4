package ro.reazem.financialaid.housinglist;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.housingfile.HousingDesk;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.financialaid.scheme.PrintedStep;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The yearly lists of priorities: drawing up, one edition with its places and challenges, its papers, and the acts on it. */
@Controller
@RequestMapping("/financialaid/housing")
class HousingListsController {

  static final String READ = "financialaid.housinglist.read";
  private static final String DRAW = "financialaid.housinglist.draw";
  private static final String APPROVE = "financialaid.housinglist.approve";
  private static final String EXPORT = "financialaid.housinglist.export";
  private static final String LISTS = "redirect:/financialaid/housing/lists";
  private static final int LINE = 200;
  private static final int TEXT = 1000;
  private static final int FIRST_YEAR = 2020;

  private final HousingLists lists;
  private final DrawingLists drawing;
  private final ListPapers papers;
  private final HousingDesk desk;
  private final HousingWords words;
  private final StepPrinter printer;
  private final Deadlines deadlines;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Clock clock;

  HousingListsController(HousingLists lists, DrawingLists drawing, ListPapers papers, HousingDesk desk, HousingWords words, StepPrinter printer,
      Deadlines deadlines, PermissionMatrix matrix, Trail trail, Clock clock) {
    this.lists = lists;
    this.drawing = drawing;
    this.papers = papers;
    this.desk = desk;
    this.words = words;
    this.printer = printer;
    this.deadlines = deadlines;
    this.matrix = matrix;
    this.trail = trail;
    this.clock = clock;
  }

  /** What is typed to draw a list up. */
  record DrawForm(@Nullable String key, @Nullable String year, @Nullable String kind, @Nullable String day) {}

  /** The approval, a challenge or its answer as typed; each uses its own part. */
  record ActForm(@Nullable String key, @Nullable String minutes, @Nullable String members, @Nullable String file, @Nullable String lodgedOn,
      @Nullable String grounds, @Nullable String verdict, @Nullable String answer) {

    static ActForm empty() {
      return new ActForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "");
    }
  }

  @GetMapping("/lists")
  @Permitted(READ)
  String list(Officer officer, Model model) {
    var form = new DrawForm(UUID.randomUUID().toString(), String.valueOf(LocalDate.now(clock).getYear() + 1), GridKind.SOCIAL.name(), "");
    return lists(form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/lists")
  @Permitted(DRAW)
  String draw(@ModelAttribute("form") DrawForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var year = in.whole("year", form.year(), FIRST_YEAR, LocalDate.now(clock).getYear() + 1);
    var kind = in.choice("kind", form.kind(), GridKind.class);
    var day = in.date("day", form.day());
    var drawn = SentForm.made(() -> drawing.draw(Objects.requireNonNull(year), Objects.requireNonNull(kind), Objects.requireNonNull(day),
        Objects.requireNonNull(key), officer), errors, response, code -> "");
    if (drawn.isEmpty()) {
      return lists(form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.housing.list.drawn");
    return LISTS + "/" + drawn.get();
  }

  @GetMapping("/lists/{id}")
  @Permitted(READ)
  String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      Officer officer, Model model) {
    var form = ActForm.empty();
    return show(id, form, ListPage.Asked.of(page, size), officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @GetMapping("/lists/{id}/list.pdf")
  @Permitted(READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
    var list = found(id);
    if (!list.state().isPublic()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Download.shown("lista-de-prioritati-" + list.year() + "-" + list.edition() + ".pdf", MediaType.APPLICATION_PDF, papers.pdf(list, lists.whole(id)));
  }

  @GetMapping("/lists/{id}/list.xlsx")
  @Permitted(EXPORT)
  ResponseEntity<byte[]> xlsx(@PathVariable UUID id) {
    var list = found(id);
    var places = lists.whole(id);
    trail.exported(places.size());
    return Download.attached("lista-de-prioritati-" + list.year() + "-" + list.edition() + ".xlsx", Download.XLSX, papers.xlsx(list, places));
  }

  @GetMapping("/lists/{id}/list.csv")
  @Permitted(EXPORT)
  ResponseEntity<byte[]> csv(@PathVariable UUID id) {
    var list = found(id);
    var places = lists.whole(id);
    trail.exported(places.size());
    return Download.attached("lista-de-prioritati-" + list.year() + "-" + list.edition() + ".csv", new MediaType("text", "csv"), papers.csv(places));
  }

  /** The steps by which a file got its place, for whoever may see the file. */
  @GetMapping("/files/{id}/places/{list}")
  @Permitted(HousingDesk.READ)
  String place(@PathVariable UUID id, @PathVariable UUID list, Officer officer, Model model) {
    model.addAttribute("file", desk.permitted(id, officer, HousingDesk.READ));
    var listed = lists.listed(list, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("listed", listed);
    model.addAttribute("ledger", printer.printed(listed.outcome().steps(), LocaleContextHolder.getLocale()).stream().map(PrintedStep::line).toList());
    return "financialaid/housinglist/place";
  }

  @PostMapping("/lists/{id}/approve")
  @Permitted(APPROVE)
  String approve(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var minutes = in.text("minutes", form.minutes(), LINE);
    var members = in.paragraphs("members", form.members(), TEXT);
    return act(id, form, errors, officer, model, response, flash, "approvedNow", () -> drawing.approve(id, minutes, members, officer));
  }

  @PostMapping("/lists/{id}/publish")
  @Permitted(DRAW)
  String publish(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "publishedNow", () -> drawing.publish(id, officer));
  }

  @PostMapping("/lists/{id}/final")
  @Permitted(APPROVE)
  String finish(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "finalNow", () -> drawing.finish(id, officer));
  }

  @PostMapping("/lists/{id}/challenges")
  @Permitted(DRAW)
  String challenge(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var file = in.required("file", form.file(), typed -> lists.file(id, typed)
        .orElseThrow(() -> new RuleViolated("financialaid.housing.challenge.notListed", typed)));
    var on = in.date("lodgedOn", form.lodgedOn());
    var grounds = in.paragraphs("grounds", form.grounds(), TEXT);
    return act(id, form, errors, officer, model, response, flash, "challenged", () -> drawing.challenge(id, Objects.requireNonNull(file),
        Objects.requireNonNull(on), grounds, Objects.requireNonNull(key), officer));
  }

  @PostMapping("/lists/{id}/challenges/{challenge}")
  @Permitted(APPROVE)
  String decide(@PathVariable UUID id, @PathVariable UUID challenge, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var verdict = in.choice("verdict", form.verdict(), Challenge.State.class);
    if (verdict == Challenge.State.OPEN) {
      errors.rejectValue("verdict", "platform.input.choice");
    }
    var answer = in.paragraphs("answer", form.answer(), TEXT);
    return act(id, form, errors, officer, model, response, flash, "decided",
        () -> drawing.decide(id, challenge, verdict == Challenge.State.UPHELD, answer, officer));
  }

  private String act(UUID id, ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash,
      String told, Runnable doing) {
    found(id);
    if (!SentForm.taken(doing, errors, response, code -> "")) {
      return show(id, form, ListPage.Asked.of(null, null), officer, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.housing.list." + told);
    return LISTS + "/" + id;
  }

  private String lists(DrawForm form, Officer officer, Model model, BindingResult errors) {
    int year = LocalDate.now(clock).getYear();
    var since = Moment.on(LocalDate.of(year - 1, 12, 31));
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("lists", lists.all());
    model.addAttribute("kinds", words.options("kind", GridKind.class));
    model.addAttribute("mayDraw", matrix.allows(officer, DRAW));
    model.addAttribute("year", year + 1);
    try {
      model.addAttribute("updateUntil", deadlines.foreseen("HOUSING_FILES_UPDATE", since).dueOn());
      model.addAttribute("finalUntil", deadlines.foreseen("HOUSING_YEARLY_LIST", since).dueOn());
    } catch (RuleViolated unset) {
      model.addAttribute("unset", unset);
    }
    return "financialaid/housinglist/list";
  }

  private String show(UUID id, ActForm form, ListPage.Asked asked, Officer officer, Model model, BindingResult errors) {
    var list = found(id);
    var today = LocalDate.now(clock);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("list", list);
    model.addAttribute("found", lists.places(id, asked));
    model.addAttribute("challenges", lists.challenges(id));
    model.addAttribute("editions", lists.editions(list.year(), list.kind()));
    model.addAttribute("over", list.contestUntil() != null && today.isAfter(list.contestUntil()));
    model.addAttribute("mayDraw", matrix.allows(officer, DRAW));
    model.addAttribute("mayApprove", matrix.allows(officer, APPROVE));
    model.addAttribute("mayExport", matrix.allows(officer, EXPORT));
    return "financialaid/housinglist/show";
  }

  private PriorityList found(UUID id) {
    return lists.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
