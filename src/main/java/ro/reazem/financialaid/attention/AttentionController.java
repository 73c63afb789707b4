package ro.reazem.financialaid.attention;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.financialaid.suspension.SuspensionGrounds;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;

/** The list of rights to act on (drepturi de urmărit). */
@Controller
class AttentionController {

  private final AttentionRegister register;
  private final SuspensionGrounds grounds;
  private final ListExport exports;

  AttentionController(AttentionRegister register, SuspensionGrounds grounds, ListExport exports) {
    this.register = register;
    this.grounds = grounds;
    this.exports = exports;
  }

  @GetMapping("/financialaid/attention")
  @Permitted("financialaid.entitlement.read")
  Object list(@RequestParam(defaultValue = "SUSPENDED") String about, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var asked = Arrays.stream(AttentionRegister.About.values()).filter(one -> one.name().equals(about)).findFirst().orElse(AttentionRegister.About.SUSPENDED);
    if (export != null) {
      return exports.file(export, "drepturi-de-urmarit", columns(), register.all(officer, asked));
    }
    model.addAttribute("about", asked.name());
    model.addAttribute("abouts", AttentionRegister.About.values());
    model.addAttribute("found", register.of(officer, asked, ListPage.Asked.of(page, size)));
    model.addAttribute("grounds", grounds);
    model.addAttribute("reminderSet", register.remindedDays() != null);
    return "financialaid/attention/list";
  }

  private List<ListColumn<AttentionRegister.Line>> columns() {
    return List.of(ListColumn.of("financialaid.column.holder", AttentionRegister.Line::holder), ListColumn.of("financialaid.column.request", AttentionRegister.Line::request),
        ListColumn.word("financialaid.attention.what", line -> line.ground() == null ? "financialaid.attention.what." + line.what() : "financialaid.suspension.kind." + line.what()),
        ListColumn.of("financialaid.attention.ground", line -> line.ground() == null ? null : grounds.name(line.ground())),
        ListColumn.of("financialaid.attention.since", AttentionRegister.Line::since), ListColumn.of("financialaid.attention.due", AttentionRegister.Line::due));
  }
}
