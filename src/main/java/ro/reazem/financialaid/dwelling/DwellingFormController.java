package ro.reazem.financialaid.dwelling;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.housinggrid.HousingWords;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedAndSaved;
import ro.reazem.platform.web.TypedId;

/** Entering a dwelling in the register, and correcting what it says of one. */
@Controller
@RequestMapping("/financialaid/housing/dwellings")
class DwellingFormController {

  private static final String PAGE = "redirect:/financialaid/housing/dwellings/";

  private final Dwellings dwellings;
  private final KeepingDwellings keeping;
  private final HousingWords words;

  DwellingFormController(Dwellings dwellings, KeepingDwellings keeping, HousingWords words) {
    this.dwellings = dwellings;
    this.keeping = keeping;
    this.words = words;
  }

  @GetMapping("/new")
  @Permitted(DwellingsController.KEEP)
  String open(Model model) {
    var form = DwellingForm.fresh();
    return form(form, null, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/new")
  @Permitted(DwellingsController.KEEP)
  String enter(@ModelAttribute("form") DwellingForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var key = new Inputs(errors).required("key", form.key(), TypedId::parse);
    var read = form.read(UUID.randomUUID(), errors);
    var entered = SentForm.made(() -> keeping.enter(read.orElseThrow(), Objects.requireNonNull(key), officer), errors, response, code -> "code");
    if (entered.isEmpty()) {
      return form(form, null, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.dwelling.enteredNow");
    return PAGE + entered.get();
  }

  @GetMapping("/{id}/edit")
  @Permitted(DwellingsController.KEEP)
  String edit(@PathVariable UUID id, Model model) {
    var one = found(id);
    var form = DwellingForm.of(one);
    return form(form, one, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{id}/edit")
  @Permitted(DwellingsController.KEEP)
  String change(@PathVariable UUID id, @ModelAttribute("form") DwellingForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var one = found(id);
    var read = form.read(id, errors);
    try {
      if (!SentForm.taken(() -> keeping.describe(read.orElseThrow(), officer), errors, response, code -> "")) {
        return form(form, one, model, errors);
      }
      flash.addFlashAttribute("notice", "financialaid.dwelling.changedNow");
      return PAGE + id;
    } catch (OptimisticLockingFailureException stale) {
      var saved = found(id);
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("both", TypedAndSaved.between(form, DwellingForm.of(saved), name -> "financialaid.dwelling." + name, this::shown));
      return form(form.withVersion(saved.version()), saved, model, errors);
    }
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "kind" -> TypedAndSaved.label(words.options("kind", GridKind.class), value);
      case "amenities" -> TypedAndSaved.label(words.options("amenity", Amenity.class), value);
      default -> value;
    };
  }

  private String form(DwellingForm form, @Nullable Dwelling one, Model model, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", one);
    model.addAttribute("kinds", words.options("kind", GridKind.class));
    model.addAttribute("amenities", words.options("amenity", Amenity.class));
    model.addAttribute("action", "/financialaid/housing/dwellings/" + (one == null ? "new" : one.id() + "/edit"));
    return "financialaid/dwelling/form";
  }

  private Dwelling found(UUID id) {
    return dwellings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
