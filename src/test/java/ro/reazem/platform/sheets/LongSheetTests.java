package ro.reazem.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class LongSheetTests {

  @Test
  void whatIsWrittenLeavesMemoryBeforeTheEnd() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sheet = new LongSheet(out, "Listă", List.of("Nr.", "Titular"))) {
      for (int i = 0; i < 20_000; i++) {
        sheet.row(List.of(i, "Popescu " + i * 7919L));
      }

      assertThat(out.size()).isGreaterThan(50_000);
    }
  }

  @Test
  void moreRowsThanASheetMayHaveGoOnInTheNextUnderTheSameHeads() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var sheet = new LongSheet(out, "Listă", List.of("Nr.", "Titular"), 3)) {
      for (int i = 1; i <= 7; i++) {
        sheet.row(List.of(i, "Ana " + i));
      }
    }

    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Listă", "Listă 2", "Listă 3");
      var last = book.getSheet(2).orElseThrow().read();
      assertThat(last).hasSize(2);
      assertThat(last.getFirst().getCellText(1)).isEqualTo("Titular");
      assertThat(last.getLast().getCellText(1)).isEqualTo("Ana 7");
    }
  }
}
