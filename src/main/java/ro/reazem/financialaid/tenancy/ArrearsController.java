package ro.reazem.financialaid.tenancy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;

/** The list of rents that were not paid in time. */
@Controller
@RequestMapping("/financialaid/housing/arrears")
class ArrearsController {

  private final ArrearsRegister register;
  private final ListExport exports;

  ArrearsController(ArrearsRegister register, ListExport exports) {
    this.register = register;
    this.exports = exports;
  }

  @GetMapping
  @Permitted(RentRegister.READ)
  Object list(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    List<Arrears> all = List.of();
    try {
      all = register.of(officer);
    } catch (RuleViolated unset) {
      model.addAttribute("unset", unset);
    }
    if (export != null && !model.containsAttribute("unset")) {
      return exports.file(export, "chirii-restante", columns(), all);
    }
    var shown = ListPage.of(ListPage.Asked.of(page, size), new CappedTotal(all.size(), false));
    model.addAttribute("lines", all.subList(shown.offset(), shown.last()));
    model.addAttribute("page", shown);
    model.addAttribute("total", all.stream().map(Arrears::sum).reduce(Lei.ZERO, Lei::plus));
    return "financialaid/tenancy/arrears";
  }

  private static List<ListColumn<Arrears>> columns() {
    return List.of(ListColumn.of("financialaid.tenancy.contract", Arrears::number), ListColumn.of("financialaid.rent.tenant", Arrears::tenant),
        ListColumn.of("financialaid.offer.dwelling", Arrears::code), ListColumn.of("financialaid.arrears.months", Arrears::months),
        ListColumn.of("financialaid.arrears.sum", Arrears::sum), ListColumn.of("financialaid.notice.number", Arrears::notice),
        ListColumn.of("financialaid.tenancy.end", Arrears::ended));
  }
}
