package ro.reazem.intake.referral;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** Taking referrals over, from the home page and from their own. */
@Controller
@RequestMapping("/referrals")
class TakingController {

  private static final int MOST = 6;

  private final TakingReferral taking;
  private final ReferralRegister register;
  private final ReferralSight sight;
  private final Clock clock;

  TakingController(TakingReferral taking, ReferralRegister register, ReferralSight sight, Clock clock) {
    this.taking = taking;
    this.register = register;
    this.sight = sight;
    this.clock = clock;
  }

  /** What waits, on the home page; asked for again every minute. */
  @GetMapping("/waiting")
  @Permitted(ReferralSight.WORK)
  String waiting(Officer officer, Model model) {
    model.addAttribute("lines", register.waiting(officer, MOST));
    model.addAttribute("total", register.countWaiting(officer));
    return "intake/referral/panels :: waiting";
  }

  @PostMapping("/{id}/take")
  @Permitted(ReferralSight.WORK)
  String take(@PathVariable UUID id, @RequestHeader(name = "HX-Request", required = false) @Nullable String partly, Officer officer, Model model,
      RedirectAttributes redirect) {
    var referral = register.find(new ReferralId(id), officer).orElseThrow(ReferralSight::unknown);
    sight.require(sight.allows(officer, ReferralSight.WORK, referral), "taking it over");
    RuleViolated refused = null;
    try {
      taking.take(new ReferralId(id), officer, clock);
    } catch (RuleViolated violated) {
      refused = violated;
    }
    if (partly != null) {
      model.addAttribute("told", refused == null ? "intake.referral.taken" : refused.code());
      model.addAttribute("toldArguments", refused == null ? new Object[] {referral.number()} : refused.arguments().toArray());
      model.addAttribute("toldKind", refused == null ? "ok" : "warn");
      return waiting(officer, model);
    }
    redirect.addFlashAttribute("notice", refused == null ? "intake.referral.taken" : refused.code());
    redirect.addFlashAttribute("noticeArguments", refused == null ? new Object[] {referral.number()} : refused.arguments().toArray());
    redirect.addFlashAttribute("noticeKind", refused == null ? "ok" : "warn");
    return "redirect:/referrals/" + id;
  }
}
