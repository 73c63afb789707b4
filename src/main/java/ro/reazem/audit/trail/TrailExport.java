package ro.reazem.audit.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.text.Sha256;

/** Lines of the trail as a file for a controlling body (organ de control), written row by row, with its SHA-256. */
@Component
class TrailExport {

  private static final int MOST_OF_SHEET = 100_000;
  private static final int MOST_OF_TEXT = 1_000_000;
  private static final List<String> HEADS = List.of("export.column.number", "trail.at", "trail.officer", "export.column.kind",
      "export.column.action", "trail.outcome", "export.column.status", "export.column.persons", "export.column.cases", "export.column.detail",
      "export.column.reason", "export.column.rows", "export.column.address", "export.column.session", "export.column.request");

  private final TrailRegister register;
  private final MessageSource messages;
  private final Clock clock;

  TrailExport(TrailRegister register, MessageSource messages, Clock clock) {
    this.register = register;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * A file that was written and waits to be sent.
   *
   * @param path where it lies; it goes when it is closed after reading
   */
  record Written(Path path, int rows, String sha256) {}

  /** @throws RuleViolated when the filter holds more lines than one file */
  Written write(TrailFilter filter, boolean sheet, String title) {
    int most = sheet ? MOST_OF_SHEET : MOST_OF_TEXT;
    RuleViolated.require(register.count(filter, most + 1) <= most, "audit.export.tooMany", most);
    Path path = null;
    try {
      path = Files.createTempFile("trail", sheet ? ".xlsx" : ".csv");
      var digest = Sha256.begin();
      int[] rows = new int[1];
      try (var out = new DigestOutputStream(Files.newOutputStream(path, StandardOpenOption.TRUNCATE_EXISTING), digest)) {
        if (sheet) {
          SheetWriter.write(out, text("trail.title"), book -> {
            book.widths(10, 17, 26, 12, 28, 12, 8, 40, 30, 40, 40, 10, 16, 18, 50).title(title).note(seal())
                .header(heads().toArray(String[]::new));
            rows[0] = each(filter, row -> book.row(row.toArray()));
          });
        } else {
          rows[0] = text(out, filter, title);
        }
      }
      return new Written(path, rows[0], HexFormat.of().formatHex(digest.digest()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private int text(OutputStream out, TrailFilter filter, String title) throws IOException {
    var csv = new CsvWriter(out);
    csv.row(List.of(title));
    csv.row(List.of(seal()));
    csv.row(heads());
    int rows = each(filter, csv::row);
    csv.finish();
    return rows;
  }

  private int each(TrailFilter filter, Consumer<List<@Nullable Object>> writer) {
    return register.each(filter, row -> writer.accept(cells(row)));
  }

  private List<@Nullable Object> cells(TrailRow row) {
    var names = String.join("; ", row.persons().stream().map(person -> row.nameOf(person) + " (" + person + ")").toList());
    var cells = new java.util.ArrayList<@Nullable Object>(List.of(row.id(), LocalDateTime.ofInstant(row.at(), clock.getZone()), row.officerName(),
        text("trail.kind." + row.kind()), row.action(), text("trail.outcome." + row.outcome())));
    cells.add(row.status());
    cells.addAll(List.of(names, String.join("; ", row.cases()), row.detail(), row.reason()));
    cells.add(row.exportedRows());
    cells.addAll(List.of(row.address(), row.session(), row.request()));
    return cells;
  }

  /** What the chain said when the file was made, so that the file can be held against it later. */
  private String seal() {
    return register.lastSeal().map(seal -> messages.getMessage("audit.export.seal", new Object[] {Long.toString(seal.position()),
        HexFormat.of().formatHex(seal.hash())}, LocaleContextHolder.getLocale())).orElse("");
  }

  private List<String> heads() {
    return HEADS.stream().map(this::text).toList();
  }

  private String text(String key) {
    return messages.getMessage("audit." + key, null, LocaleContextHolder.getLocale());
  }
}
