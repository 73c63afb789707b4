package ro.reazem.intake.print;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.trail.Trail;

/** The register and the book of papers sent as files: PDF for the archive, XLSX for work. Always in Romanian. */
@Component
class RegisterPapers {

  private static final int MOST_PRINTED = 5_000;
  private static final int MOST_IN_A_SHEET = 200_000;
  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final PrintRegister register;
  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final MessageSource messages;
  private final Trail trail;
  private final Clock clock;

  RegisterPapers(PrintRegister register, ActPdfRenderer renderer, Institution institution, MessageSource messages, Trail trail, Clock clock) {
    this.register = register;
    this.renderer = renderer;
    this.institution = institution;
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /** @throws RuleViolated when there are more lines than fit one paper: then a shorter time is chosen */
  byte[] registerPdf(Span span, Officer officer) {
    return pdf("intake/register", "Registrul de intrare-ieșire " + span.registry().code(), span,
        exported(bounded(register.lines(span, officer, MOST_PRINTED + 1))));
  }

  byte[] registerSheet(Span span, Officer officer) {
    return SheetWriter.toBytes("Registru " + span.registry().code(), sheet -> {
      sheet.widths(8, 11, 8, 20, 28, 44, 10, 28, 11, 28, 14, 14, 28).title(span.registry().name() + ", " + period(span))
          .header("Nr.", "Data", "Sensul", "Nr. și data emitentului", "Emitent", "Conținutul pe scurt", "File / anexe", "Compartimentul",
              "Expediat", "Destinatar", "Conexat cu", "Indicativ dosar", "Anulat");
      exported(register.lines(span, officer, MOST_IN_A_SHEET)).forEach(line -> sheet.row(line.number(), line.registeredOn(),
          word("direction", line.direction()), line.own(), line.sender(), line.subject(), line.size(), line.unit(), line.sentOn(),
          line.recipient(), line.related(), line.fileCode(), line.cancelled()));
    });
  }

  byte[] dispatchPdf(Span span, Officer officer) {
    return pdf("intake/dispatch", "Condica de expediere " + span.registry().code(), span,
        exported(bounded(register.sent(span, officer, MOST_PRINTED + 1))));
  }

  byte[] dispatchSheet(Span span, Officer officer) {
    return SheetWriter.toBytes("Expediere " + span.registry().code(), sheet -> {
      sheet.widths(10, 17, 32, 36, 44, 34, 30, 24).title("Condica de expediere, " + period(span))
          .header("Nr.", "Data și ora", "Destinatar", "Adresa", "Conținutul pe scurt", "Modul de expediere", "Dovada", "Expediat de");
      exported(register.sent(span, officer, MOST_IN_A_SHEET)).forEach(line -> sheet.row(line.number(),
          LocalDateTime.ofInstant(line.sentAt(), clock.getZone()), line.recipient(), line.contact(), line.subject(),
          word("method", line.method().name()), line.proof(), line.sentBy()));
    });
  }

  /** The words of a constant as papers write them. */
  public String word(String name, String value) {
    return messages.getMessage("intake." + name + "." + value, null, ROMANIAN);
  }

  private byte[] pdf(String template, String title, Span span, List<?> lines) {
    return renderer.render(new ActPaper(template, title, title + ", " + period(span), institution.name(), LocalDate.now(clock),
        Map.of("span", span, "lines", lines, "words", this, "zone", clock.getZone())));
  }

  private <T> List<T> exported(List<T> lines) {
    trail.exported(lines.size());
    return lines;
  }

  private static <T> List<T> bounded(List<T> lines) {
    RuleViolated.require(lines.size() <= MOST_PRINTED, "intake.print.tooMany", MOST_PRINTED);
    return lines;
  }

  private static String period(Span span) {
    return DAY.format(span.from()) + " – " + DAY.format(span.to());
  }
}
