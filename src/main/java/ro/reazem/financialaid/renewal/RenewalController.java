package ro.reazem.financialaid.renewal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.RightDesk;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The half-yearly declarations of one right: what is due, what was filed; filing one and reminding of one. */
@Controller
@RequestMapping("/financialaid/entitlements/{id}/declarations")
class RenewalController {

  private static final String READ = "financialaid.entitlement.read";
  private static final String PROPOSE = "financialaid.entitlement.propose";
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_NOTE = 1000;

  private final RightDesk desk;
  private final RenewalRegister register;
  private final RecordingDeclaration recording;
  private final Fmt fmt;
  private final Clock clock;

  RenewalController(RightDesk desk, RenewalRegister register, RecordingDeclaration recording, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.register = register;
    this.recording = recording;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A declaration as typed; it says the same as before, or tells of a change. */
  record FiledForm(@Nullable String key, @Nullable String filedOn, @Nullable String number, @Nullable String says, @Nullable String note) {}

  /** What a declaration says. */
  enum Says {
    SAME, CHANGED
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable EntitlementId id, Officer officer, Model model) {
    var form = new FiledForm(UUID.randomUUID().toString(), fmt.date(LocalDate.now(clock)), "", "", "");
    return page(desk.permittedVmi(id, officer, READ), form, new BeanPropertyBindingResult(form, "form"), officer, model);
  }

  @PostMapping
  @Permitted(PROPOSE)
  String file(@PathVariable EntitlementId id, @ModelAttribute("form") FiledForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var right = desk.permittedVmi(id, officer, PROPOSE);
    var in = new Inputs(errors);
    var on = in.date("filedOn", form.filedOn());
    var number = in.text("number", form.number(), LONGEST_NUMBER);
    var says = in.choice("says", form.says(), Says.class);
    var note = in.optionalParagraphs("note", form.note(), LONGEST_NOTE);
    if (!SentForm.taken(() -> recording.file(right, new RecordingDeclaration.Told(TypedKey.of(form.key()), Objects.requireNonNull(on), number,
        Objects.requireNonNull(says) == Says.CHANGED, note), officer), errors, response, code -> "filedOn")) {
      return page(right, form, errors, officer, model);
    }
    flash.addFlashAttribute("notice", "financialaid.renewal.filed");
    return "redirect:/financialaid/entitlements/" + id + (says == Says.CHANGED ? "/change" : "/declarations");
  }

  @PostMapping("/reminder")
  @Permitted(PROPOSE)
  String remind(@PathVariable EntitlementId id, Officer officer, RedirectAttributes flash) {
    recording.remind(desk.permittedVmi(id, officer, PROPOSE), officer);
    flash.addFlashAttribute("notice", "financialaid.renewal.reminded");
    return "redirect:/financialaid/entitlements/" + id + "/declarations";
  }

  private String page(Entitlement right, FiledForm form, BindingResult errors, Officer officer, Model model) {
    var duty = register.duty(officer, right.getId().value()).orElse(null);
    model.addAttribute("right", right);
    model.addAttribute("holder", desk.holder(right));
    model.addAttribute("duty", duty);
    model.addAttribute("late", duty != null && duty.dueOn().isBefore(LocalDate.now(clock)));
    model.addAttribute("filed", register.filed(officer, right.getId().value()));
    model.addAttribute("mayPropose", right.isInForce() && desk.allows(right, officer, PROPOSE));
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return "financialaid/renewal/show";
  }
}
