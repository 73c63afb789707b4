package ro.reazem.payments.run;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.StepMark;
import ro.reazem.platform.web.TypedWords;

/** One payment statement: how far it is, what was found, its lines, and the acts that take it further. */
@Controller
@RequestMapping("/payments/runs/{id}")
class RunController {

  static final String STALE = "payments.run.stale";
  private static final int REASON = 400;
  private static final int SEARCH = 100;
  private static final List<RunState> WAY = List.of(RunState.DRAFT, RunState.CALCULATED, RunState.CHECKED, RunState.LOCKED, RunState.APPROVED, RunState.SENT,
      RunState.RECONCILED, RunState.CLOSED);
  private static final Set<LineFilter> BEFORE_SENDING = Set.of(LineFilter.BLOCKED, LineFilter.ACCEPTED, LineFilter.NOT_DUE);

  private final RunHeads heads;
  private final RunRegister register;
  private final RunProgress progress;
  private final RunWork work;
  private final PreparingRun preparing;
  private final ApprovingRun approving;
  private final SendingRun sending;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Fmt fmt;
  private final PaidBenefits benefits;
  private final ListExport exports;
  private final Trail trail;

  RunController(RunHeads heads, RunRegister register, RunProgress progress, RunWork work, PreparingRun preparing, ApprovingRun approving, SendingRun sending,
      PermissionMatrix matrix, MessageSource messages, Fmt fmt, PaidBenefits benefits, ListExport exports, Trail trail) {
    this.heads = heads;
    this.register = register;
    this.progress = progress;
    this.work = work;
    this.preparing = preparing;
    this.approving = approving;
    this.sending = sending;
    this.matrix = matrix;
    this.messages = messages;
    this.fmt = fmt;
    this.benefits = benefits;
    this.exports = exports;
    this.trail = trail;
  }

  /** Why something is done, as typed, and what the officer had before their eyes. */
  record ReasonForm(@Nullable String reason, @Nullable String version) {}

