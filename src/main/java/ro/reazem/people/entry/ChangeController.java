package ro.reazem.people.entry;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.form.Choices;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.people.person.CnpAlreadyHeld;
import ro.reazem.people.protection.Shelter;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.TypedAndSaved;

/** The form on which a person's entry is changed; when two officers change it at once, the second sees both values. */
@Controller
class ChangeController {

  private static final String FORM = "people/entry/change";
  /** What the form holds beside the values of the entry; a CNP left empty stays as it is. */
  private static final String NO_VALUES = "formerName|nameChange|addressKind|since|address\\..*";

  private final ChangingPerson changing;
  private final PersonReading reading;
  private final Shelter shelter;
  private final Choices choices;

  ChangeController(ChangingPerson changing, PersonReading reading, Shelter shelter, Choices choices) {
    this.changing = changing;
    this.reading = reading;
    this.shelter = shelter;
    this.choices = choices;
  }

  @GetMapping("/people/persons/{id}/change")
  @Permitted("people.person.change")
  String form(@PathVariable UUID id, Officer officer, Model model) {
    shelter.requireOpen(id, officer);
    var entry = changing.entry(new PersonId(id));
    model.addAttribute("form", PersonForms.of(entry.details(), entry.version()));
    return page(id, entry, model);
  }

  @PostMapping("/people/persons/{id}/change")
  @Permitted("people.person.change")
  String change(@PathVariable UUID id, @ModelAttribute("form") PersonForm form, BindingResult errors, Officer officer,
      Model model, RedirectAttributes after, HttpServletResponse response) {
    shelter.requireOpen(id, officer);
    var entry = changing.entry(new PersonId(id));
    var details = reading.details(form, errors, entry.details().cnp());
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    if (!errors.hasErrors() && details != null) {
      try {
        if (changing.change(new PersonId(id), version(form.version()), details, "LEGAL".equals(form.nameChange()),
            By.officer(officer))) {
          after.addFlashAttribute("notice", "people.person.changed");
          return "redirect:/people/persons/" + id;
        }
        status = HttpStatus.CONFLICT;
        showBoth(form, entry, model);
      } catch (CnpAlreadyHeld held) {
        errors.rejectValue("cnp", "people.person.cnpAlreadyHeld");
        model.addAttribute("holder", held.holder());
      } catch (OptimisticLockingFailureException savedAtTheSameMoment) {
        status = HttpStatus.CONFLICT;
        showBoth(form, changing.entry(new PersonId(id)), model);
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("", violated);
      }
    }
    response.setStatus(status.value());
    return page(id, entry, model);
  }

  /** The form keeps what was typed; sent once more it wins, because its sender has now seen what it replaces. */
  private void showBoth(PersonForm typed, ChangingPerson.Entry now, Model model) {
    model.addAttribute("both", TypedAndSaved.between(typed, PersonForms.of(now.details(), now.version()), "people.person."::concat, choices::typed)
        .stream().filter(field -> !field.name().matches(NO_VALUES)).toList());
    model.addAttribute("version", now.version());
  }

  private static String page(UUID id, ChangingPerson.Entry entry, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("name", entry.details().displayName());
    var cnp = entry.details().cnp();
    model.addAttribute("cnpTail", cnp == null ? null : cnp.tail());
    return FORM;
  }

  private static long version(@Nullable String typed) {
    return SeenVersion.of(typed);
  }
}
