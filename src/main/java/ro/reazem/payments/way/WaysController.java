package ro.reazem.payments.way;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.Iban;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;

/** How a holder is paid, and the form that enters a new way. */
@Controller
@RequestMapping("/payments/holders/{holder}")
class WaysController {

  private static final int TEXT = 200;

  private final WayRegister register;
  private final EnteringWay entering;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Trail trail;
  private final Clock clock;

  WaysController(WayRegister register, EnteringWay entering, PermissionMatrix matrix, MessageSource messages, Trail trail, Clock clock) {
    this.register = register;
    this.entering = entering;
    this.matrix = matrix;
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /** A way as typed. */
  record WayForm(@Nullable String channel, @Nullable String iban, @Nullable String accountHolder, @Nullable String mandate, @Nullable String document,
      @Nullable String since) {}

  @GetMapping
  @Permitted(PaymentsSight.WAY_READ)
  String of(@PathVariable UUID holder, @ModelAttribute("form") WayForm form, Officer officer, Model model) {
    return shown(holder, officer, model);
  }

  @PostMapping
  @Permitted(PaymentsSight.WAY_KEEP)
  String enter(@PathVariable UUID holder, @ModelAttribute("form") WayForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var name = required(holder, officer, PaymentsSight.WAY_KEEP);
    var in = new Inputs(errors);
    var channel = in.choice("channel", form.channel(), Channel.class);
    var iban = in.optional("iban", form.iban(), Iban::parse);
    var accountHolder = in.optionalText("accountHolder", form.accountHolder(), TEXT);
    var mandate = in.optionalText("mandate", form.mandate(), TEXT);
    var document = in.text("document", form.document(), TEXT);
    var typed = in.optionalDate("since", form.since());
    var since = typed == null ? LocalDate.now(clock) : typed;
    if (!SentForm.taken(() -> entering.enter(holder, name, new EnteringWay.Entered(since, Objects.requireNonNull(channel), iban, accountHolder, mandate,
        document), officer), errors, response, WaysController::field)) {
      return shown(holder, officer, model);
    }
    flash.addFlashAttribute("notice", "payments.way.entered");
    return "redirect:/payments/holders/" + holder;
  }

  private static String field(String code) {
    return switch (code) {
      case "payments.way.ibanMissing", "payments.way.ibanOfNoAccount" -> "iban";
      case "payments.way.mandateMissing" -> "mandate";
      default -> "accountHolder";
    };
  }

  private String shown(UUID holder, Officer officer, Model model) {
    model.addAttribute("name", required(holder, officer, PaymentsSight.WAY_READ));
    trail.aboutPerson(holder);
    model.addAttribute("holder", holder);
    model.addAttribute("ways", register.of(holder, officer));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.WAY_KEEP) && register.holder(holder, officer, PaymentsSight.WAY_KEEP).isPresent());
    model.addAttribute("channels", Arrays.stream(Channel.values()).map(one -> new Option(one.name(),
        messages.getMessage("payments.channel." + one, null, LocaleContextHolder.getLocale()))).toList());
    return "payments/way/show";
  }

  private String required(UUID holder, Officer officer, String action) {
    return register.holder(holder, officer, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
