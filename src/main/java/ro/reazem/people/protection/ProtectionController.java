package ro.reazem.people.protection;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Recording and ending the protection of a person's places. */
@Controller
@RequestMapping("/people/persons/{id}/protection")
class ProtectionController {

  private static final String KEEP = "people.protection.keep";
  private static final int LONGEST = 500;

  private final Shelter shelter;
  private final ProtectingPerson protecting;
  private final ChangingPerson changing;

  ProtectionController(Shelter shelter, ProtectingPerson protecting, ChangingPerson changing) {
    this.shelter = shelter;
    this.protecting = protecting;
    this.changing = changing;
  }

  /** What was typed: why and until when, or why it ends. */
  record ProtectionForm(@Nullable String reason, @Nullable String basis, @Nullable String until, @Nullable String endReason,
      @Nullable String key) {}

  @GetMapping
  @Permitted(KEEP)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", new ProtectionForm(null, null, null, null, UUID.randomUUID().toString()));
    return page(id, officer, model);
  }

  @PostMapping
  @Permitted(KEEP)
  String protect(@PathVariable UUID id, @ModelAttribute("form") ProtectionForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    shelter.requireOpen(id, officer);
    var in = new Inputs(errors);
    var reason = in.choice("reason", form.reason(), ProtectionReason.class);
    var basis = in.text("basis", form.basis(), LONGEST);
    var until = in.optionalDate("until", form.until());
    var key = TypedKey.of(form.key());
    if (!SentForm.taken(() -> protecting.protect(new PersonId(id), Objects.requireNonNull(reason), basis, until, officer, key), errors, response,
        code -> code.startsWith("kernel.dateRange") ? "until" : "")) {
      return page(id, officer, model);
    }
    after.addFlashAttribute("notice", "people.protection.recorded");
    return "redirect:/people/persons/" + id;
  }

  @PostMapping("/end")
  @Permitted(KEEP)
  String end(@PathVariable UUID id, @ModelAttribute("form") ProtectionForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes after) {
    shelter.requireOpen(id, officer);
    var in = new Inputs(errors);
    var why = in.text("endReason", form.endReason(), LONGEST);
    if (!SentForm.taken(() -> protecting.end(new PersonId(id), why, officer), errors, response, code -> "")) {
      return page(id, officer, model);
    }
    after.addFlashAttribute("notice", "people.protection.ended");
    return "redirect:/people/persons/" + id;
  }

  private String page(UUID id, Officer officer, Model model) {
    shelter.requireOpen(id, officer);
    model.addAttribute("id", id);
    model.addAttribute("name", changing.entry(new PersonId(id)).details().displayName());
    model.addAttribute("current", shelter.current(id).map(Protection::shown).orElse(null));
    model.addAttribute("reasons", Arrays.stream(ProtectionReason.values()).map(Enum::name).toList());
    return "people/protection/protection";
  }
}
