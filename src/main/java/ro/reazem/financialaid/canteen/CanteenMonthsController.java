package ro.reazem.financialaid.canteen;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.SentForm;

/** The statements of the months: those closed as they were closed, the others as they stand now. */
@Controller
@RequestMapping("/financialaid/canteen/months")
class CanteenMonthsController {

  private static final String CLOSE = "canteen.statement.close";
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final int OPEN_SHOWN = 12;

  private final StatementRegister register;
  private final StatementSource source;
  private final ClosingMonth closing;
  private final CanteenFiles files;
  private final PermissionMatrix matrix;
  private final Trail trail;
  private final Fmt fmt;
  private final Clock clock;

  CanteenMonthsController(StatementRegister register, StatementSource source, ClosingMonth closing, CanteenFiles files, PermissionMatrix matrix, Trail trail,
      Fmt fmt, Clock clock) {
    this.register = register;
    this.source = source;
    this.closing = closing;
    this.files = files;
    this.matrix = matrix;
    this.trail = trail;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(MealRegister.READ)
  String all(Model model) {
    var heads = register.heads();
    var now = YearMonth.now(clock);
    var first = heads.isEmpty() ? now.minusMonths(1) : heads.getFirst().month().plusMonths(1);
    model.addAttribute("heads", heads);
    model.addAttribute("open", Stream.iterate(now, month -> !month.isBefore(first), month -> month.minusMonths(1)).limit(OPEN_SHOWN).toList());
    return "financialaid/canteen/months";
  }

  @GetMapping("/{month}")
  @Permitted(MealRegister.READ)
  String one(@PathVariable String month, Officer officer, Model model) {
    var asked = month(month);
    var head = register.head(asked);
    var lines = lines(asked, head, officer);
    model.addAttribute("month", asked);
    model.addAttribute("monthText", fmt.month(asked));
    model.addAttribute("head", head.orElse(null));
    model.addAttribute("lines", lines);
    model.addAttribute("sums", StatementLine.Sums.of(lines));
    model.addAttribute("mayClose", head.isEmpty() && asked.isBefore(YearMonth.now(clock)) && matrix.allows(officer, CLOSE));
    return "financialaid/canteen/month";
  }

  @PostMapping("/{month}/close")
  @Permitted(CLOSE)
  String close(@PathVariable String month, Officer officer, RedirectAttributes flash) {
    var asked = month(month);
    SentForm.step(() -> closing.close(asked, officer), "financialaid.canteen.closed", "financialaid.stale.notice", flash);
    return "redirect:/financialaid/canteen/months/" + asked;
  }

  @GetMapping("/{month}.xlsx")
  @Permitted(MealRegister.READ)
  ResponseEntity<byte[]> sheet(@PathVariable String month, Officer officer) {
    var asked = month(month);
    var lines = exported(asked, officer);
    return Download.attached("cantina-" + asked + ".xlsx", Download.XLSX, files.month(asked, lines));
  }

  @GetMapping("/{month}.csv")
  @Permitted(MealRegister.READ)
  ResponseEntity<byte[]> csv(@PathVariable String month, Officer officer) {
    var asked = month(month);
    return Download.attached("cantina-" + asked + ".csv", CSV, CanteenFiles.csv(exported(asked, officer)));
  }

  @GetMapping("/{month}.pdf")
  @Permitted(MealRegister.READ)
  ResponseEntity<byte[]> paper(@PathVariable String month, Officer officer) {
    var asked = month(month);
    var head = register.head(asked).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.shown("cantina-" + asked + ".pdf", MediaType.APPLICATION_PDF, files.paper(head, exported(asked, officer)));
  }

  private List<StatementLine> exported(YearMonth month, Officer officer) {
    var lines = lines(month, register.head(month), officer);
    trail.exported(lines.size());
    return lines;
  }

  private List<StatementLine> lines(YearMonth month, Optional<StatementRegister.Head> head, Officer officer) {
    return head.isPresent() ? register.lines(officer, month) : source.lines(month, officer);
  }

  private YearMonth month(String typed) {
    if (!typed.matches("20[0-9]{2}-(0[1-9]|1[0-2])") || YearMonth.parse(typed).isAfter(YearMonth.now(clock))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return YearMonth.parse(typed);
  }
}
