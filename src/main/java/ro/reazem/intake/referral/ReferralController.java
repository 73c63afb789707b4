package ro.reazem.intake.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
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
import ro.reazem.intake.routing.RoutingLines;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** One referral: what was told, what was done, who told for the few who may know. */
@Controller
@RequestMapping("/referrals/{id}")
class ReferralController {

  private static final int LONGEST_NOTE = 2000;

  private final ReferralPage page;
  private final ReferralTerms terms;
  private final DeadlineRulers rulers;
  private final FieldActions actions;
  private final RoutingLines routings;
  private final Reporters reporters;
  private final RecordingAction recording;
  private final ReferralSight sight;
  private final Clock clock;

  ReferralController(ReferralPage page, ReferralTerms terms, DeadlineRulers rulers, FieldActions actions, RoutingLines routings,
      Reporters reporters, RecordingAction recording, ReferralSight sight, Clock clock) {
    this.page = page;
    this.terms = terms;
    this.rulers = rulers;
    this.actions = actions;
    this.routings = routings;
    this.reporters = reporters;
    this.recording = recording;
    this.sight = sight;
    this.clock = clock;
  }

  /** What was learnt later, as typed. */
  record NoteForm(@Nullable String text) {}

  @GetMapping
  @Permitted(ReferralSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", new NoteForm(null));
    return show(page.open(new ReferralId(id), officer), officer, model);
  }

  @GetMapping("/reporter")
  @Permitted(ReferralSight.READ)
  String reporter(@PathVariable UUID id, Officer officer, Model model) {
    var about = page.find(new ReferralId(id), officer);
    if (!sight.showsReporter(officer, about)) {
      throw ReferralSight.unknown();
    }
    page.fill(about, officer, model);
    model.addAttribute("reporter", reporters.find(new ReferralId(id)).orElse(null));
    return "intake/referral/reporter";
  }

  @PostMapping("/notes")
  @Permitted(ReferralSight.WORK)
  String note(@PathVariable UUID id, @ModelAttribute("form") NoteForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var about = page.find(new ReferralId(id), officer);
    sight.require(sight.allows(officer, ReferralSight.WORK, about), "a note");
    var in = new Inputs(errors);
    var text = in.optionalParagraphs("text", form.text(), LONGEST_NOTE);
    if (!SentForm.taken(() -> recording.note(new ReferralId(id), text, officer, clock), errors, response, code -> "text")) {
      return show(about, officer, model);
    }
    redirect.addFlashAttribute("notice", "intake.referral.noted");
    return "redirect:/referrals/" + id;
  }

  private String show(ReferralRegister.Details about, Officer officer, Model model) {
    var id = new ReferralId(about.id());
    var referral = page.fill(about, officer, model);
    var facts = referral.sheet().facts();
    var running = terms.of(id.asCase());
    model.addAttribute("deadlines", running);
    model.addAttribute("ruler", running.stream().filter(Deadline::isOpen).findFirst().map(rulers::of).orElse(null));
    model.addAttribute("missing", about.stage().isOpen()
        ? terms.missing(referral.sheet().matter(), facts.setting(), about.urgency(), about.registeredAt()) : List.of());
    model.addAttribute("actions", actions.of(id));
    model.addAttribute("routings", routings.of(about.entryId()));
    model.addAttribute("history", page.history(id));
    return "intake/referral/show";
  }
}
