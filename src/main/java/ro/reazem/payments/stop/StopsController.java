package ro.reazem.payments.stop;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Stopped payments (opriri la plată): the list of those that hold, and of one right what stops it, with the forms to stop and to release. */
@Controller
@RequestMapping("/payments")
class StopsController {

  private static final int REASON = 400;

  private final StopRegister register;
  private final StoppingPayments stopping;
  private final PaidBenefits benefits;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final ListExport exports;
  private final Trail trail;
  private final Clock clock;

  StopsController(StopRegister register, StoppingPayments stopping, PaidBenefits benefits, PermissionMatrix matrix, MessageSource messages, ListExport exports, Trail trail, Clock clock) {
    this.register = register;
    this.stopping = stopping;
    this.benefits = benefits;
    this.matrix = matrix;
    this.messages = messages;
    this.exports = exports;
    this.trail = trail;
    this.clock = clock;
  }

  /** A stop as typed. */
  record StopForm(@Nullable String key, @Nullable String scope, @Nullable String since, @Nullable String reason) {}

  @GetMapping("/stops")
  @Permitted(PaymentsSight.STOP_READ)
  Object open(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    if (export != null) {
      return exports.file(export, "opriri-la-plata", columns(), register.all(officer));
    }
    model.addAttribute("found", register.open(officer, ListPage.Asked.of(page, size)));
    trail.listed();
    return "payments/stop/list";
  }

  @GetMapping("/rights/{right}/stops")
  @Permitted(PaymentsSight.STOP_READ)
  String of(@PathVariable UUID right, @ModelAttribute("form") StopForm form, Officer officer, Model model) {
    return shown(right, officer, model);
  }

  @PostMapping("/rights/{right}/stops")
  @Permitted(PaymentsSight.STOP_KEEP)
  String stop(@PathVariable UUID right, @ModelAttribute("form") StopForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    required(right, officer, PaymentsSight.STOP_KEEP);
    var in = new Inputs(errors);
    var scope = in.choice("scope", form.scope(), StoppingPayments.Scope.class);
    var since = in.date("since", form.since());
    var reason = in.text("reason", form.reason(), REASON);
    if (!SentForm.taken(() -> stopping.stop(TypedKey.of(form.key()), right, Objects.requireNonNull(scope), Objects.requireNonNull(since), reason, officer), errors,
        response, code -> "reason")) {
      return shown(right, officer, model);
    }
    flash.addFlashAttribute("notice", "payments.stop.entered");
    return "redirect:/payments/rights/" + right + "/stops";
  }

  @PostMapping("/stops/{id}/release")
  @Permitted(PaymentsSight.STOP_KEEP)
  String release(@PathVariable UUID id, @RequestParam(defaultValue = "") String why, Officer officer, RedirectAttributes flash) {
    var right = register.rightOf(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    SentForm.step(() -> stopping.release(id, why, officer), "payments.stop.releasedNow", "payments.stop.released", flash);
    return "redirect:/payments/rights/" + right + "/stops";
  }

  private String shown(UUID right, Officer officer, Model model) {
    var of = required(right, officer, PaymentsSight.STOP_READ);
    trail.aboutCase(of.context(), of.caseId());
    trail.aboutPerson(of.holderId());
    model.addAttribute("right", of);
    model.addAttribute("stops", register.of(right, officer));
    model.addAttribute("key", UUID.randomUUID());
    model.addAttribute("keeps", matrix.allows(officer, PaymentsSight.STOP_KEEP));
    model.addAttribute("scopes", Arrays.stream(StoppingPayments.Scope.values()).map(one -> new Option(one.name(),
        messages.getMessage("payments.stop.scope." + one, null, LocaleContextHolder.getLocale()))).toList());
    return "payments/stop/show";
  }

  private StopRegister.Right required(UUID right, Officer officer, String action) {
    return register.right(right, officer, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private List<ListColumn<StopRegister.Stop>> columns() {
    return List.of(ListColumn.of("payments.column.holder", StopRegister.Stop::holder), ListColumn.of("payments.column.case", StopRegister.Stop::number),
        ListColumn.of("payments.column.benefit", one -> benefits.name(one.benefit())), ListColumn.word("payments.stop.scope", one -> "payments.stop.scope." + one.scope()),
        ListColumn.of("payments.stop.since", StopRegister.Stop::since), ListColumn.of("payments.stop.why", StopRegister.Stop::reason),
        ListColumn.of("payments.stop.by", StopRegister.Stop::by));
  }
}
