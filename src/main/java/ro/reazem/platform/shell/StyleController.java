package ro.reazem.platform.shell;

import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.ListPage;

/** Every component of the screens in every state on one page, for those who build screens and for the tests. */
@Controller
class StyleController {

  private final Fmt fmt;

  StyleController(Fmt fmt) {
    this.fmt = fmt;
  }

  /** A form as somebody filled it in, wrongly in part. */
  public record Form(String familyName, String bornOn, String cnp, String income, String kind, String decision, String note) {}

  @GetMapping("/style")
  @Permitted(Permitted.SIGNED_IN)
  String show(Model model) {
    var form = new Form("Țurcanu", "31.02.2019", "519031470217", "1.234,505", "", "", "Text propus automat.");
    var errors = new BeanPropertyBindingResult(form, "form");
    errors.rejectValue("bornOn", "platform.input.date.impossible", new Object[] {"31.02.2019"}, "");
    errors.rejectValue("cnp", "kernel.cnp.length", new Object[] {12}, "");
    errors.rejectValue("income", "platform.input.lei.bani");
    errors.rejectValue("kind", "platform.input.required");
    errors.rejectValue("decision", "platform.input.required");
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("ledger", StyleSamples.LEDGER);
    model.addAttribute("checks", StyleSamples.CHECKS);
    model.addAttribute("steps", StyleSamples.STEPS);
    model.addAttribute("ruler", StyleSamples.RULER);
    model.addAttribute("feed", StyleSamples.FEED);
    model.addAttribute("people", StyleSamples.PEOPLE);
    model.addAttribute("kinds", StyleSamples.KINDS);
    model.addAttribute("decisions", StyleSamples.DECISIONS);
    model.addAttribute("tokens", StyleSamples.TOKENS);
    model.addAttribute("icons", StyleSamples.icons());
    LocalDate today = fmt.today();
    model.addAttribute("today", today);
    model.addAttribute("short", new ListPage(1, 10, new CappedTotal(4, false)));
    model.addAttribute("middle", new ListPage(6, 10, new CappedTotal(127, false)));
    model.addAttribute("long", new ListPage(1, 25, new CappedTotal(1000, true)));
    return "platform/shell/style";
  }
}
