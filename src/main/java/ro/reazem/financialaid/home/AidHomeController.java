package ro.reazem.financialaid.home;

import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ro.reazem.financialaid.entitlement.EntitlementRegister;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** The parts of the home page (Ziua mea) that financial aid fills: changed facts, the lists of the month, the latest dispositions. */
@Controller
class AidHomeController {

  private final HomeRegister register;
  private final EntitlementRegister rights;
  private final Clock clock;

  AidHomeController(HomeRegister register, EntitlementRegister rights, Clock clock) {
    this.register = register;
    this.rights = rights;
    this.clock = clock;
  }

  @GetMapping("/financialaid/home/changed")
  @Permitted("financialaid.entitlement.propose")
  String changed(Officer officer, Model model) {
    model.addAttribute("lines", rights.changed(officer, HomeRegister.MOST));
    return "financialaid/home/panels :: changed";
  }

  @GetMapping("/financialaid/home/decisions")
  @Permitted("financialaid.decision.read")
  String decisions(Officer officer, Model model) {
    model.addAttribute("lines", register.latest(officer));
    return "financialaid/home/panels :: decisions";
  }

  @GetMapping("/financialaid/home/months")
  @Permitted("financialaid.list.close")
  String months(Model model) {
    model.addAttribute("months", register.months(YearMonth.now(clock)));
    return "financialaid/home/panels :: months";
  }
}
