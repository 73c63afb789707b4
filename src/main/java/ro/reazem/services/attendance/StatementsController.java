package ro.reazem.services.attendance;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.SentForm;
import ro.reazem.services.contribution.ContributionWords;
import ro.reazem.services.sight.NurserySight;

/** The statements of contributions by nursery and month: those closed as they were closed, the others as they stand now. */
@Controller("nurseryStatementsController")
@RequestMapping("/services/statements")
class StatementsController {

  private static final int OPEN_SHOWN = 6;

  private final StatementRegister register;
  private final StatementSource source;
  private final ClosingStatement closing;
  private final NurserySight sight;
  private final ContributionWords words;
  private final ListExport exports;
  private final Fmt fmt;
  private final Clock clock;

  StatementsController(StatementRegister register, StatementSource source, ClosingStatement closing, NurserySight sight, ContributionWords words,
      ListExport exports, Fmt fmt, Clock clock) {
    this.register = register;
    this.source = source;
    this.closing = closing;
    this.sight = sight;
    this.words = words;
    this.exports = exports;
    this.fmt = fmt;
    this.clock = clock;
  }

  /** A month of a nursery in the list; not closed when it has no head. */
  record Month(StatementRegister.Nursery nursery, YearMonth month, StatementRegister.@Nullable Head head) {}

  @GetMapping
  @Permitted(NurserySight.READ)
  Object all(@RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var nurseries = register.nurseries(officer);
    var heads = register.heads(nurseries.stream().map(StatementRegister.Nursery::id).toList());
    var now = YearMonth.now(clock);
    var months = new ArrayList<Month>();
    for (var nursery : nurseries) {
      var own = heads.stream().filter(one -> one.nursery().equals(nursery.id())).toList();
      var first = own.isEmpty() ? now.minusMonths(1) : own.getFirst().month().plusMonths(1);
      for (var month = now; !month.isBefore(first) && month.isAfter(now.minusMonths(OPEN_SHOWN)); month = month.minusMonths(1)) {
        months.add(new Month(nursery, month, null));
      }
      own.forEach(one -> months.add(new Month(nursery, one.month(), one)));
    }
    if (export != null) {
      return exports.file(export, "contributii-crese", List.of(ListColumn.<Month>of("services.statement.nursery", one -> one.nursery().name()),
          ListColumn.of("services.statement.month", Month::month), ListColumn.of("services.statement.children", one -> one.head() == null ? null : one.head().children()),
          ListColumn.of("services.statement.days", one -> one.head() == null ? null : one.head().days()),
          ListColumn.of("services.statement.due", one -> one.head() == null ? null : one.head().due())), months);
    }
    model.addAttribute("months", months);
    return "services/attendance/statements";
  }

  @GetMapping("/{nursery}/{month}")
  @Permitted(NurserySight.READ)
  Object one(@PathVariable UUID nursery, @PathVariable String month, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export,
      Officer officer, Model model) {
    var asked = month(month);
    var own = own(nursery, officer);
    var head = register.head(nursery, asked).orElse(null);
    List<StatementLine> lines = List.of();
    try {
      lines = head == null ? source.lines(nursery, asked, officer) : register.lines(nursery, asked, officer);
    } catch (RuleViolated notSet) {
      model.addAttribute("missing", notSet.code());
      model.addAttribute("missingArguments", notSet.arguments().toArray());
    }
    if (export != null) {
      return exports.file(export, "contributii-" + asked, columns(), lines);
    }
    model.addAttribute("nursery", own);
    model.addAttribute("month", asked);
    model.addAttribute("monthText", fmt.month(asked));
    model.addAttribute("head", head);
    model.addAttribute("lines", lines);
    model.addAttribute("sums", StatementLine.Sums.of(lines));
    model.addAttribute("words", words);
    model.addAttribute("mayClose", head == null && asked.isBefore(YearMonth.now(clock)) && sight.mayIn(officer, NurserySight.CLOSE, own.unitId()));
    return "services/attendance/statement";
  }

  @PostMapping("/{nursery}/{month}/close")
  @Permitted(NurserySight.CLOSE)
  String close(@PathVariable UUID nursery, @PathVariable String month, Officer officer, RedirectAttributes flash) {
    var asked = month(month);
    var own = own(nursery, officer);
    if (!sight.mayIn(officer, NurserySight.CLOSE, own.unitId())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    SentForm.step(() -> closing.close(nursery, asked, officer), "services.statement.closed", "services.stale", flash);
    return "redirect:/services/statements/" + nursery + "/" + asked;
  }

  private StatementRegister.Nursery own(UUID nursery, Officer officer) {
    return register.nurseries(officer).stream().filter(one -> one.id().equals(nursery)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private YearMonth month(String typed) {
    if (!typed.matches("20[0-9]{2}-(0[1-9]|1[0-2])") || YearMonth.parse(typed).isAfter(YearMonth.now(clock))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return YearMonth.parse(typed);
  }

  private static List<ListColumn<StatementLine>> columns() {
    return List.of(ListColumn.of("services.nursery.file", StatementLine::number), ListColumn.of("services.nursery.child", StatementLine::child),
        ListColumn.of("services.statement.present", StatementLine::present), ListColumn.of("services.statement.medical", StatementLine::medical),
        ListColumn.of("services.statement.absent", StatementLine::absent), ListColumn.of("services.statement.cost", StatementLine::cost),
        ListColumn.of("services.statement.contribution", StatementLine::contribution), ListColumn.of("services.statement.adjusted", StatementLine::adjusted),
        ListColumn.of("services.statement.due", StatementLine::due));
  }
}
