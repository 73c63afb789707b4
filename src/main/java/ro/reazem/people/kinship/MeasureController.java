package ro.reazem.people.kinship;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.form.Choices;
import ro.reazem.people.form.PersonPicking;
import ro.reazem.people.form.Typed;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The form on which a measure of protection and its representative are entered. */
@Controller
class MeasureController {

  private static final String FORM = "people/kinship/measure";

  private final RecordingMeasure recording;
  private final PersonPicking picking;
  private final Choices choices;

  MeasureController(RecordingMeasure recording, PersonPicking picking, Choices choices) {
    this.recording = recording;
    this.picking = picking;
    this.choices = choices;
  }

  /** The measure as typed. */
  record MeasureForm(@Nullable String key, @Nullable String kind, @Nullable String authority, @Nullable String rulingNumber,
      @Nullable String rulingDate, @Nullable String find, @Nullable String other, @Nullable String representativeName,
      @Nullable String scope, @Nullable String since, @Nullable String until, @Nullable String permanent)
      implements PersonPicking.Form {}

  @GetMapping("/people/persons/{id}/measures/new")
  @Permitted("people.person.change")
  String form(@PathVariable UUID id, Model model) {
    var form = new MeasureForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "", "", "", "");
    model.addAttribute("form", form);
    return page(id, form, model);
  }

  @PostMapping("/people/persons/{id}/measures")
  @Permitted("people.person.change")
  String enter(@PathVariable UUID id, @ModelAttribute("form") MeasureForm form, BindingResult errors,
      @RequestParam(required = false) @Nullable String act, Officer officer, Model model, RedirectAttributes after,
      HttpServletResponse response) {
    if (PersonPicking.isLookingUp(act)) {
      return page(id, form, model);
    }
    var key = Typed.key(form.key());
    var measure = read(new PersonId(id), key, form, errors);
    if (!SentForm.taken(() -> recording.record(Objects.requireNonNull(measure), key, id, By.officer(officer)), errors, response,
        code -> code.endsWith("permanentOnly") ? "permanent" : "until")) {
      return page(id, form, model);
    }
    after.addFlashAttribute("notice", "people.measure.added");
    return "redirect:/people/persons/" + id + "/relations";
  }

  private static @Nullable CapacityMeasure read(PersonId person, UUID key, MeasureForm form, BindingResult errors) {
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), MeasureKind.class);
    var authority = in.text("authority", form.authority(), 200);
    var number = in.text("rulingNumber", form.rulingNumber(), 50);
    var date = in.date("rulingDate", form.rulingDate());
    var representative = PersonPicking.optional(in, form);
    var representativeName = in.optionalText("representativeName", form.representativeName(), 200);
    var scope = in.optionalParagraphs("scope", form.scope(), 1000);
    var since = in.date("since", form.since());
    var until = in.optionalDate("until", form.until());
    if (errors.hasErrors() || kind == null || date == null || since == null) {
      return null;
    }
    try {
      return new CapacityMeasure(new CapacityMeasureId(UUID.randomUUID()), key, person, kind, authority, number, date,
          representative, representativeName, scope, since, until,
          form.permanent() != null);
    } catch (RuleViolated violated) {
      in.reject(fieldOf(violated), violated);
      return null;
    }
  }

  private static String fieldOf(RuleViolated violated) {
    return switch (violated.code()) {
      case "people.measure.representativeMissing", "people.measure.representsOneself" -> "representativeName";
      case "kernel.dateRange.endsBeforeStart" -> "until";
      default -> "since";
    };
  }

  private String page(UUID id, MeasureForm form, Model model) {
    picking.offerFor(id, form, model);
    model.addAttribute("kinds", choices.of("people.measure.", MeasureKind.values()));
    return FORM;
  }
}
