package ro.reazem.acts.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.act.Effect;
import ro.reazem.acts.drafting.DraftPage.Subject;
import ro.reazem.acts.known.CaseFacts;
import ro.reazem.acts.known.KnownCase;
import ro.reazem.acts.template.Template;
import ro.reazem.acts.template.Templates;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** Writing an act: choosing the template, filling it in, looking at it, keeping the draft. */
@Controller
class DraftsController {

  private static final String DRAFT = "acts.act.draft";
  private static final String VIEW = "acts/drafting/form";

  private final CaseFacts cases;
  private final CaseActs acts;
  private final Templates templates;
  private final DraftPage page;
  private final DraftReading reading;
  private final DraftingAct drafting;
  private final Clock clock;

  DraftsController(CaseFacts cases, CaseActs acts, Templates templates, DraftPage page, DraftReading reading, DraftingAct drafting, Clock clock) {
    this.cases = cases;
    this.acts = acts;
    this.templates = templates;
    this.page = page;
    this.reading = reading;
    this.drafting = drafting;
    this.clock = clock;
  }

  /** What a new act is about, as it stands in the address. */
  record Query(@Nullable String context, @Nullable UUID caseId, @Nullable String template, @Nullable UUID older, @Nullable String effect) {}

  @GetMapping("/acts/new")
  @Permitted(DRAFT)
  String begin(@RequestParam(defaultValue = "") String context, @RequestParam UUID caseId, @RequestParam(required = false) @Nullable String template,
      @RequestParam(required = false) @Nullable UUID older, @RequestParam(required = false) @Nullable String effect, Officer officer, Model model) {
    var about = worked(context, caseId, officer);
    var chosen = chosen(template);
    if (chosen.isEmpty()) {
      return page.choose(about, templates.inForce(LocalDate.now(clock)), older, effect, model);
    }
    var person = about.person();
    var subject = subject(about, chosen.get(), older, effect, officer);
    model.addAttribute("form", DraftForm.empty(chosen.get(), chosen.get().content().title(), person == null ? ""
        : person.address().isEmpty() ? person.name() : person.name() + " | " + person.address()));
    return page.fill(subject, officer, model);
  }

  @PostMapping("/acts/new")
  @Permitted(DRAFT)
  String keep(@RequestParam(defaultValue = "") String context, @RequestParam UUID caseId, @RequestParam(defaultValue = "") String template,
      @RequestParam(required = false) @Nullable UUID older, @RequestParam(required = false) @Nullable String effect,
      @ModelAttribute("form") DraftForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var about = worked(context, caseId, officer);
    var subject = subject(about, chosen(template).orElseThrow(DraftsController::none), older, effect, officer);
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), DraftsController::key);
    var draft = reading.read(form, subject.template(), errors);
    if (draft != null && key != null) {
      try {
        var id = drafting.begin(new DraftingAct.Start(key, subject.template(), about, subject.olderId(), subject.effect()), draft, officer, clock);
        flash.addFlashAttribute("notice", "acts.draft.kept");
        return "redirect:/acts/" + id;
      } catch (RuleViolated refused) {
        in.reject("", refused);
      }
    }
    return refused(subject, form, HttpStatus.UNPROCESSABLE_CONTENT, officer, model, response);
  }

  @GetMapping("/acts/{id}/edit")
  @Permitted(DRAFT)
  String edit(@PathVariable UUID id, Officer officer, Model model) {
    var subject = subject(id, officer);
    model.addAttribute("form", DraftForm.of(java.util.Objects.requireNonNull(subject.act()), subject.template()));
    return page.fill(subject, officer, model);
  }

  @PostMapping("/acts/{id}/edit")
  @Permitted(DRAFT)
  String write(@PathVariable UUID id, @ModelAttribute("form") DraftForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var subject = subject(id, officer);
    var in = new Inputs(errors);
    var version = in.whole("version", form.version(), 0, Integer.MAX_VALUE);
    var draft = reading.read(form, subject.template(), errors);
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (draft != null && version != null) {
      try {
        drafting.write(new CaseActId(id), version, draft, officer, clock);
        flash.addFlashAttribute("notice", "acts.draft.kept");
        return "redirect:/acts/" + id;
      } catch (RuleViolated refused) {
        in.reject("", refused);
      } catch (OptimisticLockingFailureException stale) {
        errors.reject("acts.stale");
        status = HttpStatus.CONFLICT;
      }
    }
    return refused(subject, form, status, officer, model, response);
  }

  /** The act as it would be with what is typed, kept or not. */
  @PostMapping("/acts/look")
  @Permitted(DRAFT)
  String look(@RequestParam(defaultValue = "") String context, @RequestParam UUID caseId, @RequestParam(defaultValue = "") String template,
      @RequestParam(required = false) @Nullable UUID older, @RequestParam(required = false) @Nullable String effect,
      @RequestParam(required = false) @Nullable UUID act, @ModelAttribute("form") DraftForm form, BindingResult errors,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part, Officer officer, Model model, HttpServletResponse response) {
    var subject = act != null ? subject(act, officer)
        : subject(worked(context, caseId, officer), chosen(template).orElseThrow(DraftsController::none), older, effect, officer);
    var draft = reading.read(form, subject.template(), errors);
    if (draft == null && part == null) {
      return refused(subject, form, HttpStatus.UNPROCESSABLE_CONTENT, officer, model, response);
    }
    page.look(subject, draft, officer, model);
    if (part != null) {
      return "acts/paper/look :: look";
    }
    model.addAttribute("form", form.ordered(subject.template()));
    return page.fill(subject, officer, model);
  }

  private String refused(Subject subject, DraftForm form, HttpStatus status, Officer officer, Model model, HttpServletResponse response) {
    response.setStatus(status.value());
    page.fill(subject, officer, model);
    return VIEW;
  }

  private Optional<Template> chosen(@Nullable String code) {
    return code == null || code.isEmpty() ? Optional.empty()
        : templates.inForce(LocalDate.now(clock)).stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private KnownCase worked(String context, UUID caseId, Officer officer) {
    return cases.worked(new CaseRef(context, caseId), officer).orElseThrow(DraftsController::none);
  }

  private Subject subject(KnownCase about, Template template, @Nullable UUID older, @Nullable String effect, Officer officer) {
    if (older == null) {
      return new Subject(about, template, null, null, null);
    }
    var found = acts.findById(new CaseActId(older)).filter(one -> one.about().equals(about.ref())).orElseThrow(DraftsController::none);
    return new Subject(about, template, found, effect(effect), null);
  }

  private Subject subject(UUID id, Officer officer) {
    var act = acts.findById(new CaseActId(id)).orElseThrow(DraftsController::none);
    var about = cases.worked(act.about(), officer).orElseThrow(DraftsController::none);
    if (act.state().isSigned() || act.state() == ro.reazem.acts.act.ActState.CANCELLED) {
      throw none();
    }
    var older = act.replacesId() == null ? null : acts.findById(new CaseActId(act.replacesId())).orElseThrow();
    return new Subject(about, templates.find(act.templateId()).orElseThrow(), older, act.effect(), act);
  }

  private static Effect effect(@Nullable String typed) {
    return List.of(Effect.values()).stream().filter(one -> one.name().equals(typed)).findFirst().orElseThrow(DraftsController::none);
  }

  private static UUID key(String text) {
    RuleViolated.require(text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "acts.draft.key");
    return UUID.fromString(text);
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
