package ro.reazem.financialaid.schooling;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** The schooling of the children of one right: reports, what they lead to by the scale, and proposing the cut. */
@Controller
@RequestMapping("/financialaid/entitlements/{id}/school")
class SchoolController {

  private static final String READ = "financialaid.entitlement.read";
  private static final String PROPOSE = "financialaid.entitlement.propose";

  private final RightDesk desk;
  private final CuttingForAbsence cutting;

  SchoolController(RightDesk desk, CuttingForAbsence cutting) {
    this.desk = desk;
    this.cutting = cutting;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable EntitlementId id, Officer officer, Model model) {
    var right = desk.permittedVmi(id, officer, READ);
    model.addAttribute("right", right);
    model.addAttribute("holder", desk.holder(right));
    model.addAttribute("sheet", cutting.of(right, officer));
    model.addAttribute("mayPropose", right.isInForce() && desk.allows(right, officer, PROPOSE));
    model.addAttribute("mayImport", desk.allows(right, officer, ImportingAttendance.IMPORT));
    return "financialaid/schooling/show";
  }

  @PostMapping("/{attendance}")
  @Permitted(PROPOSE)
  String propose(@PathVariable EntitlementId id, @PathVariable UUID attendance, Officer officer, RedirectAttributes flash) {
    var right = desk.permittedVmi(id, officer, PROPOSE);
    try {
      var sent = cutting.propose(right, attendance, officer);
      flash.addFlashAttribute("notice", "financialaid.proposal.sent");
      return "redirect:/financialaid/proposals/" + sent;
    } catch (RuleViolated refused) {
      flash.addFlashAttribute("notice", refused.code());
      flash.addFlashAttribute("noticeArguments", refused.arguments().toArray());
      flash.addFlashAttribute("noticeKind", "warn");
      return "redirect:/financialaid/entitlements/" + id + "/school";
    }
  }
}
