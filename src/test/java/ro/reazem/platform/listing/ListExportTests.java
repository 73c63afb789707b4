package ro.reazem.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.kernel.Lei;

@SpringBootTest
@AutoConfigureMockMvc
class ListExportTests {

  @Autowired ListExport exports;
  @Autowired JdbcClient jdbc;

  record Row(String name, @Nullable LocalDate day, YearMonth month, Lei sum, int count, boolean whole, Instant at) {}

  static final List<ListColumn<Row>> COLUMNS = List.of(ListColumn.of("financialaid.column.holder", Row::name), ListColumn.of("day", Row::day),
      ListColumn.of("month", Row::month), ListColumn.of("sum", Row::sum), ListColumn.of("count", Row::count), ListColumn.of("whole", Row::whole),
      ListColumn.word("word", row -> "financialaid.decision.kind.GRANT"), ListColumn.word("none", row -> null));
  static final Row ROW = new Row("=Țurcanu; Maria", LocalDate.of(2026, 3, 1), YearMonth.of(2026, 12), Lei.of("-1234.5"), 7, true, Instant.EPOCH);

  @BeforeEach
  void inRomanian() {
    LocaleContextHolder.setLocale(Locale.of("ro"));
  }

  @AfterEach
  void asBefore() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void textHasAMarkSemicolonsRomanianDaysAndDecimalCommas() throws IOException {
    var text = new String(bytes("csv", Rows.of(List.of(ROW))), StandardCharsets.UTF_8);

    assertThat(text).startsWith("\uFEFFTitular;day;").contains("\"'=Țurcanu; Maria\";01.03.2026;\"=\"\"12.2026\"\"\";-1234,50;7;da;acordare;");
  }

  @Test
  void noTextIsTakenForAFormulaAndNoNumberOfARequestForADay() throws IOException {
    var names = List.of("=1+1", "+40", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1", "12/2026", "0012", "44E2", "12,5 lei", "Ana");
    var columns = List.of(ListColumn.of("financialaid.column.holder", (String name) -> name));
    var text = new String(exports.file("csv", "lista", columns, names).getBody().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    try (var read = CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(new StringReader(text))) {
      assertThat(read.stream().skip(1).map(row -> row.get(0))).containsExactly("'=1+1", "'+40", "'-2+3", "'@SUM(A1)", "'\t=1", "'\r=1", "'\n=1", "'\uFF1D1",
          "=\"12/2026\"", "=\"0012\"", "=\"44E2\"", "12,5 lei", "Ana");
    }
  }

  @Test
  void spreadsheetsHaveTrueDaysAndSums() throws Exception {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes("xlsx", Rows.of(List.of(ROW))))); var rows = book.getFirstSheet().openStream()) {
      var row = rows.skip(1).findFirst().orElseThrow();
      assertThat(row.getCellText(0)).isEqualTo("=Țurcanu; Maria");
      assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 1));
      assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(3).getType()).isEqualTo(CellType.NUMBER);
      assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("-1234.50");
    }
  }

  @Test
  void aListIsReadBitByBitAndNeverAsAWhole() {
    var columns = List.of(ListColumn.of("count", (Long count) -> count));
    // the database would need minutes and gigabytes for all of them
    var endless = Rows.of(jdbc.sql("select generate_series(1, 2000000000) as count"), (row, n) -> row.getLong("count"));
    Rows<Long> broken = taken -> endless.each(count -> {
      if (count > 5_000) {
        throw new IllegalStateException("enough");
      }
      taken.accept(count);
    });

    assertThatThrownBy(() -> exports.file("csv", "lista", columns, broken)).hasMessage("enough");
    assertThatThrownBy(() -> exports.file("xlsx", "lista", columns, broken)).hasMessage("enough");
  }

  @Test
  void aHundredThousandRowsAreAllThere() throws IOException {
    var columns = List.of(ListColumn.of("count", (Long count) -> count), ListColumn.of("name", (Long count) -> "Popescu " + count));
    var many = Rows.of(jdbc.sql("select generate_series(1, 100000) as count"), (row, n) -> row.getLong("count"));

    try (var csv = new BufferedReader(new InputStreamReader(exports.file("csv", "lista", columns, many).getBody().getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(csv.lines().count()).isEqualTo(100_001);
    }
    try (var book = new ReadableWorkbook(exports.file("xlsx", "lista", columns, many).getBody().getInputStream()); var rows = book.getFirstSheet().openStream()) {
      assertThat(rows.count()).isEqualTo(100_001);
    }
  }

  private byte[] bytes(String format, Rows<Row> rows) throws IOException {
    return exports.file(format, "lista", COLUMNS, rows).getBody().getInputStream().readAllBytes();
  }
}
