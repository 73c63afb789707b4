package ro.reazem.intake.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.intake.referral.DecidingReferral.DecisionForm;
import ro.reazem.intake.routing.RoutingTargets;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/** The forms of decisions about a referral. */
@Controller
@RequestMapping("/referrals/{id}/decide")
class DecidingController {

  private static final String DECIDE = "intake.referral.decide";

  private final ReferralPage page;
  private final DecidingReferral deciding;
  private final ReferralChoices choices;
  private final RoutingTargets targets;
  private final Subjects subjects;
  private final ReferralSight sight;

  DecidingController(ReferralPage page, DecidingReferral deciding, ReferralChoices choices, RoutingTargets targets, Subjects subjects,
      ReferralSight sight) {
    this.page = page;
    this.deciding = deciding;
    this.choices = choices;
    this.targets = targets;
    this.subjects = subjects;
    this.sight = sight;
  }

  @GetMapping
  @Permitted(DECIDE)
  String form(@PathVariable UUID id, @RequestParam(defaultValue = "") String decision, Officer officer, Model model) {
    var about = page.find(new ReferralId(id), officer);
    model.addAttribute("form", DecisionForm.fresh(about.version(), decision, about.urgency().name()));
    return show(about, decision, officer, model);
  }

  @PostMapping
  @Permitted(DECIDE)
  String decide(@PathVariable UUID id, @ModelAttribute("form") DecisionForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var about = page.find(new ReferralId(id), officer);
    var in = new Inputs(errors);
    var version = in.whole("version", form.version(), 0, Integer.MAX_VALUE);
    var decision = in.choice("decision", form.decision(), ReferralDecision.class);
    if (decision != null && !page.decisions(about, officer).contains(decision)) {
      errors.reject("intake.referral.notNow");
    }
    var status = HttpStatus.UNPROCESSABLE_CONTENT;
    try {
      if (!errors.hasErrors() && version != null && decision != null
          && deciding.perform(about, version, decision, form, others(about, officer, model), errors, officer)) {
        redirect.addFlashAttribute("notice", "intake.referral.decided." + decision);
        return "redirect:" + (stillSeen(about, officer) ? "/referrals/" + id : "/referrals");
      }
    } catch (RuleViolated violated) {
      in.reject(field(violated.code()), violated);
    } catch (OptimisticLockingFailureException stale) {
      errors.reject("intake.stale");
      model.addAttribute("version", about.version());
      status = HttpStatus.CONFLICT;
    }
    response.setStatus(status.value());
    return show(about, String.valueOf(form.decision()), officer, model);
  }

  private boolean stillSeen(ReferralRegister.Details about, Officer officer) {
    return page.sees(new ReferralId(about.id()), officer);
  }

  private List<OpenCase> others(ReferralRegister.Details about, Officer officer, Model model) {
    return subjects.openCases(page.fill(about, officer, model).sheet(), officer.id()).stream().filter(one -> !one.id().equals(about.id())).toList();
  }

  private String show(ReferralRegister.Details about, String asked, Officer officer, Model model) {
    var allowed = page.decisions(about, officer);
    if (allowed.isEmpty()) {
      throw ReferralSight.unknown();
    }
    var decision = allowed.stream().filter(one -> one.name().equals(asked)).findFirst().orElse(allowed.getFirst());
    var sheet = page.fill(about, officer, model).sheet();
    model.addAttribute("decision", decision.name());
    model.addAttribute("head", sight.allows(officer, ReferralSight.TRIAGE, about));
    model.addAttribute("urgencies", choices.urgencies());
    model.addAttribute("units", choices.units());
    model.addAttribute("officers", choices.officers());
    model.addAttribute("targets", targets.forReferrals());
    model.addAttribute("outcomes", choices.of("outcome", Outcome.values()));
    model.addAttribute("subjects", IntStream.range(0, sheet.subjects().size()).mapToObj(place -> new Option(String.valueOf(place),
        (place + 1) + ". " + sheet.subjects().get(place).name())).toList());
    model.addAttribute("openCases", decision == ReferralDecision.ATTACH ? others(about, officer, model).stream()
        .map(one -> new Option(one.value(), one.number())).toList() : List.of());
    return "intake/referral/decide";
  }

  private static String field(String code) {
    return switch (code) {
      case "intake.entry.reasonMissing", "intake.referral.triageReasonMissing" -> "reason";
      case "intake.referral.accused" -> "officer";
      case "intake.referral.offeredToItself" -> "unit";
      case "intake.referral.actFirst" -> "withoutAction";
      case "intake.referral.noSuchCase", "intake.referral.attachedToItself" -> "attachTo";
      default -> "";
    };
  }
}
