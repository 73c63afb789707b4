package ro.reazem.childprotection.adoption.match;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.childprotection.adoption.AdoptionWords;
import ro.reazem.childprotection.adoption.adopters.AdoptersFileId;
import ro.reazem.childprotection.adoption.procedure.AdoptionDesk;
import ro.reazem.childprotection.adoption.procedure.AdoptionFile;
import ro.reazem.childprotection.adoption.procedure.AdoptionFileId;
import ro.reazem.childprotection.adoption.procedure.AdoptionPage;
import ro.reazem.childprotection.adoption.procedure.AdoptionState;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The matches of one child: who could receive it and why, what was proposed, what somebody decided. */
@Controller("adoptionMatchController")
@RequestMapping("/childprotection/adoptions/{id}/matching")
class AdoptionMatchController {

  private static final int WORDS = 2000;

  private final AdoptionDesk desk;
  private final AdoptionPage page;
  private final AdoptionMatches matches;
  private final AdoptionWords words;

  AdoptionMatchController(AdoptionDesk desk, AdoptionPage page, AdoptionMatches matches, AdoptionWords words) {
    this.desk = desk;
    this.page = page;
    this.matches = matches;
    this.words = words;
  }

  /** What is typed about a match. */
  record Form(@Nullable String adopters, @Nullable String reasons, @Nullable String to, @Nullable String decision, @Nullable String profile) {

    static Form blank() {
      return new Form(null, null, null, null, null);
    }
  }

  @GetMapping
  @Permitted(AdoptionSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", Form.blank());
    return show(desk.permitted(new AdoptionFileId(id), officer, AdoptionSight.READ), officer, model);
  }

  @PostMapping
  @Permitted(AdoptionSight.WORK)
  String propose(@PathVariable UUID id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var file = desk.permitted(new AdoptionFileId(id), officer, AdoptionSight.WORK);
    var in = new Inputs(errors);
    var adopters = in.required("adopters", form.adopters(), TypedId::parse);
    var reasons = in.paragraphs("reasons", form.reasons(), WORDS);
    if (!SentForm.taken(() -> matches.propose(file, new AdoptersFileId(Objects.requireNonNull(adopters)), reasons, officer), errors, response,
        code -> code.endsWith("reasonMissing") ? "reasons" : "adopters")) {
      return show(file, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.adoption.saved");
    return "redirect:/childprotection/adoptions/" + id + "/matching";
  }

  @PostMapping("/{match}")
  @Permitted(AdoptionSight.DECIDE)
  String decide(@PathVariable UUID id, @PathVariable UUID match, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var file = desk.permitted(new AdoptionFileId(id), officer, AdoptionSight.DECIDE);
    var in = new Inputs(errors);
    var to = in.choice("to", form.to(), MatchState.class);
    var decision = in.paragraphs("decision", form.decision(), WORDS);
    if (!SentForm.taken(() -> matches.decide(file, match, Objects.requireNonNull(to), decision, SeenVersion.of(form.profile()), officer), errors, response,
        code -> code.endsWith("reasonMissing") ? "decision" : "to")) {
      return show(file, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.adoption.saved");
    return "redirect:/childprotection/adoptions/" + id + "/matching";
  }

  private String show(AdoptionFile file, Officer officer, Model model) {
    page.band(file, "matching", officer, model);
    boolean adoptable = file.state() == AdoptionState.ADOPTABLE;
    // who received an adopted child is no secret from the file, but how it was matched speaks of the family before
    var all = file.approvedOn() == null ? matches.of(file.getId().value(), file.profile(), officer) : matches.of(file.getId().value(), file.profile(), officer).stream()
        .filter(one -> one.adoptersId().equals(file.adoptersId())).toList();
    var candidates = adoptable && desk.allows(officer, AdoptionSight.WORK, file) ? matches.candidates(file.profile(), officer) : List.<AdoptionMatches.Candidate>of();
    model.addAttribute("matches", all);
    model.addAttribute("candidates", candidates);
    model.addAttribute("offered", candidates.stream().map(one -> new Option(one.adoptersId().toString(), one.names() == null ? one.number()
        : one.number() + " · " + one.names())).toList());
    model.addAttribute("mayDecide", file.state().isOpen() && file.approvedOn() == null && desk.allows(officer, AdoptionSight.DECIDE, file));
    model.addAttribute("outcomes", words.options("decide", MatchState.class).stream().filter(one -> !one.value().equals(MatchState.PROPOSED.name())).toList());
    return "childprotection/adoption/matching";
  }
}
