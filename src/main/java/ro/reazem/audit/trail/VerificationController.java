package ro.reazem.audit.trail;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** The check of the chain, made when asked for, with the checks made before. */
@Controller
class VerificationController {

  private static final String VERIFY = "audit.trail.verify";

  private final Verifications verifications;

  VerificationController(Verifications verifications) {
    this.verifications = verifications;
  }

  @GetMapping("/audit/verification")
  @Permitted(VERIFY)
  String page(Model model) {
    model.addAttribute("checks", verifications.latest());
    model.addAttribute("days", verifications.days());
    model.addAttribute("waiting", verifications.waiting());
    return "audit/trail/verification";
  }

  @PostMapping("/audit/verification")
  @Permitted(VERIFY)
  String verify(Officer officer) {
    verifications.verify(officer.name());
    return "redirect:/audit/verification";
  }
}
