package ro.reazem.identity.officer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedWords;

/** The page on which an administrator says which person of the register an officer is. */
@Controller
@RequestMapping("/identity/officers/{id}/person")
class OfficerPersonController {

  private static final int LONGEST_REASON = 400;
  private static final int LONGEST_NAME = 60;
  /** What the choice of nobody is read as. */
  private static final UUID NOBODY = new UUID(0, 0);

  private final OfficerReach reach;
  private final OfficerPersons persons;
  private final Trail trail;

  OfficerPersonController(OfficerReach reach, OfficerPersons persons, Trail trail) {
    this.reach = reach;
    this.persons = persons;
    this.trail = trail;
  }

  /** What was typed: whom the account is, an empty person for nobody, and how one knows. */
  record PersonForm(@Nullable String name, @Nullable String person, @Nullable String reason, @Nullable String version) {}

  @GetMapping
  @Permitted(OfficerReach.KEEP)
  String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, Officer officer, Model model) {
    return page(id, new PersonForm(name, null, null, null), officer, model);
  }

  @PostMapping
  @Permitted(OfficerReach.KEEP)
  String say(@PathVariable UUID id, @ModelAttribute("form") PersonForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    reach.find(id, officer, OfficerReach.KEEP);
    var in = new Inputs(errors);
    var person = in.required("person", form.person(), OfficerPersonController::chosen);
    var reason = in.text("reason", form.reason(), LONGEST_REASON);
    if (!SentForm.taken(() -> persons.say(new OfficerId(id), person == null || person.equals(NOBODY) ? null : person, reason, SeenVersion.of(form.version()), officer), errors,
        response, "identity.stale", code -> code.endsWith("reasonMissing") ? "reason" : "person")) {
      return page(id, form, officer, model);
    }
    if (person != null && !person.equals(NOBODY)) {
      trail.aboutPerson(person);
    }
    trail.because(reason);
    redirect.addFlashAttribute("notice", "identity.person.said");
    return "redirect:/identity/officers/" + id;
  }

  private String page(UUID id, PersonForm form, Officer officer, Model model) {
    var typed = TypedWords.of(form.name() == null ? "" : form.name());
    var beginning = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
    var row = reach.find(id, officer, OfficerReach.KEEP);
    if (!beginning.isEmpty()) {
      trail.searched(beginning);
    }
    model.addAttribute("officer", row);
    model.addAttribute("form", form);
    model.addAttribute("name", beginning);
    model.addAttribute("person", persons.of(id).orElse(null));
    model.addAttribute("offered", persons.offered(beginning));
    model.addAttribute("own", id.equals(officer.id()));
    return "identity/officer/person";
  }

  private static UUID chosen(String typed) {
    if (typed.equals("-")) {
      return NOBODY;
    }
    RuleViolated.require(typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "platform.input.choice");
    return UUID.fromString(typed);
  }
}
