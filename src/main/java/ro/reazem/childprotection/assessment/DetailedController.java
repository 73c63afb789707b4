package ro.reazem.childprotection.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.springframework.web.server.ResponseStatusException;
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

/** The form of one part of the detailed assessment; it begins with what was written last, so that only what changed is typed. */
@Controller
@RequestMapping("/childprotection/cases/{id}/assessment/parts/{domain}")
class DetailedController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int WORDS = 8000;
  private static final int LINE = 200;

  private final CasePage page;
  private final CaseDesk desk;
  private final Assessments assessments;
  private final AssessingChild assessing;
  private final MessageSource messages;
  private final Clock clock;

  DetailedController(CasePage page, CaseDesk desk, Assessments assessments, AssessingChild assessing, MessageSource messages, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.assessments = assessments;
    this.assessing = assessing;
    this.messages = messages;
    this.clock = clock;
  }

  /** One part as typed. */
  record Form(@Nullable String key, @Nullable String on, @Nullable String author, @Nullable String findings, @Nullable String strengths, @Nullable String needs,
      @Nullable String relatives, @Nullable String score) {}

  @GetMapping
  @Permitted(AssessmentController.WORK)
  String blank(@PathVariable ChildCaseId id, @PathVariable String domain, Officer officer, Model model) {
    var found = desk.permitted(id, officer, AssessmentController.WORK);
    var which = named(domain);
    var last = assessments.detailed(found).stream().filter(one -> one.domain() == which).findFirst().map(DetailedPart::content);
    var form = last.map(content -> new Form(UUID.randomUUID().toString(), DAY.format(LocalDate.now(clock)), content.author(), content.findings(), content.strengths(),
        content.needs(), content.relatives(), null)).orElseGet(() -> new Form(UUID.randomUUID().toString(), DAY.format(LocalDate.now(clock)), officer.name(),
            null, null, null, null, null));
    return show(id, which, form, officer, model);
  }

  @PostMapping
  @Permitted(AssessmentController.WORK)
  String write(@PathVariable ChildCaseId id, @PathVariable String domain, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, AssessmentController.WORK);
    var which = named(domain);
    var in = new Inputs(errors);
    var on = in.date("on", form.on());
    var author = in.text("author", form.author(), LINE);
    var findings = in.paragraphs("findings", form.findings(), WORDS);
    var strengths = in.optionalParagraphs("strengths", form.strengths(), WORDS);
    var needs = in.optionalParagraphs("needs", form.needs(), WORDS);
    var relatives = in.optionalParagraphs("relatives", form.relatives(), WORDS);
    var score = in.optionalWhole("score", form.score(), 0, InitialContent.MOST);
    if (!SentForm.taken(() -> assessing.write(id, TypedKey.of(form.key()), which, score, new DetailedContent(Objects.requireNonNull(on), author, findings, strengths,
        needs, relatives), officer), errors, response, code -> code.endsWith("inFuture") ? "on" : "")) {
      return show(id, which, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.detailed.written");
    return "redirect:" + id.path() + "/assessment";
  }

  private String show(ChildCaseId id, DetailedDomain domain, Form form, Officer officer, Model model) {
    page.open(id, officer, model, "assessment");
    model.addAttribute("form", form);
    model.addAttribute("domain", domain);
    model.addAttribute("scores", IntStream.rangeClosed(-1, InitialContent.MOST).mapToObj(score -> score < 0 ? new Option("", "—")
        : new Option(String.valueOf(score), messages.getMessage("childprotection.score." + score, null, LocaleContextHolder.getLocale()))).toList());
    return "childprotection/assessment/part";
  }

  private static DetailedDomain named(String domain) {
    return Arrays.stream(DetailedDomain.values()).filter(one -> one.name().equals(domain)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
