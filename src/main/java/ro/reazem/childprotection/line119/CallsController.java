package ro.reazem.childprotection.line119;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedDate;

/** The calls to 119 by day on one page (evidența apelurilor): the days that were counted, and the count of one day. */
@Controller("childCalls")
@RequestMapping("/childprotection/calls")
class CallsController {

  static final String KEEP = "childprotection.calls.keep";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int MOST = 10_000;
  private static final int LONGEST_NUMBERS = 2000;
  private static final int MONTHS = 3;

  private final CountingCalls counting;
  private final CallsTieOut tieOut;
  private final PermissionMatrix matrix;
  private final Clock clock;

  CallsController(CountingCalls counting, CallsTieOut tieOut, PermissionMatrix matrix, Clock clock) {
    this.counting = counting;
    this.tieOut = tieOut;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** The count of a day as typed. */
  record CallsForm(@Nullable String revision, @Nullable String day, @Nullable String urgent, @Nullable String real, @Nullable String other, @Nullable String signals,
      @Nullable String numbers) {

    static CallsForm of(CallDay one) {
      return new CallsForm(String.valueOf(one.revision()), DAY.format(one.day()), String.valueOf(one.urgent()), String.valueOf(one.real()), String.valueOf(one.other()),
          one.signals() == null ? null : String.valueOf(one.signals()), one.numbers());
    }
  }

  @GetMapping
  @Permitted(CountingCalls.READ)
  String show(@RequestParam(required = false) @Nullable String day, @RequestParam(required = false) @Nullable UUID at, Officer officer, Model model) {
    var asked = at == null ? day(day) : counting.dayOf(at, officer).orElseGet(() -> LocalDate.now(clock));
    return page(counting.own(asked, officer).map(CallsForm::of).orElseGet(() -> new CallsForm("0", DAY.format(asked), null, null, null, null, null)), asked, officer, model);
  }

  @PostMapping
  @Permitted(KEEP)
  String count(@ModelAttribute("form") CallsForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var day = in.date("day", form.day());
    var urgent = in.whole("urgent", form.urgent(), 0, MOST);
    var real = in.whole("real", form.real(), 0, MOST);
    var other = in.whole("other", form.other(), 0, MOST);
    var signals = in.optionalWhole("signals", form.signals(), 0, MOST);
    var numbers = in.optionalText("numbers", form.numbers(), LONGEST_NUMBERS);
    var seen = in.whole("revision", form.revision(), 0, Integer.MAX_VALUE);
    if (!SentForm.taken(() -> counting.count(Objects.requireNonNull(day), seen == null ? 0 : seen, Map.of(CallKind.URGENT, Objects.requireNonNull(urgent), CallKind.REAL,
        Objects.requireNonNull(real), CallKind.OTHER, Objects.requireNonNull(other)), BecameSignals.typed(signals, numbers), officer), errors, response,
        "childprotection.calls.stale", CallsController::field)) {
      return page(form, day == null ? LocalDate.now(clock) : day, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.calls.counted");
    return "redirect:/childprotection/calls";
  }

  private static String field(String code) {
    return code.endsWith("moreSignalsThanCalls") ? "signals" : code.endsWith("notANumber") || code.endsWith("moreNumbersThanCalls") ? "numbers" : "day";
  }

  private String page(CallsForm form, LocalDate asked, Officer officer, Model model) {
    var from = asked.withDayOfMonth(1).withMonth(asked.getMonth().firstMonthOfQuarter().getValue());
    model.addAttribute("form", form);
    model.addAttribute("days", counting.latest(officer));
    model.addAttribute("calls", tieOut.of(from, from.plusMonths(MONTHS).minusDays(1), officer));
    model.addAttribute("before", DAY.format(from.minusDays(1)));
    model.addAttribute("after", from.plusMonths(MONTHS).isAfter(LocalDate.now(clock)) ? null : DAY.format(from.plusMonths(MONTHS)));
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    return "childprotection/line119/list";
  }

  private LocalDate day(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{2}\\.[0-9]{2}\\.20[0-9]{2}") ? parsed(typed) : LocalDate.now(clock);
  }

  private LocalDate parsed(String typed) {
    try {
      return TypedDate.parse(typed);
    } catch (ro.reazem.kernel.RuleViolated none) {
      return LocalDate.now(clock);
    }
  }
}
