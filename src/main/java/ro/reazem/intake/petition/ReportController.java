package ro.reazem.intake.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.web.Download;

/** The half-yearly report on petitions, on the screen and as a spreadsheet. */
@Controller
class ReportController {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final int OFFERED = 6;

  private final ReportRegister register;
  private final Institution institution;
  private final MessageSource messages;
  private final Clock clock;

  ReportController(ReportRegister register, Institution institution, MessageSource messages, Clock clock) {
    this.register = register;
    this.institution = institution;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping("/registry/petitions/report")
  @Permitted(ReportRegister.REPORT)
  String report(@RequestParam(defaultValue = "") String half, Officer officer, Model model) {
    var shown = half(half);
    model.addAttribute("half", shown);
    model.addAttribute("halves", Stream.iterate(HalfYear.of(LocalDate.now(clock)), HalfYear::before).limit(OFFERED).toList());
    model.addAttribute("figures", register.figures(shown, officer));
    return "intake/petition/report";
  }

  @GetMapping("/registry/petitions/report.xlsx")
  @Permitted(ReportRegister.REPORT)
  ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "") String half, Officer officer) {
    var shown = half(half);
    return Download.attached("petitii-" + shown + ".xlsx", Download.XLSX, SheetWriter.toBytes("Petiții " + shown, sheet -> {
      sheet.widths(60, 12).title("Raport privind petițiile, semestrul " + shown.half() + "/" + shown.year()).note(institution.name())
          .header("Indicator", "Număr");
      register.figures(shown, officer).forEach(one -> sheet.row(messages.getMessage("intake.report." + one.code(), null, ROMANIAN), one.count()));
    }));
  }

  /** What cannot be read is the half-year of today. */
  private HalfYear half(String typed) {
    try {
      return HalfYear.parse(typed);
    } catch (RuleViolated unreadable) {
      return HalfYear.of(LocalDate.now(clock));
    }
  }
}
