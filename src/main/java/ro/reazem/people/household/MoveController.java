package ro.reazem.people.household;

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
import ro.reazem.people.change.By;
import ro.reazem.people.form.AddressForm;
import ro.reazem.people.protection.Shelter;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The form on which a whole household moves to another address. */
@Controller
class MoveController {

  private static final String FORM = "people/household/move";

  private final ChangingHousehold changing;
  private final HouseholdRegister register;
  private final Shelter shelter;
  private final Places places;

  MoveController(ChangingHousehold changing, HouseholdRegister register, Shelter shelter, Places places) {
    this.changing = changing;
    this.register = register;
    this.shelter = shelter;
    this.places = places;
  }

  record MoveForm(@Nullable String since, @Nullable AddressForm address) {

    MoveForm {
      address = address == null ? AddressForm.blank() : address;
    }
  }

  @GetMapping("/people/households/{id}/address")
  @Permitted("people.household.change")
  String form(@PathVariable UUID id, Officer officer, Model model) {
    shelter.requireOpenHousehold(id, officer);
    model.addAttribute("form", new MoveForm("", null));
    return page(id, model);
  }

  @PostMapping("/people/households/{id}/address")
  @Permitted("people.household.change")
  String move(@PathVariable UUID id, @ModelAttribute("form") MoveForm form, BindingResult errors, Officer officer,
      Model model, RedirectAttributes after, HttpServletResponse response) {
    shelter.requireOpenHousehold(id, officer);
    var in = new Inputs(errors);
    var address = form.address().read(in, "address", places);
    var since = in.date("since", form.since());
    if (!SentForm.taken(() -> changing.move(new HouseholdId(id), Objects.requireNonNull(address), Objects.requireNonNull(since), By.officer(officer)), errors, response,
        code -> "since")) {
      return page(id, model);
    }
    after.addFlashAttribute("notice", "people.household.moved");
    return "redirect:/people/households/" + id;
  }

  private String page(UUID id, Model model) {
    model.addAttribute("card", register.card(id).orElseThrow(NoSuchHousehold::new));
    return FORM;
  }
}
