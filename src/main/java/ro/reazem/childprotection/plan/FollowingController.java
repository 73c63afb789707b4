package ro.reazem.childprotection.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.journal.Journal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedMonth;

/** The forms by which a child is followed: the review of the plan, the return home, the report of a month after it. */
@Controller
@RequestMapping("/childprotection/cases/{id}")
class FollowingController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int WORDS = 4000;
  private static final int LINE = 300;

  private final CasePage page;
  private final CaseDesk desk;
  private final Plans plans;
  private final FollowingChild following;
  private final Journal journal;
  private final MessageSource messages;
  private final Clock clock;

  FollowingController(CasePage page, CaseDesk desk, Plans plans, FollowingChild following, Journal journal, MessageSource messages,
      Clock clock) {
    this.page = page;
    this.desk = desk;
    this.plans = plans;
    this.following = following;
    this.journal = journal;
    this.messages = messages;
    this.clock = clock;
  }

  /** A review as typed. */
  record ReviewForm(@Nullable String key, @Nullable String on, @Nullable String period, @Nullable String visits, @Nullable List<String> progress,
      @Nullable String changes, @Nullable String childHeard, @Nullable String kept, @Nullable String proposal, @Nullable String again) {}

  /** The return home, or the report of a month, as typed. */
  record HomeForm(@Nullable String key, @Nullable String version, @Nullable String on, @Nullable String why, @Nullable String month, @Nullable String safe,
      @Nullable String visitedBy, @Nullable String findings, @Nullable String next) {}

  @GetMapping("/review")
  @Permitted(PlanController.WORK)
  String review(@PathVariable ChildCaseId id, Officer officer, Model model) {
    return review(desk.permitted(id, officer, PlanController.WORK),
        new ReviewForm(UUID.randomUUID().toString(), DAY.format(LocalDate.now(clock)), null, contacts(id), null, null, null, null, null, null), officer, model);
  }

  @PostMapping("/review")
  @Permitted(PlanController.WORK)
  String review(@PathVariable ChildCaseId id, @ModelAttribute("form") ReviewForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var found = desk.permitted(id, officer, PlanController.WORK);
    var in = new Inputs(errors);
    var on = in.date("on", form.on());
    var period = in.text("period", form.period(), LINE);
    var visits = in.paragraphs("visits", form.visits(), WORDS);
    var progress = new ArrayList<Integer>();
    int services = plans.inForce(id).map(plan -> plan.content().services().size()).orElse(0);
    for (int i = 0; i < services; i++) {
      var typed = form.progress() == null || form.progress().size() <= i ? null : form.progress().get(i);
      var read = in.whole("progress[" + i + "]", typed, 0, ReviewContent.REACHED);
      progress.add(read == null ? 0 : read);
    }
    var changes = in.optionalParagraphs("changes", form.changes(), WORDS);
    var heard = in.optionalParagraphs("childHeard", form.childHeard(), WORDS);
    var proposal = in.optionalParagraphs("proposal", form.proposal(), WORDS);
    if (!"true".equals(form.kept()) && !"false".equals(form.kept())) {
      errors.rejectValue("kept", "platform.input.choice");
    }
    if (!SentForm.taken(() -> following.review(id, TypedKey.of(form.key()), Objects.requireNonNull(on), new ReviewContent(period, visits, progress, changes, heard,
        "true".equals(form.kept()), proposal), "true".equals(form.again()), officer), errors, response, code -> code.endsWith("proposalMissing") ? "proposal"
        : code.endsWith("sameText") ? "again" : "on")) {
      return review(found, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.review.written");
    return "redirect:" + id.path() + "/plan";
  }

  /** The head, who records the return, reads it too. */
  @GetMapping("/home")
  @Permitted(PlanController.READ)
  String home(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = desk.permitted(id, officer, PlanController.READ);
    return home(id, new HomeForm(UUID.randomUUID().toString(), String.valueOf(found.version()), DAY.format(LocalDate.now(clock)), null,
        YearMonth.now(clock).toString(), null, null, null, null), officer, model);
  }

  @PostMapping("/home")
  @Permitted(PlanController.APPROVE)
  String goHome(@PathVariable ChildCaseId id, @ModelAttribute("form") HomeForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    desk.permitted(id, officer, PlanController.APPROVE);
    var in = new Inputs(errors);
    var on = in.date("on", form.on());
    var why = in.paragraphs("why", form.why(), WORDS);
    if (!SentForm.taken(() -> following.returnHome(id, SeenVersion.of(form.version()), Objects.requireNonNull(on), why, officer), errors, response,
        "childprotection.stale", code -> "on")) {
      return home(id, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.aftercare.begun");
    return "redirect:" + id.path() + "/plan";
  }

  @PostMapping("/home/reports")
  @Permitted(PlanController.WORK)
  String report(@PathVariable ChildCaseId id, @ModelAttribute("form") HomeForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    desk.permitted(id, officer, PlanController.WORK);
    var in = new Inputs(errors);
    var month = in.required("month", form.month(), TypedMonth::parse);
    var by = in.text("visitedBy", form.visitedBy(), LINE);
    var findings = in.paragraphs("findings", form.findings(), WORDS);
    var next = in.optionalParagraphs("next", form.next(), WORDS);
    if (!"true".equals(form.safe()) && !"false".equals(form.safe())) {
      errors.rejectValue("safe", "platform.input.choice");
    }
    if (!SentForm.taken(() -> following.report(id, TypedKey.of(form.key()), Objects.requireNonNull(month), "true".equals(form.safe()), new AftercareContent(by,
        findings, next), officer), errors, response, code -> "month")) {
      return home(id, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.aftercare.written");
    return "redirect:" + id.path() + "/plan";
  }

  /** The contacts with the child since the last review, as the journal counts them; nothing where there are none. */
  private @Nullable String contacts(ChildCaseId id) {
    var found = journal.contacts(id, plans.reviews(id).stream().map(PlanReview::reviewedOn).findFirst().orElse(null));
    return found.isEmpty() ? null : say("childprotection.review.counted", found.size(), found.stream().map(one -> DAY.format(one.on()) + " ("
        + say("childprotection.choice.contactKind." + one.kind()) + ")").collect(Collectors.joining(", ")));
  }

  private String say(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }

  private String review(ChildCase found, ReviewForm form, Officer officer, Model model) {
    page.fill(found, officer, model, "plan");
    model.addAttribute("form", form);
    model.addAttribute("plan", plans.inForce(found.getId()).orElse(null));
    model.addAttribute("scale", IntStream.rangeClosed(0, ReviewContent.REACHED).mapToObj(one -> new Option(String.valueOf(one),
        messages.getMessage("childprotection.progress." + one, null, LocaleContextHolder.getLocale()))).toList());
    model.addAttribute("choices", yesNo("childprotection.review.kept.true", "childprotection.review.kept.false"));
    return "childprotection/plan/review";
  }

  private String home(ChildCaseId id, HomeForm form, Officer officer, Model model) {
    var found = page.open(id, officer, model, "plan");
    model.addAttribute("form", form);
    model.addAttribute("isHome", found.monitoredSince() != null);
    model.addAttribute("choices", yesNo("childprotection.aftercare.safe.true", "childprotection.aftercare.safe.false"));
    var since = found.monitoredSince() == null ? YearMonth.now(clock) : YearMonth.from(found.monitoredSince());
    model.addAttribute("months", IntStream.iterate(0, i -> !since.plusMonths(i).isAfter(YearMonth.now(clock)), i -> i + 1).mapToObj(i -> new Option(
        since.plusMonths(i).toString(), DateTimeFormatter.ofPattern("LLLL yyyy", LocaleContextHolder.getLocale()).format(since.plusMonths(i)))).toList());
    return "childprotection/plan/home";
  }

  private List<Option> yesNo(String yes, String no) {
    return List.of(new Option("true", messages.getMessage(yes, null, LocaleContextHolder.getLocale())),
        new Option("false", messages.getMessage(no, null, LocaleContextHolder.getLocale())));
  }
}
