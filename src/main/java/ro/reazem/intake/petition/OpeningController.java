package ro.reazem.intake.petition;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import ro.reazem.intake.entry.Entry;
import ro.reazem.intake.entry.EntryDesk;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.intake.entry.EntryPage;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** Treating an entry as a petition. */
@Controller
@RequestMapping("/registry/entries/{id}/petition")
class OpeningController {

  private static final String OPEN = "intake.petition.open";
  private static final String TRUE = "true";

  private final EntryDesk desk;
  private final EntryPage page;
  private final OpeningPetition opening;
  private final RegistryChoices choices;
  private final Clock clock;

  OpeningController(EntryDesk desk, EntryPage page, OpeningPetition opening, RegistryChoices choices, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.opening = opening;
    this.choices = choices;
    this.clock = clock;
  }

  /** What was typed of a petition. */
  record PetitionForm(@Nullable String unit, @Nullable String signed, @Nullable String identified, @Nullable String abuse,
      @Nullable String complainedOf) {}

  @GetMapping
  @Permitted(OPEN)
  String form(@PathVariable UUID id, Officer officer, Model model) {
    var entry = desk.permitted(new EntryId(id), officer, OPEN);
    boolean named = !entry.correspondent().name().isEmpty();
    model.addAttribute("form", new PetitionForm(entry.unitId() == null ? null : entry.unitId().toString(), TRUE, named ? TRUE : null, null, null));
    return show(entry, model);
  }

  @PostMapping
  @Permitted(OPEN)
  String open(@PathVariable UUID id, @ModelAttribute("form") PetitionForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var entry = desk.permitted(new EntryId(id), officer, OPEN);
    var in = new Inputs(errors);
    var unit = in.required("unit", form.unit(), typed -> choices.among(choices.units(), typed));
    var complainedOf = in.optional("complainedOf", form.complainedOf(), typed -> choices.among(choices.officers(), typed));
    var petition = SentForm.made(() -> opening.open(entry.getId(), new NewPetition(Objects.requireNonNull(unit), TRUE.equals(form.signed()),
        TRUE.equals(form.identified()), TRUE.equals(form.abuse()), complainedOf), officer, clock), errors, response, code -> "");
    if (petition.isEmpty()) {
      return show(entry, model);
    }
    redirect.addFlashAttribute("notice", "intake.petition.opened");
    return "redirect:/registry/petitions/" + petition.get();
  }

  private String show(Entry entry, Model model) {
    page.fill(model, entry);
    model.addAttribute("units", choices.units());
    model.addAttribute("officers", choices.officers());
    return "intake/petition/open";
  }
}