  @GetMapping
  @Permitted(PaymentsSight.RUN_READ)
  Object one(@PathVariable UUID id, @RequestParam(defaultValue = "ALL") String show, @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, @ModelAttribute("form") ReasonForm form,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      var run = heads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
      return exports.file(export, "plati-" + run.month(), columns(), register.all(id, officer, RunRegister.filter(show), typed(q)));
    }
    return shown(id, RunRegister.filter(show), q, ListPage.Asked.of(page, size), officer, model);
  }

  @PostMapping("/calculate")
  @Permitted(PaymentsSight.RUN_PREPARE)
  String calculate(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Officer officer, RedirectAttributes flash) {
    SentForm.step(() -> work.start(id, version(version), officer), "payments.run.begun", STALE, flash);
    return page(id);
  }

  @PostMapping("/lock")
  @Permitted(PaymentsSight.RUN_PREPARE)
  String lock(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Officer officer, RedirectAttributes flash) {
    SentForm.step(() -> preparing.lock(id, version(version), officer), "payments.run.lockedNow", STALE, flash);
    return page(id);
  }

  @PostMapping("/discard")
  @Permitted(PaymentsSight.RUN_PREPARE)
  String discard(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return answered(id, () -> preparing.discard(id, version(form.version()), reason, officer), "payments.run.discarded", errors, officer, model, response, flash);
  }

  @PostMapping("/approve")
  @Permitted(PaymentsSight.RUN_APPROVE)
  String approve(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Officer officer, RedirectAttributes flash) {
    SentForm.step(() -> approving.approve(id, version(version), officer), "payments.run.approved", STALE, flash);
    return page(id);
  }

  @PostMapping("/send-back")
  @Permitted(PaymentsSight.RUN_APPROVE)
  String sendBack(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return answered(id, () -> approving.sendBack(id, version(form.version()), reason, officer), "payments.run.sentBack", errors, officer, model, response, flash);
  }

  @PostMapping("/send")
  @Permitted(PaymentsSight.RUN_SEND)
  String send(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Officer officer, RedirectAttributes flash) {
    SentForm.step(() -> sending.send(id, version(version), officer), "payments.run.sent", STALE, flash);
    return page(id);
  }

  @PostMapping("/close")
  @Permitted(PaymentsSight.RUN_RECONCILE)
  String close(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Officer officer, RedirectAttributes flash) {
    SentForm.step(() -> sending.close(id, version(version), officer), "payments.run.closed", STALE, flash);
    return page(id);
  }

  private String answered(UUID id, Runnable act, String told, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    if (!SentForm.taken(act, errors, response, STALE, code -> code.equals("payments.run.reason") ? "reason" : "")) {
      return shown(id, LineFilter.ALL, "", ListPage.Asked.of(null, null), officer, model);
    }
    flash.addFlashAttribute("notice", told);
    return page(id);
  }

  private static String typed(String search) {
    var text = TypedWords.of(search);
    return text.substring(0, Math.min(text.length(), SEARCH));
  }

  private List<ListColumn<RunLine>> columns() {
    return List.of(ListColumn.of("payments.line.position", RunLine::position), ListColumn.of("payments.column.holder", RunLine::holder),
        ListColumn.of("payments.column.cnp", RunLine::maskedCnp), ListColumn.of("payments.column.case", RunLine::caseNumber), ListColumn.of("payments.column.month", RunLine::month),
        ListColumn.word("payments.line.reason", line -> "payments.reason." + line.reason()), ListColumn.of("payments.column.benefit", line -> benefits.name(line.benefit())),
        ListColumn.word("payments.line.channel", line -> line.channel() == null ? null : "payments.channel." + line.channel()),
        ListColumn.of("payments.line.amount", RunLine::amount), ListColumn.of("payments.line.out", RunLine::leftOut),
        ListColumn.of("payments.line.standing", line -> String.join(", ", line.open().stream().map(code -> text("payments.check." + code)).toList())),
        ListColumn.word("payments.line.answer", line -> line.answer().isEmpty() ? null : "payments.answer.of." + line.answer()));
  }

  /** The version a form carries; one that cannot be read is none. */
  static long version(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,15}") ? Long.parseLong(typed) : Long.MIN_VALUE;
  }

  private static String page(UUID id) {
    return "redirect:/payments/runs/" + id;
  }

  private String shown(UUID id, LineFilter filter, String typed, ListPage.Asked asked, Officer officer, Model model) {
    var run = heads.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var text = typed(typed);
    model.addAttribute("run", run);
    model.addAttribute("month", fmt.month(run.month()));
    var at = progress.of(id).orElse(null);
    model.addAttribute("progress", at);
    model.addAttribute("trouble", at == null || at.trouble().isEmpty() ? "" : messages.getMessage(at.trouble().getFirst(),
        at.trouble().stream().skip(1).toArray(), LocaleContextHolder.getLocale()));
    model.addAttribute("steps", steps(run.state()));
    model.addAttribute("parts", heads.parts(id));
    model.addAttribute("withheld", heads.withheld(id));
    model.addAttribute("found", run.state().open() ? heads.found(id) : List.of());
    model.addAttribute("history", heads.steps(id));
    model.addAttribute("file", run.state().handedOver() ? heads.file(id).orElse(null) : null);
    model.addAttribute("late", run.state() == RunState.LOCKED || run.state() == RunState.APPROVED ? heads.noLongerDue(id) : 0);
    model.addAttribute("shown", register.lines(id, officer, filter, text, asked));
    model.addAttribute("filter", filter);
    model.addAttribute("filters", filters(run.state()));
    model.addAttribute("q", text);
    model.addAttribute("prepares", matrix.allows(officer, PaymentsSight.RUN_PREPARE));
    model.addAttribute("approves", matrix.allows(officer, PaymentsSight.RUN_APPROVE));
    model.addAttribute("sends", matrix.allows(officer, PaymentsSight.RUN_SEND));
    model.addAttribute("exports", matrix.allows(officer, PaymentsSight.RUN_EXPORT));
    trail.listed();
    return "payments/run/show";
  }

  private List<Option> filters(RunState state) {
    return Arrays.stream(LineFilter.values()).filter(one -> state.handedOver() ? !BEFORE_SENDING.contains(one)
        : one != LineFilter.RETURNED && one != LineFilter.UNANSWERED).map(one -> new Option(one.name(), text("payments.filter." + one))).toList();
  }

  private List<StepMark> steps(RunState state) {
    int now = WAY.indexOf(state);
    return WAY.stream().map(one -> new StepMark(WAY.indexOf(one) < now ? StepMark.State.DONE : one == state ? StepMark.State.NOW : StepMark.State.TODO,
        text("payments.run.state." + one), "")).toList();
  }

  private String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
