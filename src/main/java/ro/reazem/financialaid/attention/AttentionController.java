package ro.reazem.financialaid.attention;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.financialaid.suspension.SuspensionGrounds;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;

/** The list of rights to act on (drepturi de urmărit). */
@Controller
class AttentionController {

  private final AttentionRegister register;
  private final SuspensionGrounds grounds;

  AttentionController(AttentionRegister register, SuspensionGrounds grounds) {
    this.register = register;
    this.grounds = grounds;
  }

  @GetMapping("/financialaid/attention")
  @Permitted("financialaid.entitlement.read")
  String list(@RequestParam(defaultValue = "SUSPENDED") String about, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var asked = Arrays.stream(AttentionRegister.About.values()).filter(one -> one.name().equals(about)).findFirst().orElse(AttentionRegister.About.SUSPENDED);
    model.addAttribute("about", asked.name());
    model.addAttribute("abouts", AttentionRegister.About.values());
    model.addAttribute("found", register.of(officer, asked, ListPage.Asked.of(page, size)));
    model.addAttribute("grounds", grounds);
    model.addAttribute("reminderSet", register.remindedDays() != null);
    return "financialaid/attention/list";
  }
}
