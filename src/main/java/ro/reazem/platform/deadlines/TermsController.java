package ro.reazem.platform.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedWords;

/** The register of terms with their sources, on any day; values are entered among the legal parameters. */
@Controller
class TermsController {

  private static final int LONGEST_SEARCH = 100;

  private final TermSheet sheet;
  private final PermissionMatrix matrix;
  private final Fmt fmt;
  private final Clock clock;

  TermsController(TermSheet sheet, PermissionMatrix matrix, Fmt fmt, Clock clock) {
    this.sheet = sheet;
    this.matrix = matrix;
    this.fmt = fmt;
    this.clock = clock;
  }

  @Permitted("parameters.term.read")
  @GetMapping("/deadlines/terms")
  String terms(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String day, Officer officer, Model model) {
    var words = TypedWords.of(q);
    words = words.substring(0, Math.min(words.length(), LONGEST_SEARCH));
    var on = day(day);
    model.addAttribute("q", words);
    model.addAttribute("typedDay", day == null || day.isBlank() ? fmt.date(on) : day);
    model.addAttribute("on", on);
    model.addAttribute("groups", sheet.on(on, words));
    model.addAttribute("seesParameters", matrix.allows(officer, "parameters.value.read"));
    return "platform/deadlines/terms";
  }

  /** A day that cannot be read shows today, as filters do. */
  private LocalDate day(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? LocalDate.now(clock) : TypedDate.parse(typed);
    } catch (RuleViolated unreadable) {
      return LocalDate.now(clock);
    }
  }
}
