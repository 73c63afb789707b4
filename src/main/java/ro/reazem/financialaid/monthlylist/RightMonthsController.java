package ro.reazem.financialaid.monthlylist;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** One right month by month, with what was undue or would be by an open proposal (art. 29 of Legea nr. 196/2016); debts are acts of their own. */
@Controller
class RightMonthsController {

  private static final String READ = "financialaid.entitlement.read";

  private final RightDesk desk;
  private final RightMonthsRegister register;
  private final Clock clock;

  RightMonthsController(RightDesk desk, RightMonthsRegister register, Clock clock) {
    this.desk = desk;
    this.register = register;
    this.clock = clock;
  }

  @GetMapping("/financialaid/entitlements/{id}/months")
  @Permitted(READ)
  String show(@PathVariable EntitlementId id, Officer officer, Model model) {
    var right = desk.permittedVmi(id, officer, READ);
    var open = register.proposed(officer, right.applicationId()).orElse(null);
    var months = register.of(officer, right, open, YearMonth.now(clock));
    model.addAttribute("right", right);
    model.addAttribute("holder", desk.holder(right));
    model.addAttribute("open", open);
    model.addAttribute("months", months);
    model.addAttribute("undue", months.stream().map(RightMonthsRegister.Month::undue).reduce(Lei.ZERO, Lei::plus));
    model.addAttribute("proposedUndue", months.stream().map(RightMonthsRegister.Month::proposedUndue).reduce(Lei.ZERO, Lei::plus));
    return "financialaid/months/show";
  }
}
