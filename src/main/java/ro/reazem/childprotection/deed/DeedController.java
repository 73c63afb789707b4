package ro.reazem.childprotection.deed;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Deeds of the child on a page of their own, which only those who work on the case, decide it or control it open (art. 88). */
@Controller("childDeedController")
@RequestMapping("/childprotection/cases/{id}/deeds")
class DeedController {

  private static final String READ = "childprotection.deed.read";
  private static final String KEEP = "childprotection.deed.keep";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 300;
  private static final int WORDS = 4000;

  private final CasePage page;
  private final CaseDesk desk;
  private final KeepingDeeds deeds;
  private final MessageSource messages;
  private final Clock clock;

  DeedController(CasePage page, CaseDesk desk, KeepingDeeds deeds, MessageSource messages, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.deeds = deeds;
    this.messages = messages;
    this.clock = clock;
  }

  /** A deed, or a breach, as typed. */
  record DeedForm(@Nullable String key, @Nullable String toldBy, @Nullable String noticeNumber, @Nullable String noticeOn, @Nullable String deedOn, @Nullable String deed,
      @Nullable String article, @Nullable String minorVictim, @Nullable String serious, @Nullable String solution, @Nullable String discernmentProven,
      @Nullable String favoured, @Nullable String danger, @Nullable String surroundings, @Nullable String repetition, @Nullable List<String> obligations,
      @Nullable String programme, @Nullable String breachOn, @Nullable String breach) {}

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    desk.permitted(id, officer, READ);
    var today = DAY.format(LocalDate.now(clock));
    var form = new DeedForm(UUID.randomUUID().toString(), null, null, today, null, null, null, null, null, null, null, null, null, null, null, null, null, today, null);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(form, "form"));
    return show(id, form, officer, model);
  }

  @PostMapping
  @Permitted(KEEP)
  String record(@PathVariable ChildCaseId id, @ModelAttribute("form") DeedForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    desk.permitted(id, officer, KEEP);
    var in = new Inputs(errors);
    var toldBy = in.choice("toldBy", form.toldBy(), NoticeSource.class);
    var number = in.text("noticeNumber", form.noticeNumber(), LINE);
    var noticeOn = in.date("noticeOn", form.noticeOn());
    var deedOn = in.date("deedOn", form.deedOn());
    var deed = in.paragraphs("deed", form.deed(), WORDS);
    var article = in.text("article", form.article(), LINE);
    var solution = in.optionalText("solution", form.solution(), LINE);
    var favoured = in.paragraphs("favoured", form.favoured(), WORDS);
    var danger = in.paragraphs("danger", form.danger(), WORDS);
    var surroundings = in.paragraphs("surroundings", form.surroundings(), WORDS);
    var repetition = in.paragraphs("repetition", form.repetition(), WORDS);
    var programme = in.optionalParagraphs("programme", form.programme(), WORDS);
    var typed = form.obligations() == null ? List.<String>of() : form.obligations();
    var obligations = Arrays.stream(Obligation.values()).filter(one -> typed.contains(one.name())).toList();
    return done(id, form, errors, officer, model, response, flash, "childprotection.deed.recorded", () -> deeds.record(id, new NewDeed(TypedKey.of(form.key()),
        Objects.requireNonNull(toldBy), number, Objects.requireNonNull(noticeOn), Objects.requireNonNull(deedOn), deed, article, "true".equals(form.minorVictim()),
        "true".equals(form.serious()), solution, "true".equals(form.discernmentProven()), favoured, danger, surroundings, repetition, obligations, programme), officer));
  }

  @PostMapping("/{deed}/breach")
  @Permitted(KEEP)
  String breach(@PathVariable ChildCaseId id, @PathVariable UUID deed, @ModelAttribute("form") DeedForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, KEEP);
    var in = new Inputs(errors);
    var on = in.date("breachOn", form.breachOn());
    var what = in.paragraphs("breach", form.breach(), WORDS);
    return done(id, form, errors, officer, model, response, flash, "childprotection.deed.breachRecorded", () -> deeds.breach(id, deed, TypedKey.of(form.key()),
        Objects.requireNonNull(on), what, officer));
  }

  private String done(ChildCaseId id, DeedForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash, String told,
      Runnable act) {
    if (!SentForm.taken(act, errors, response, "childprotection.stale", DeedController::field)) {
      return show(id, form, officer, model);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:" + id.path() + "/deeds";
  }

  private String show(ChildCaseId id, DeedForm form, Officer officer, Model model) {
    var found = page.open(id, officer, model, "measures");
    model.addAttribute("form", form);
    model.addAttribute("deeds", deeds.of(id));
    model.addAttribute("breaches", deeds.breaches(id));
    model.addAttribute("mayKeep", found.stage().isOpen() && desk.allows(officer, KEEP, found));
    model.addAttribute("sources", options("source", NoticeSource.values()));
    model.addAttribute("duties", options("obligation", Obligation.values()));
    // what was typed is never folded away
    return "childprotection/deed/show";
  }

  private List<Option> options(String list, Enum<?>[] values) {
    return Arrays.stream(values).map(one -> new Option(one.name(), messages.getMessage("childprotection.deed." + list + "." + one.name(), null,
        LocaleContextHolder.getLocale()))).toList();
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "liable", "toldBefore" -> "deedOn";
      case "discernmentProven" -> "discernmentProven";
      case "inFuture" -> "noticeOn";
      case "breachDay", "notSupervised" -> "breachOn";
      default -> "";
    };
  }
}
