package ro.reazem.platform.listing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.ListPage;

/**
 * Any list as a file that a Romanian spreadsheet opens right: XLSX with true days and sums, or CSV parted by semicolons. The list is read by
 * the same query as its page, so with the same filter and sight; what is taken out stands in the trail with the sum of the file, which is
 * why the file is whole before its first byte is sent.
 */
@Component
public class ListExport {

  /** The parameter that asks a list's address for a file: xlsx or csv. */
  public static final String ASKED = "export";
  /** More rows than that are not taken out at once. */
  public static final int MOST = 20_000;
  /** Asks a register for the whole list, and for one row more than is allowed so that it shows. */
  public static final ListPage.Asked WHOLE = new ListPage.Asked(1, MOST + 1);

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");
  private static final double WIDTH = 20;

  private final MessageSource messages;
  private final Trail trail;
  private final Clock clock;

  ListExport(MessageSource messages, Trail trail, Clock clock) {
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The file, to be saved.
   *
   * @param format csv, or anything else for XLSX
   * @param name what the file and its sheet are called; the day is added
   * @throws RuleViolated when there are more rows than are taken out at once
   */
  public <R> ResponseEntity<byte[]> file(String format, String name, List<ListColumn<R>> columns, List<R> rows) {
    RuleViolated.require(rows.size() <= MOST, "platform.export.tooMany", MOST);
    trail.exported(rows.size());
    var heads = columns.stream().map(column -> text(column.head())).toList();
    var called = name + "-" + LocalDate.now(clock);
    return format.equals("csv") ? Download.attached(called + ".csv", CSV, csv(heads, columns, rows))
        : Download.attached(called + ".xlsx", Download.XLSX, xlsx(name, heads, columns, rows));
  }

  private <R> byte[] xlsx(String name, List<String> heads, List<ListColumn<R>> columns, List<R> rows) {
    var widths = new double[heads.size()];
    Arrays.fill(widths, WIDTH);
    return SheetWriter.toBytes(name, sheet -> {
      sheet.widths(widths).header(heads.toArray(String[]::new));
      rows.forEach(row -> sheet.row(cells(columns, row).toArray()));
    });
  }

  private <R> byte[] csv(List<String> heads, List<ListColumn<R>> columns, List<R> rows) {
    var out = new ByteArrayOutputStream();
    try {
      var csv = new CsvWriter(out);
      csv.row(heads);
      rows.forEach(row -> csv.row(cells(columns, row)));
      csv.finish();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  private <R> List<@Nullable Object> cells(List<ListColumn<R>> columns, R row) {
    var cells = new ArrayList<@Nullable Object>();
    columns.forEach(column -> cells.add(cell(column.value().apply(row))));
    return cells;
  }

  private @Nullable Object cell(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case ListColumn.Word word -> text(word.key());
      case Instant moment -> LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
      case YearMonth month -> MONTH.format(month);
      case Boolean yes -> text(yes ? "platform.export.yes" : "platform.export.no");
      default -> value;
    };
  }

  /** A word of the reader's language, for columns that join several. */
  public String word(String key) {
    return text(key);
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }
}
