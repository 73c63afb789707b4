package ro.reazem.people.entry;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.places.Places;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.form.Typed;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.CnpAlreadyHeld;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.people.person.RegisteringPerson.Entry;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** The form on which a person is entered in the register. */
@Controller
class RegistrationController {

  private static final String FORM = "people/entry/new";

  private final RegisteringPerson registering;
  private final PersonReading reading;
  private final Places places;

  RegistrationController(RegisteringPerson registering, PersonReading reading, Places places) {
    this.registering = registering;
    this.reading = reading;
    this.places = places;
  }

  @GetMapping("/people/persons/new")
  @Permitted("people.person.register")
  String form(Model model) {
    model.addAttribute("form", PersonForm.blank());
    return FORM;
  }

  @PostMapping("/people/persons")
  @Permitted("people.person.register")
  String register(@ModelAttribute("form") PersonForm form, BindingResult errors, Officer officer, Model model,
      RedirectAttributes after, HttpServletResponse response) {
    var entry = read(form, errors);
    if (entry.isPresent()) {
      try {
        var id = registering.register(entry.get(), By.officer(officer));
        after.addFlashAttribute("notice", "people.person.registered");
        return "redirect:/people/persons/" + id;
      } catch (CnpAlreadyHeld held) {
        errors.rejectValue("cnp", "people.person.cnpAlreadyHeld");
        model.addAttribute("holder", held.holder());
      } catch (RuleViolated violated) {
        new Inputs(errors).reject("since", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return FORM;
  }

  private Optional<Entry> read(PersonForm form, BindingResult errors) {
    var details = reading.details(form, errors, null);
    var in = new Inputs(errors);
    var formerName = form.formerName() == null || form.formerName().isBlank() ? ""
        : in.name("formerName", form.formerName(), 100);
    var kind = in.optionalChoice("addressKind", form.addressKind(), AddressKind.class);
    var since = in.optionalDate("since", form.since());
    var address = address(form, in);
    return errors.hasErrors() || details == null ? Optional.empty()
        : Optional.of(new Entry(PersonId.create(), Typed.key(form.key()), details, formerName,
            kind == null ? AddressKind.DOMICILE : kind, address, since));
  }

  private @Nullable Address address(PersonForm form, Inputs in) {
    return form.address().isBlank() ? null : form.address().read(in, "address", places);
  }
}
