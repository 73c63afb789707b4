package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementAmount;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** What a payment rests on (temeiul plății): the decision that set the sum of its month, with its calculation, parameters, facts, proofs and signatures. */
@Controller
class BasisController {

  private static final String READ = "financialaid.decision.read";

  private final RightDesk desk;
  private final DecisionRegister decisions;

  BasisController(RightDesk desk, DecisionRegister decisions) {
    this.desk = desk;
    this.decisions = decisions;
  }

  /** Part of the page of a payment; it says so when the right is none of this module, or not for this reader. */
  @GetMapping("/financialaid/entitlements/{id}/basis/{month}")
  @Permitted(READ)
  String basis(@PathVariable EntitlementId id, @PathVariable YearMonth month, Officer officer, Model model) {
    var right = desk.seen(id, officer, READ);
    model.addAttribute("right", right.orElse(null));
    model.addAttribute("decision", right.flatMap(one -> amount(one, month)).flatMap(one -> decisions.find(one.decisionId(), officer)).orElse(null));
    return "financialaid/entitlement/panels :: basis";
  }

  /** The sum of the month; that in force last where the right had ended before it. */
  private static Optional<EntitlementAmount> amount(Entitlement right, YearMonth month) {
    LocalDate last = month.atEndOfMonth();
    return right.amounts().reversed().stream().filter(one -> !one.validFrom().isAfter(last)).findFirst();
  }
}
