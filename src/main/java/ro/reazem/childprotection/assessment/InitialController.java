package ro.reazem.childprotection.assessment;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.journal.Journal;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The form of the report of the initial assessment; what is typed is kept as a draft until it is sent. */
@Controller
@RequestMapping("/childprotection/cases/{id}/assessment/initial")
class InitialController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int WORDS = 4000;
  private static final int LINE = 200;

  private final CasePage page;
  private final CaseDesk desk;
  private final Assessments assessments;
  private final AssessingChild assessing;
  private final Journal journal;
  private final MessageSource messages;

  InitialController(CasePage page, CaseDesk desk, Assessments assessments, AssessingChild assessing, Journal journal,
      MessageSource messages) {
    this.page = page;
    this.desk = desk;
    this.assessments = assessments;
    this.assessing = assessing;
    this.journal = journal;
    this.messages = messages;
  }

  /** The report as typed. */
  record Form(@Nullable String key, @Nullable String visitedOn, @Nullable String visitedAt, @Nullable String withoutVisit, @Nullable String place,
      @Nullable String seen, @Nullable String seenAlone, @Nullable String childWords, @Nullable String physicalState, @Nullable String situation,
      @Nullable String home, @Nullable String risks, @Nullable String resources, @Nullable String risk, @Nullable String conclusion, @Nullable String proposal,
      @Nullable List<String> scores) {

    /** What was typed for a factor, in the order of the factors. */
    public @Nullable String score(RiskFactor factor) {
      return scores == null || scores.size() <= factor.ordinal() ? null : scores.get(factor.ordinal());
    }

    /** What the journal tells of the visit is not typed again. */
    static Form after(Answers visit) {
      return new Form(UUID.randomUUID().toString(), visit.has("on") ? DAY.format(Objects.requireNonNull(visit.day("on"))) : null, visit.text("hour"), null,
          visit.text("place"), visit.text("present"), visit.is("seenAlone", "YES") ? "true" : null, null, null, visit.text("found"), null, null, null, null, null, null,
          null);
    }
  }

  @GetMapping
  @Permitted(AssessmentController.WORK)
  String blank(@PathVariable ChildCaseId id, Officer officer, Model model) {
    desk.permitted(id, officer, AssessmentController.WORK);
    return show(id, Form.after(journal.initialVisit(id)), officer, model);
  }

  @PostMapping
  @Permitted(AssessmentController.WORK)
  String send(@PathVariable ChildCaseId id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    desk.permitted(id, officer, AssessmentController.WORK);
    var in = new Inputs(errors);
    var on = in.optionalDate("visitedOn", form.visitedOn());
    var time = on == null ? in.optionalTime("visitedAt", form.visitedAt()) : in.time("visitedAt", form.visitedAt());
    var withoutVisit = in.optionalText("withoutVisit", form.withoutVisit(), LINE);
    var place = in.optionalText("place", form.place(), LINE);
    var seen = in.paragraphs("seen", form.seen(), LINE * 3);
    var childWords = in.optionalParagraphs("childWords", form.childWords(), WORDS);
    var physical = in.paragraphs("physicalState", form.physicalState(), WORDS);
    var situation = in.paragraphs("situation", form.situation(), WORDS);
    var home = in.optionalParagraphs("home", form.home(), WORDS);
    var risks = in.paragraphs("risks", form.risks(), WORDS);
    var resources = in.optionalParagraphs("resources", form.resources(), WORDS);
    var risk = in.choice("risk", form.risk(), RiskLevel.class);
    var conclusion = in.choice("conclusion", form.conclusion(), InitialConclusion.class);
    var proposal = in.paragraphs("proposal", form.proposal(), WORDS);
    var scores = scores(form, in);
    if (!SentForm.taken(() -> assessing.send(id, TypedKey.of(form.key()), new InitialContent(on == null ? null : LocalDateTime.of(on, Objects.requireNonNull(time)),
        withoutVisit, place, seen, "true".equals(form.seenAlone()), childWords, physical, situation, home, risks, resources, Objects.requireNonNull(risk),
        Objects.requireNonNull(conclusion), proposal, scores), officer), errors, response, InitialController::field)) {
      return show(id, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.initial.sentNow");
    return "redirect:" + id.path() + "/assessment";
  }

  private static Map<RiskFactor, Integer> scores(Form form, Inputs in) {
    var scores = new EnumMap<RiskFactor, Integer>(RiskFactor.class);
    for (var factor : RiskFactor.values()) {
      var score = in.optionalWhole("scores[" + factor.ordinal() + "]", form.score(factor), 0, InitialContent.MOST);
      if (score != null) {
        scores.put(factor, score);
      }
    }
    return scores;
  }

  private String show(ChildCaseId id, Form form, Officer officer, Model model) {
    var found = page.open(id, officer, model, "assessment");
    model.addAttribute("form", form);
    model.addAttribute("returned", assessments.initial(found).stream().filter(one -> one.state().equals("RETURNED")).findFirst().orElse(null));
    model.addAttribute("risks", options("risk", RiskLevel.values()));
    model.addAttribute("conclusions", options("conclusion", InitialConclusion.values()));
    model.addAttribute("factors", Arrays.asList(RiskFactor.values()));
    model.addAttribute("scale", List.of(new Option("", "—"), new Option("0", "0"), new Option("1", "1"), new Option("2", "2"), new Option("3", "3")));
    return "childprotection/assessment/initial";
  }

  private List<Option> options(String list, Enum<?>[] values) {
    return Arrays.stream(values).map(one -> new Option(one.name(), messages.getMessage("childprotection." + list + "." + one.name(), null,
        LocaleContextHolder.getLocale()))).toList();
  }

  private static String field(String code) {
    return switch (code) {
      case "childprotection.initial.visitMissing", "childprotection.initial.inFuture" -> "visitedOn";
      case "childprotection.initial.highRiskGoesOn", "childprotection.initial.riskIsNotClosed" -> "conclusion";
      default -> "";
    };
  }
}
