package ro.reazem.childprotection.childcase;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The page on which the head appoints the case manager and says who is in the team; it shows how many children each answers for. */
@Controller("childGivingController")
@RequestMapping("/childprotection/cases/{id}/give")
class GivingController {

  private static final String ASSIGN = "childprotection.case.assign";
  private static final String LOAD = "CHILD_CASELOAD";
  private static final int NOTE = 1000;
  private static final int MOST = 20;

  private final CasePage page;
  private final CaseDesk desk;
  private final GivingCase giving;
  private final Colleagues colleagues;
  private final LegalParameters parameters;
  private final Clock clock;

  GivingController(CasePage page, CaseDesk desk, GivingCase giving, Colleagues colleagues, LegalParameters parameters, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.giving = giving;
    this.colleagues = colleagues;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** To whom the case goes and what the former case manager hands over, or who is in the team, as typed. */
  record Form(@Nullable String version, @Nullable String officer, @Nullable String handover, @Nullable List<String> team,
      @Nullable String another) {}

  @GetMapping
  @Permitted(ASSIGN)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = desk.permitted(id, officer, ASSIGN);
    var form = new Form(null, null, null, found.team().stream().map(UUID::toString).toList(), null);
    return show(id, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping
  @Permitted(ASSIGN)
  String appoint(@PathVariable ChildCaseId id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var found = desk.permitted(id, officer, ASSIGN);
    var in = new Inputs(errors);
    var chosen = in.required("officer", form.officer(), TypedId::parse);
    // whoever hands a case over says what the next one must know
    var handover = found.responsibleId() == null ? in.optionalParagraphs("handover", form.handover(), NOTE) : in.paragraphs("handover", form.handover(), NOTE);
    if (!SentForm.taken(() -> giving.appoint(id, SeenVersion.of(form.version()), Objects.requireNonNull(chosen), handover, "true".equals(form.another()),
        By.of(officer)), errors, response,
        "childprotection.stale", code -> "officer")) {
      return show(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", "childprotection.case.appointed");
    return "redirect:" + id.path();
  }

  @PostMapping("/team")
  @Permitted(ASSIGN)
  String staff(@PathVariable ChildCaseId id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    desk.permitted(id, officer, ASSIGN);
    var typed = form.team() == null ? List.<String>of() : form.team();
    var team = typed.stream().filter(one -> one.matches(TypedId.FORM)).map(UUID::fromString).distinct().limit(MOST).toList();
    if (!SentForm.taken(() -> giving.staff(id, SeenVersion.of(form.version()), team, By.of(officer)), errors, response, "childprotection.stale", code -> "team")) {
      return show(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", "childprotection.case.staffed");
    return "redirect:" + id.path() + "/give";
  }

  private String show(ChildCaseId id, Form form, Officer officer, Model model, BindingResult errors) {
    var found = page.open(id, officer, model, "give");
    var most = parameters.on(LocalDate.now(clock)).find(LOAD).map(value -> parameters.on(LocalDate.now(clock)).whole(LOAD)).orElse(null);
    var all = colleagues.all(found.unitId());
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("namesake", form.another() != null || errors.getAllErrors().stream().anyMatch(one -> "childprotection.case.managerIsCarer".equals(one.getCode())));
    model.addAttribute("recommended", most);
    model.addAttribute("officers", all.stream().filter(one -> !one.id().equals(found.responsibleId()))
        .map(one -> new Option(one.id().toString(), one.name() + " · " + one.jobTitle() + " · " + one.load() + (most != null && one.load() >= most ? " ⚠" : "")))
        .toList());
    model.addAttribute("colleagues", all);
    return "childprotection/childcase/give";
  }
}
