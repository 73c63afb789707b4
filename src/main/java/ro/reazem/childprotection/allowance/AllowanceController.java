package ro.reazem.childprotection.allowance;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
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
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** The placement allowance of a child on one page: the request, what the county payer decided, why a month is worth what it is, what was paid. */
@Controller("childAllowanceController")
@RequestMapping("/childprotection/cases/{id}/allowance")
class AllowanceController {

  static final String READ = "childprotection.case.read";
  static final String KEEP = "childprotection.allowance.keep";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 300;
  private static final int MONTHS = 36;
  private static final Map<String, String> FIELDS = Map.of("payeeMissing", "payee", "bodyMissing", "body", "studiesNotProven", "studiesUntil", "inFuture", "on",
      "decisionDay", "decidedOn", "beforeMeasure", "first", "afterMeasure", "first", "monthOutside", "", "paidAlready", "document", "nothingPaid", "paid");

  private final CasePage page;
  private final CaseDesk desk;
  private final Allowances allowances;
  private final AskingAllowance asking;
  private final KeepingAllowance keeping;
  private final Persons persons;
  private final CaseTerms terms;
  private final DeadlineRulers rulers;
  private final Fmt fmt;
  private final MessageSource messages;
  private final Clock clock;

  AllowanceController(CasePage page, CaseDesk desk, Allowances allowances, AskingAllowance asking, KeepingAllowance keeping, Persons persons, CaseTerms terms,
      DeadlineRulers rulers, Fmt fmt, MessageSource messages, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.allowances = allowances;
    this.asking = asking;
    this.keeping = keeping;
    this.persons = persons;
    this.terms = terms;
    this.rulers = rulers;
    this.fmt = fmt;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = desk.permitted(id, officer, READ);
    var today = LocalDate.now(clock);
    var all = allowances.of(id);
    var now = all.stream().findFirst().orElse(null);
    var measures = asking.measures(id);
    var measure = measures.stream().findFirst().map(one -> one.id().toString()).orElse(null);
    var form = AllowanceForm.blank(UUID.randomUUID().toString(), DAY.format(today), measure, now == null ? null : String.valueOf(now.version()),
        now == null ? null : now.degree().name(), YearMonth.from(today).toString());
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
    return show(page.fill(found, officer, model, "measures"), all, measures, form, officer, model);
  }

