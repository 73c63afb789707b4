package ro.reazem.financialaid.entitlement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.financialaid.localscheme.LocalSchemes;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.TypedWords;

/** The list of rights, and those of one person or household for their pages. */
@Controller
@RequestMapping("/financialaid/entitlements")
class EntitlementsController {

  private static final String READ = "financialaid.entitlement.read";
  private static final int LONGEST_SEARCH = 100;
  private static final List<String> BENEFITS =
      List.of(Benefit.VMI, Entitlement.HEATING, Entitlement.SUPPLEMENT, Entitlement.EMERGENCY, Entitlement.EMERGENCY_IN_KIND, Entitlement.CANTEEN,
          Entitlement.STORE);

  private final EntitlementRegister register;
  private final LocalSchemes schemes;

  EntitlementsController(EntitlementRegister register, LocalSchemes schemes) {
    this.register = register;
    this.schemes = schemes;
  }

  @GetMapping
  @Permitted(READ)
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "IN_FORCE") String state,
      @RequestParam(defaultValue = "") String benefit,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Officer officer,
      Model model) {
    var text = TypedWords.of(q);
    model.addAttribute("q", text);
    var known = java.util.stream.Stream.concat(BENEFITS.stream(), schemes.benefits().stream()).toList();
    var chosen = known.contains(benefit) ? benefit : "";
    model.addAttribute("state", state);
    model.addAttribute("benefit", chosen);
    model.addAttribute("benefits", known);
    model.addAttribute("rights", register.list(officer, text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), state, chosen,
        ListPage.Asked.of(page, size)));
    return "financialaid/entitlement/list";
  }

  @GetMapping("/panel")
  @Permitted(READ)
  String panel(@RequestParam(required = false) @Nullable UUID person, @RequestParam(required = false) @Nullable UUID household,
      Officer officer, Model model) {
    model.addAttribute("lines", register.of(officer, person, household));
    return "financialaid/entitlement/panels :: rights";
  }
}
