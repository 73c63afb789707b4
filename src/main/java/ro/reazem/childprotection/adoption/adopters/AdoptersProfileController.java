package ro.reazem.childprotection.adoption.adopters;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.childprotection.adoption.AdoptionWords;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The form by which the child that adopters accept changes (schimbarea profilului copilului acceptat), while no match is confirmed. */
@Controller("adoptersProfileController")
@RequestMapping("/childprotection/adopters/{id}/profile")
class AdoptersProfileController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int WORDS = 2000;

  private final AdoptersDesk desk;
  private final AdoptersPage page;
  private final AcceptedProfiles profiles;
  private final WorkingOnAdopters working;
  private final AdoptionWords words;
  private final Clock clock;

  AdoptersProfileController(AdoptersDesk desk, AdoptersPage page, AcceptedProfiles profiles, WorkingOnAdopters working, AdoptionWords words, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.profiles = profiles;
    this.working = working;
    this.words = words;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(AdoptionSight.WORK)
  String ask(@PathVariable UUID id, Officer officer, Model model) {
    var file = desk.permitted(new AdoptersFileId(id), officer, AdoptionSight.WORK);
    model.addAttribute("form", ProfileForm.of(file.version(), DAY.format(LocalDate.now(clock)), profiles.of(file.getId()).getFirst().child()));
    return show(file, officer, model);
  }

  @PostMapping
  @Permitted(AdoptionSight.WORK)
  String change(@PathVariable UUID id, @ModelAttribute("form") ProfileForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var file = desk.permitted(new AdoptersFileId(id), officer, AdoptionSight.WORK);
    var in = new Inputs(errors);
    var on = in.date("on", form.on());
    var child = form.read(in);
    var reason = in.paragraphs("reason", form.reason(), WORDS);
    if (SentForm.taken(() -> working.describe(file.getId(), SeenVersion.of(form.version()), Objects.requireNonNull(on), Objects.requireNonNull(child), reason, officer),
        errors, response, "childprotection.stale", AdoptersProfileController::field)) {
      flash.addFlashAttribute("notice", "childprotection.adoption.saved");
      return "redirect:/childprotection/adopters/" + id;
    }
    return show(file, officer, model);
  }

  private String show(AdoptersFile file, Officer officer, Model model) {
    if (!file.state().allows(AdoptersAct.DESCRIBED)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    page.band(file, officer, model);
    model.addAttribute("sexes", words.options("sex", AdoptersSheet.AcceptedSex.class));
    return "childprotection/adoption/adopters-profile";
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "profileBefore", "beforeRequest" -> "on";
      case "reasonMissing" -> "reason";
      default -> "";
    };
  }
}