  @PostMapping
  @Permitted(KEEP)
  String ask(@PathVariable ChildCaseId id, @ModelAttribute("form") AllowanceForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, KEEP);
    var in = new Inputs(errors);
    var measure = in.required("measure", form.measure(), TypedId::parse);
    var number = in.text("number", form.number(), LINE);
    var on = in.date("on", form.on());
    var paper = in.choice("birthPaper", form.birthPaper(), BirthPaper.class);
    var degree = in.choice("degree", form.degree(), DisabilityDegree.class);
    var studies = in.optionalDate("studiesUntil", form.studiesUntil());
    var body = in.optionalText("body", form.body(), LINE);
    boolean named = form.payeeText() != null && !form.payeeText().isBlank() || form.payee() != null && form.payee().matches(TypedId.FORM);
    var payee = named ? persons.read("payee", form.payee(), form.payeeText(), in) : null;
    return done(id, form, errors, officer, model, response, flash, "asked", () -> asking.ask(id, new NewAllowance(TypedKey.of(form.key()),
        Objects.requireNonNull(measure), number, Objects.requireNonNull(on), payee == null ? null : payee.id(), body, Objects.requireNonNull(paper),
        Objects.requireNonNull(degree), studies), officer));
  }

  /** The county payer granted or refused it. */
  @PostMapping("/{allowance}/decide")
  @Permitted(KEEP)
  String decide(@PathVariable ChildCaseId id, @PathVariable UUID allowance, @ModelAttribute("form") AllowanceForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var one = one(id, allowance, officer);
    var in = new Inputs(errors);
    boolean refused = form.refusedFor() != null && !form.refusedFor().isBlank();
    var number = in.text("decision", form.decision(), LINE);
    var on = in.date("decidedOn", form.decidedOn());
    var first = refused ? null : in.required("first", form.first(), YearMonth::parse);
    var why = refused ? in.text("refusedFor", form.refusedFor(), LINE) : "";
    return done(id, form, errors, officer, model, response, flash, refused ? "refused" : "granted", () -> {
      var decision = new KeepingAllowance.Decision(number, Objects.requireNonNull(on));
      if (refused) {
        keeping.refuse(one.id(), SeenVersion.of(form.version()), decision, why, officer);
      } else {
        keeping.grant(one.id(), SeenVersion.of(form.version()), decision, Objects.requireNonNull(first), officer);
      }
    });
  }

  @PostMapping("/{allowance}/change")
  @Permitted(KEEP)
  String change(@PathVariable ChildCaseId id, @PathVariable UUID allowance, @ModelAttribute("form") AllowanceForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var one = one(id, allowance, officer);
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), AmountKind.class);
    var from = in.required("from", form.from(), YearMonth::parse);
    var degree = in.choice("newDegree", form.newDegree(), DisabilityDegree.class);
    var why = in.text("why", form.why(), LINE);
    return done(id, form, errors, officer, model, response, flash, "changed", () -> keeping.change(one.id(), SeenVersion.of(form.version()),
        Objects.requireNonNull(kind), Objects.requireNonNull(from), Objects.requireNonNull(degree), "", why, officer));
  }

  @PostMapping("/{allowance}/paid")
  @Permitted(KEEP)
  String paid(@PathVariable ChildCaseId id, @PathVariable UUID allowance, @ModelAttribute("form") AllowanceForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var one = one(id, allowance, officer);
    var in = new Inputs(errors);
    var month = in.required("paidMonth", form.paidMonth(), YearMonth::parse);
    var sum = in.lei("paid", form.paid());
    var document = in.text("document", form.document(), LINE);
    return done(id, form, errors, officer, model, response, flash, "paid", () -> keeping.paid(one.id(), SeenVersion.of(form.version()),
        Objects.requireNonNull(month), Objects.requireNonNull(sum), document, officer));
  }

  /** Whose the split month is: kept by the payee, or given to the next one. */
  @PostMapping("/{allowance}/month/{whose}")
  @Permitted(KEEP)
  String month(@PathVariable ChildCaseId id, @PathVariable UUID allowance, @PathVariable String whose, AllowanceForm form, Officer officer, RedirectAttributes flash) {
    var one = one(id, allowance, officer);
    SentForm.step(() -> keeping.settleMonth(one.id(), SeenVersion.of(form.version()), whose.equals("kept"), officer), "childprotection.allowance.monthDone",
        "childprotection.stale", flash);
    return "redirect:" + id.path() + "/allowance";
  }

  @PostMapping("/{allowance}/birth-paper")
  @Permitted(KEEP)
  String birthPaper(@PathVariable ChildCaseId id, @PathVariable UUID allowance, AllowanceForm form, Officer officer, RedirectAttributes flash) {
    var one = one(id, allowance, officer);
    SentForm.step(() -> keeping.birthPaper(one.id(), SeenVersion.of(form.version()), officer), "childprotection.allowance.paperDone", "childprotection.stale", flash);
    return "redirect:" + id.path() + "/allowance";
  }

  @PostMapping("/{allowance}/birth-paper-issued")
  @Permitted(KEEP)
  String birthPaperIssued(@PathVariable ChildCaseId id, @PathVariable UUID allowance, @ModelAttribute("form") AllowanceForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var one = one(id, allowance, officer);
    var on = new Inputs(errors).date("issuedOn", form.issuedOn());
    return done(id, form, errors, officer, model, response, flash, "issued",
        () -> keeping.birthPaperIssued(one.id(), SeenVersion.of(form.version()), Objects.requireNonNull(on), officer));
  }

  private Allowance one(ChildCaseId id, UUID allowance, Officer officer) {
    desk.permitted(id, officer, KEEP);
    return allowances.find(allowance).filter(each -> each.caseId().equals(id.value())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String done(ChildCaseId id, AllowanceForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash,
      String told, Runnable act) {
    if (!SentForm.taken(act, errors, response, "childprotection.stale", AllowanceController::field)) {
      return show(id, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.allowance.done." + told);
    return "redirect:" + id.path() + "/allowance";
  }

  private String show(ChildCaseId id, AllowanceForm form, Officer officer, Model model) {
    return show(page.open(id, officer, model, "measures"), allowances.of(id), asking.measures(id), form, officer, model);
  }

  private String show(ChildCase found, List<Allowance> all, List<AskingAllowance.Measure> measures, AllowanceForm form, Officer officer, Model model) {
    var id = found.getId();
    model.addAttribute("form", form);
    model.addAttribute("all", all);
    model.addAttribute("sums", all.stream().limit(3).collect(Collectors.toMap(Allowance::id, one -> allowances.sums(one.id()))));
    model.addAttribute("payments", all.isEmpty() ? List.of() : allowances.payments(all.getFirst().id()));
    model.addAttribute("mayKeep", found.stage().isOpen() && desk.allows(officer, KEEP, found));
    model.addAttribute("rulers", terms.of(id.asCase()).stream().filter(one -> one.rule().startsWith(AskingAllowance.BIRTH_PAPER) && one.isOpen()).map(rulers::of).toList());
    model.addAttribute("measures", measures.stream().map(one -> new Option(one.id().toString(), say("measure.type." + one.ground().kind()) + " "
        + fmt.date(one.ground().from()) + (one.label().isEmpty() ? "" : ", " + one.label()))).toList());
    model.addAttribute("papers", options("birthPaper", BirthPaper.values()));
    model.addAttribute("degrees", options("degree", DisabilityDegree.values()));
    model.addAttribute("kinds", options("kind", AmountKind.values()));
    var now = YearMonth.now(clock);
    model.addAttribute("months", Stream.iterate(now, month -> month.minusMonths(1)).limit(MONTHS).map(one -> new Option(one.toString(), fmt.month(one))).toList());
    return "childprotection/allowance/show";
  }

  private List<Option> options(String list, Enum<?>[] values) {
    return Arrays.stream(values).map(one -> new Option(one.name(), say("allowance." + list + "." + one.name()))).toList();
  }

  private String say(String key) {
    return messages.getMessage("childprotection." + key, null, LocaleContextHolder.getLocale());
  }

  private static String field(String code) {
    return FIELDS.getOrDefault(code.substring(code.lastIndexOf('.') + 1), "");
  }
}
