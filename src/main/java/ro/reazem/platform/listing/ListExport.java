package ro.reazem.platform.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.LongSheet;
import ro.reazem.platform.text.Sha256;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.ListPage;

/**
 * Any list as a file that a Romanian spreadsheet opens right: XLSX with true days and sums, or CSV parted by semicolons. The list is read by
 * the query of its page, so with the same filter and sight, and never as a whole in memory; what is taken out stands in the trail with the sum
 * of the file, which is why it is written to the disk before its first byte is sent.
 */
@Component
public class ListExport {

  /** The parameter that asks a list's address for a file: xlsx or csv. */
  public static final String ASKED = "export";

  /** Asks a register for a list that is short by its nature, whole on its first page. */
  public static final ListPage.Asked SHORT = new ListPage.Asked(1, 10_000);

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");
  /** What a spreadsheet would turn into a day, a sum or a power of ten: 12/2026, 0012, 44E2. */
  private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9][0-9eE ./:,-]*");
  /** Files written at once: each holds a connection while it is, and the others are needed for pages. */
  private static final Semaphore WRITERS = new Semaphore(2, true);
  private static final long SECONDS_TO_WAIT = 30;

  private final MessageSource messages;
  private final Trail trail;
  private final TransactionTemplate reading;
  private final Clock clock;

  ListExport(MessageSource messages, Trail trail, PlatformTransactionManager transactions, Clock clock) {
    this.messages = messages;
    this.trail = trail;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
    this.clock = clock;
  }

  /** The file of a list that is short by its nature. */
  public <R> ResponseEntity<InputStreamResource> file(String format, String name, List<ListColumn<R>> columns, Collection<R> rows) {
    return file(format, name, columns, Rows.of(rows));
  }

  /**
   * The file, to be saved; there is no bound to its rows.
   *
   * @param format csv, or anything else for XLSX
   * @param name what the file and its sheet are called; the day is added
   * @throws RuleViolated when too many files are being written already
   */
  public <R> ResponseEntity<InputStreamResource> file(String format, String name, List<ListColumn<R>> columns, Rows<R> rows) {
    boolean csv = format.equals("csv");
    var called = name + "-" + LocalDate.now(clock) + (csv ? ".csv" : ".xlsx");
    try {
      RuleViolated.require(WRITERS.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS), "platform.export.busy");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RuleViolated("platform.export.busy");
    }
    try {
      return sent(called, csv ? CSV : Download.XLSX, out -> csv ? csv(out, columns, rows) : xlsx(out, name, columns, rows));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } finally {
      WRITERS.release();
    }
  }

  /** Writes a list and says how many rows it had. */
  @FunctionalInterface
  private interface Content {
    int write(OutputStream out) throws IOException;
  }

  private ResponseEntity<InputStreamResource> sent(String name, MediaType type, Content content) throws IOException {
    var path = Files.createTempFile("list", null);
    try {
      var digest = Sha256.begin();
      int rows;
      try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
        rows = Objects.requireNonNull(reading.execute(status -> {
          try {
            return content.write(out);
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        }));
      }
      trail.exported(rows, HexFormat.of().formatHex(digest.digest()));
      // asked before it is opened, for from then on it has no name
      long size = Files.size(path);
      return Download.attached(name, type, new InputStreamResource(Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE)), size);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(path);
      throw failed;
    }
  }

  private <R> int xlsx(OutputStream out, String name, List<ListColumn<R>> columns, Rows<R> rows) throws IOException {
    try (var sheet = new LongSheet(out, name, heads(columns))) {
      return each(columns, rows, sheet::row, false);
    }
  }

  private <R> int csv(OutputStream out, List<ListColumn<R>> columns, Rows<R> rows) throws IOException {
    var csv = new CsvWriter(out);
    csv.row(heads(columns));
    int written = each(columns, rows, csv::row, true);
    csv.finish();
    return written;
  }

  private <R> int each(List<ListColumn<R>> columns, Rows<R> rows, Consumer<List<@Nullable Object>> writer, boolean csv) {
    int[] written = new int[1];
    rows.each(row -> {
      var cells = new ArrayList<@Nullable Object>(columns.size());
      columns.forEach(column -> cells.add(cell(column.value().apply(row), csv)));
      writer.accept(cells);
      written[0]++;
    });
    return written[0];
  }

  private @Nullable Object cell(@Nullable Object value, boolean csv) {
    return switch (value) {
      case null -> null;
      case ListColumn.Word word -> word(word.key());
      case Instant moment -> LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
      case YearMonth month -> exact(MONTH.format(month), csv);
      case Boolean yes -> word(yes ? "platform.export.yes" : "platform.export.no");
      case String text -> exact(text, csv);
      default -> value;
    };
  }

  private static Object exact(String text, boolean csv) {
    return csv && LIKE_A_NUMBER.matcher(text).matches() ? new CsvWriter.Digits(text) : text;
  }

  private <R> List<String> heads(List<ListColumn<R>> columns) {
    return columns.stream().map(column -> word(column.head())).toList();
  }

  /** A word of the reader's language, for columns that join several. */
  public String word(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }
}
