package ro.reazem.acts.template;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The templates of acts and their editor. */
@Controller
@RequestMapping("/acts/templates")
class TemplatesController {

  private static final String EDIT = "acts.template.edit";
  private static final String READ = "acts.template.read";
  private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Templates templates;
  private final TemplateReading reading;
  private final EditingTemplates editing;
  private final TemplatePage page;
  private final Fmt fmt;

  TemplatesController(Templates templates, TemplateReading reading, EditingTemplates editing, TemplatePage page, Fmt fmt) {
    this.templates = templates;
    this.reading = reading;
    this.editing = editing;
    this.page = page;
    this.fmt = fmt;
  }

  @GetMapping
  @Permitted(READ)
  String all(Officer officer, Model model) {
    return page.list(templates.newest(), officer, model);
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var one = find(id);
    return page.show(one, templates.versions(one.code()), officer, model);
  }

  @GetMapping("/new")
  @Permitted(EDIT)
  String begin(Model model) {
    model.addAttribute("form", new TemplateForm(UUID.randomUUID().toString(), null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null));
    return page.form(null, model);
  }

  @PostMapping("/new")
  @Permitted(EDIT)
  String begun(@ModelAttribute("form") TemplateForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), text -> {
      RuleViolated.require(text.matches(UUID_SHAPE), "acts.draft.key");
      return UUID.fromString(text);
    });
    var code = reading.code(in, form.code());
    var content = reading.read(form, errors);
    if (content != null && code != null && key != null) {
      try {
        flash.addFlashAttribute("notice", "acts.template.kept");
        return "redirect:/acts/templates/" + editing.begin(key, code, content, officer);
      } catch (RuleViolated refused) {
        in.reject("code", refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page.form(null, model);
  }

  /** Begins the next version of a published template. */
  @PostMapping("/{id}/version")
  @Permitted(EDIT)
  String version(@PathVariable UUID id, Officer officer) {
    return "redirect:/acts/templates/" + editing.beginVersion(find(id).code(), officer) + "/edit";
  }

  @GetMapping("/{id}/edit")
  @Permitted(EDIT)
  String edit(@PathVariable UUID id, Model model) {
    var one = draft(id);
    model.addAttribute("form", TemplateForm.of(one, fmt));
    return page.form(one, model);
  }

  @PostMapping("/{id}/edit")
  @Permitted(EDIT)
  String edited(@PathVariable UUID id, @ModelAttribute("form") TemplateForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var one = draft(id);
    var revision = new Inputs(errors).whole("revision", form.revision(), 0, Integer.MAX_VALUE);
    var content = reading.read(form, errors);
    if (SentForm.taken(() -> editing.change(one, Objects.requireNonNull(revision), Objects.requireNonNull(content), officer), errors, response,
        "acts.stale", code -> "")) {
      flash.addFlashAttribute("notice", "acts.template.kept");
      return "redirect:/acts/templates/" + id;
    }
    return page.form(one, model);
  }

  /** What is typed, on paper, with an invented person in its places. */
  @PostMapping("/look")
  @Permitted(EDIT)
  String look(@RequestParam(required = false) @Nullable UUID template, @ModelAttribute("form") TemplateForm form, BindingResult errors,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part, Officer officer, Model model, HttpServletResponse response) {
    var one = template == null ? null : draft(template);
    var content = reading.read(form, errors);
    page.look(content, errors, officer, model);
    if (part != null) {
      return "acts/paper/look :: look";
    }
    if (content == null) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    return page.form(one, model);
  }

  /** Publishes the draft; the page asks once more before. */
  @PostMapping("/{id}/publish")
  @Permitted(EDIT)
  String publish(@PathVariable UUID id, @RequestParam(defaultValue = "") String revision, @RequestParam(defaultValue = "") String confirmed,
      Officer officer, RedirectAttributes flash) {
    var one = find(id);
    SentForm.step(() -> {
      RuleViolated.require(confirmed.equals("true"), "acts.template.notConfirmed");
      editing.publish(one, revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : -1, officer);
    }, "acts.template.published", "acts.stale", flash);
    return "redirect:/acts/templates/" + id;
  }

  private Template find(UUID id) {
    return templates.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Template draft(UUID id) {
    var one = find(id);
    if (one.isPublished()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return one;
  }
}
