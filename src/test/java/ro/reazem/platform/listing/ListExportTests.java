package ro.reazem.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

@SpringBootTest
class ListExportTests {

  @Autowired ListExport exports;

  record Row(String name, @Nullable LocalDate day, YearMonth month, Lei sum, int count, boolean whole, Instant at) {}

  static final List<ListColumn<Row>> COLUMNS = List.of(ListColumn.of("financialaid.column.holder", Row::name), ListColumn.of("day", Row::day),
      ListColumn.of("month", Row::month), ListColumn.of("sum", Row::sum), ListColumn.of("count", Row::count), ListColumn.of("whole", Row::whole),
      ListColumn.word("word", row -> "financialaid.decision.kind.GRANT"), ListColumn.word("none", row -> null));
  static final Row ROW = new Row("=Țurcanu; Maria", LocalDate.of(2026, 3, 1), YearMonth.of(2026, 12), Lei.of("-1234.5"), 7, true, Instant.EPOCH);

  @Test
  void textHasAMarkSemicolonsRomanianDaysAndDecimalCommas() {
    var text = new String(exports.file("csv", "lista", COLUMNS, List.of(ROW)).getBody(), StandardCharsets.UTF_8);

    assertThat(text).startsWith("\uFEFFTitular;day;").contains("\"'=Țurcanu; Maria\";01.03.2026;12.2026;-1234,50;7;da;acordare;");
  }

  @Test
  void spreadsheetsHaveTrueDaysAndSums() throws Exception {
    var bytes = exports.file("xlsx", "lista", COLUMNS, List.of(ROW)).getBody();

    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes)); var rows = book.getFirstSheet().openStream()) {
      var row = rows.skip(1).findFirst().orElseThrow();
      assertThat(row.getCellText(0)).isEqualTo("=Țurcanu; Maria");
      assertThat(row.getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 1));
      assertThat(row.getCell(3).getType()).isEqualTo(CellType.NUMBER);
      assertThat(row.getCell(3).asNumber()).isEqualByComparingTo("-1234.50");
    }
  }

  @Test
  void whatIsTooLongIsRefusedAndNotCut() {
    assertThatThrownBy(() -> exports.file("csv", "lista", COLUMNS, Collections.nCopies(ListExport.MOST + 1, ROW))).isInstanceOf(RuleViolated.class);
  }
}
