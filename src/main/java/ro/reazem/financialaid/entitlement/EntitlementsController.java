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
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
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

  private static final List<ListColumn<EntitlementRegister.Line>> COLUMNS = List.of(ListColumn.of("financialaid.column.holder", EntitlementRegister.Line::holder),
      ListColumn.word("financialaid.form.benefit", line -> "financialaid.benefit." + line.benefit()),
      ListColumn.of("financialaid.column.request", EntitlementRegister.Line::request), ListColumn.of("financialaid.entitlements.from", EntitlementRegister.Line::grantedFrom),
      ListColumn.of("financialaid.entitlements.until", EntitlementRegister.Line::grantedUntil), ListColumn.of("financialaid.decisions.gross", EntitlementRegister.Line::gross),
      ListColumn.of("financialaid.sheet.net", EntitlementRegister.Line::net), ListColumn.of("financialaid.entitlements.suspended", EntitlementRegister.Line::suspended),
      ListColumn.of("financialaid.entitlements.factsChanged", EntitlementRegister.Line::factsChangedOn));

  private final EntitlementRegister register;
  private final LocalSchemes schemes;
  private final ListExport exports;

  EntitlementsController(EntitlementRegister register, LocalSchemes schemes, ListExport exports) {
    this.register = register;
    this.schemes = schemes;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "IN_FORCE") String state,
      @RequestParam(defaultValue = "") String benefit,
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    text = text.substring(0, Math.min(text.length(), LONGEST_SEARCH));
    model.addAttribute("q", text);
    var known = java.util.stream.Stream.concat(BENEFITS.stream(), schemes.benefits().stream()).toList();
    var chosen = known.contains(benefit) ? benefit : "";
    if (export != null) {
      return exports.file(export, "drepturi", COLUMNS, register.all(officer, text, state, chosen));
    }
    model.addAttribute("state", state);
    model.addAttribute("benefit", chosen);
    model.addAttribute("benefits", known);
    model.addAttribute("rights", register.list(officer, text, state, chosen, ListPage.Asked.of(page, size)));
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
