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
import ro.reazem.directory.places.Places;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.form.AddressForm;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.people.protection.Shelter;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The form on which an address is added to a person; the domicile or residence held until then ends the day before. */
@Controller
class AddressController {

  private static final String FORM = "people/entry/address";

  private final ChangingPerson changing;
  private final Places places;
  private final Shelter shelter;

  AddressController(ChangingPerson changing, Places places, Shelter shelter) {
    this.changing = changing;
    this.places = places;
    this.shelter = shelter;
  }

  record MoveForm(@Nullable String kind, @Nullable String since, @Nullable String until, @Nullable AddressForm address) {

    MoveForm {
      address = address == null ? AddressForm.blank() : address;
    }
  }

  @GetMapping("/people/persons/{id}/addresses/new")
  @Permitted("people.person.change")
  String form(@PathVariable UUID id, Officer officer, Model model) {
    shelter.requireOpen(id, officer);
    model.addAttribute("form", new MoveForm("DOMICILE", "", "", null));
    return page(id, model);
  }

  @PostMapping("/people/persons/{id}/addresses")
  @Permitted("people.person.change")
  String add(@PathVariable UUID id, @ModelAttribute("form") MoveForm form, BindingResult errors, Officer officer,
      Model model, RedirectAttributes after, HttpServletResponse response) {
    shelter.requireOpen(id, officer);
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), AddressKind.class);
    var address = form.address().read(in, "address", places);
    var since = in.date("since", form.since());
    var until = in.optionalDate("until", form.until());
    if (!SentForm.taken(() -> changing.addAddress(new PersonId(id), Objects.requireNonNull(kind), Objects.requireNonNull(address), Objects.requireNonNull(since), until,
        By.officer(officer)), errors, response, code -> "since")) {
      return page(id, model);
    }
    after.addFlashAttribute("notice", "people.address.added");
    return "redirect:/people/persons/" + id + "/addresses";
  }

  private String page(UUID id, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("name", changing.entry(new PersonId(id)).details().displayName());
    return FORM;
  }
}
