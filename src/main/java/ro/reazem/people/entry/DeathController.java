package ro.reazem.people.entry;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The form on which a death is entered. */
@Controller
class DeathController {

  private static final String FORM = "people/entry/death";

  private final ChangingPerson changing;

  DeathController(ChangingPerson changing) {
    this.changing = changing;
  }

  record DeathForm(@Nullable String diedOn) {}

  @GetMapping("/people/persons/{id}/death")
  @Permitted("people.person.change")
  String form(@PathVariable UUID id, Model model) {
    model.addAttribute("form", new DeathForm(""));
    return page(id, model);
  }

  @PostMapping("/people/persons/{id}/death")
  @Permitted("people.person.change")
  String record(@PathVariable UUID id, @ModelAttribute("form") DeathForm form, BindingResult errors, Officer officer,
      Model model, RedirectAttributes after, HttpServletResponse response) {
    var in = new Inputs(errors);
    var diedOn = in.date("diedOn", form.diedOn());
    if (!SentForm.taken(() -> changing.recordDeath(new PersonId(id), Objects.requireNonNull(diedOn), By.officer(officer)), errors, response, code -> "diedOn")) {
      return page(id, model);
    }
    after.addFlashAttribute("notice", "people.person.deathRecorded");
    return "redirect:/people/persons/" + id;
  }

  private String page(UUID id, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("name", changing.entry(new PersonId(id)).details().displayName());
    return FORM;
  }
}
