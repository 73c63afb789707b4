package ro.reazem.people.rights;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** One request of a person about their data: its steps, its term, and the extract of all that is held. */
@Controller
class RightController {

  private static final String HANDLE = "people.rights.handle";
  private static final String SETTLE = "people.rights.settle";

  private final HandlingRights handling;
  private final RightsRegister register;
  private final Restricting restricting;
  private final Extract extract;
  private final Deadlines deadlines;
  private final PermissionMatrix matrix;
  private final Trail trail;

  RightController(HandlingRights handling, RightsRegister register, Restricting restricting, Extract extract, Deadlines deadlines,
      PermissionMatrix matrix, Trail trail) {
    this.trail = trail;
    this.handling = handling;
    this.register = register;
    this.restricting = restricting;
    this.extract = extract;
    this.deadlines = deadlines;
    this.matrix = matrix;
  }

  /** A step as typed. */
  record StepForm(@Nullable String proof, @Nullable String scope, @Nullable String reason, @Nullable String toldOn, @Nullable String months,
      @Nullable String outcome, @Nullable String settledOn, @Nullable String restrict) {}

  @GetMapping("/people/rights/{id}")
  @Permitted("people.rights.read")
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", new StepForm("", "", "", "", "", "", "", ""));
    return page(id, officer, model);
  }

  @PostMapping("/people/rights/{id}/identity")
  @Permitted(HANDLE)
  String identity(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      RedirectAttributes after, HttpServletResponse response) {
    return step(id, errors, officer, model, after, response, () -> handling.askIdentity(id));
  }

  @PostMapping("/people/rights/{id}/scope")
  @Permitted(HANDLE)
  String scope(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      RedirectAttributes after, HttpServletResponse response) {
    var in = new Inputs(errors);
    var proof = in.text("proof", form.proof(), 200);
    var scope = in.optionalParagraphs("scope", form.scope(), 2000);
    return step(id, errors, officer, model, after, response, () -> handling.scope(id, proof, scope));
  }

  @PostMapping("/people/rights/{id}/extend")
  @Permitted(SETTLE)
  String extend(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, Officer officer, Model model,
      RedirectAttributes after, HttpServletResponse response) {
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), 1000);
    var told = in.date("toldOn", form.toldOn());
    var months = in.whole("months", form.months(), 1, 12);
    return step(id, errors, officer, model, after, response, () -> {
      if (told != null && months != null) {
        handling.extend(id, reason, told, months);
      }
    });
  }

  @PostMapping("/people/rights/{id}/settle")
  @Permitted(SETTLE)
  String settle(@PathVariable UUID id, @ModelAttribute("form") StepForm form, BindingResult errors, @RequestParam String act, Officer officer,
      Model model, RedirectAttributes after, HttpServletResponse response) {
    var in = new Inputs(errors);
    var outcome = in.optionalParagraphs("outcome", form.outcome(), 4000);
    var on = in.date("settledOn", form.settledOn());
    return step(id, errors, officer, model, after, response, () -> {
      if (on != null && act.equals("refuse")) {
        handling.refuse(id, outcome, on, By.officer(officer));
      } else if (on != null) {
        handling.answer(id, outcome, on, "true".equals(form.restrict()), By.officer(officer));
      }
    });
  }

  @PostMapping("/people/rights/{id}/lift")
  @Permitted(SETTLE)
  String lift(@PathVariable UUID id, Officer officer) {
    restricting.lift(new PersonId(register.one(id).personId()), By.officer(officer));
    return "redirect:/people/rights/" + id;
  }

  @PostMapping("/people/rights/{id}/extract.json")
  @Permitted(HANDLE)
  ResponseEntity<byte[]> json(@PathVariable UUID id, Officer officer) {
    return Download.attached("extras.json", MediaType.APPLICATION_JSON, extract.json(exported(id), By.officer(officer)));
  }

  @PostMapping("/people/rights/{id}/extract.pdf")
  @Permitted(HANDLE)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
    return Download.attached("extras.pdf", MediaType.APPLICATION_PDF, extract.pdf(exported(id), By.officer(officer)));
  }

  private UUID exported(UUID id) {
    var person = register.one(id).personId();
    trail.aboutPerson(person);
    trail.exported(1);
    return person;
  }

  private String step(UUID id, BindingResult errors, Officer officer, Model model, RedirectAttributes after, HttpServletResponse response,
      Runnable act) {
    if (!SentForm.taken(act, errors, response, code -> "")) {
      return page(id, officer, model);
    }
    after.addFlashAttribute("notice", "people.rights.done");
    return "redirect:/people/rights/" + id;
  }

  private String page(UUID id, Officer officer, Model model) {
    var request = register.one(id);
    trail.aboutPerson(request.personId());
    model.addAttribute("request", request);
    model.addAttribute("deadline", deadlines.of(new CaseRef("people", id)).stream().findFirst().orElse(null));
    model.addAttribute("restriction", restricting.inForce(request.personId()).orElse(null));
    model.addAttribute("handles", matrix.allows(officer, HANDLE));
    model.addAttribute("settles", matrix.allows(officer, SETTLE));
    return "people/rights/show";
  }
}
