package ro.reazem.platform.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

class SheetsTests {

  private static final SheetLimits SMALL = new SheetLimits(1 << 20, 3, 4, 20, 8 << 20);

  @Test
  void whatIsWrittenIsReadBackAsAPersonWouldReadIt() {
    var file = SheetWriter.toBytes("Borderou: nr. 1/2026", sheet -> sheet.header("Nume", "CNP", "Născut", "Sumă", "Nr.")
        .row("Țurcanu Maria", new Cnp("1960229410015"), LocalDate.of(1996, 2, 29), Lei.of("1234.50"), 7));
    var rows = read(file, SheetLimits.STANDARD);
    assertThat(rows.get(0)).isEqualTo(new SheetRow(1, List.of("Nume", "CNP", "Născut", "Sumă", "Nr.")));
    assertThat(rows.get(1)).isEqualTo(
        new SheetRow(2, List.of("Țurcanu Maria", "1960229410015", "29.02.1996", "1234.5", "7")));
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    var file = SheetWriter.toBytes("x", sheet -> sheet.row("=cmd|' /C calc'!A0", "+40", "-1", "@SUM(A1)"));
    assertThat(read(file, SheetLimits.STANDARD).getFirst().cells())
        .containsExactly("=cmd|' /C calc'!A0", "+40", "-1", "@SUM(A1)");
    assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @Test
  void textFilesAreReadInAllEncodingsOfTheOffice() {
    var text = "Nume;Loc\nȚurcanu;Câmpeni\n";
    var old = "Nume;Loc\nŢurcanu;Câmpeni\n".getBytes(Charset.forName("windows-1250"));
    assertThat(read(text.getBytes(StandardCharsets.UTF_8), SMALL).get(1).cells()).containsExactly("Țurcanu", "Câmpeni");
    assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8), SMALL).get(0).cell(0)).isEqualTo("Nume");
    assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE), SMALL).get(1).cell(1)).isEqualTo("Câmpeni");
    assertThat(read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE), SMALL).get(1).cell(0)).isEqualTo("Țurcanu");
    assertThat(read(old, SMALL).get(1).cells()).containsExactly("Ţurcanu", "Câmpeni");
  }

  @Test
  void delimitersAreFoundAndQuotesMayHoldThem() {
    assertThat(read("a,b\n\"x, y\",\"say \"\"z\"\"\"\n".getBytes(), SMALL).get(1).cells())
        .containsExactly("x, y", "say \"z\"");
    assertThat(read("a\tb\r\n1\t2\r\n".getBytes(), SMALL).get(1).cells()).containsExactly("1", "2");
  }

  @Test
  void emptyLinesAreLeftOutAndTheOthersKeepTheirNumber() {
    var rows = read("a;b\n\n;\n\"two\nlines\";2\n5;6\n".getBytes(), SMALL);
    assertThat(rows).extracting(SheetRow::number).containsExactly(1, 4, 6);
  }

  @Test
  void filesBeyondTheLimitsAreRefused() {
    refused("a\n1\n2\n3\n4\n".getBytes(), "platform.sheets.tooManyRows");
    refused("a;b;c;d;e\n".getBytes(), "platform.sheets.tooManyColumns");
    refused("x".repeat(21).getBytes(), "platform.sheets.cellTooLong");
    refused(new byte[0], "platform.sheets.empty");
    refused("\ufeff \r\n;;\r\n".getBytes(StandardCharsets.UTF_8), "platform.sheets.empty");
    refused(SheetWriter.toBytes("x", sheet -> sheet.blank()), "platform.sheets.empty");
    refused(new byte[(1 << 20) + 1], "platform.sheets.tooLarge");
    refused("%PDF-1.7".getBytes(), "platform.sheets.kind");
    refused(new byte[] {'a', 0, 'b'}, "platform.sheets.kind");
    refused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}, "platform.sheets.oldExcel");
    refused("PK\3\4rubbish".getBytes(), "platform.sheets.damaged");
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var zeros = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    refused(bytes.toByteArray(), "platform.sheets.bomb");
  }

  /** Letters that hardly shrink, so that the ratio of sizes tells nothing. */
  @Test
  void aCellOrARowThatWouldFillTheMemoryIsRefusedBeforeItIsRead() throws IOException {
    var file = SheetWriter.toBytes("x", sheet -> sheet.row("a"));
    var begin = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    var letters = new StringBuilder();
    new java.util.Random(1).ints(9 << 20, 'a', 'z').forEach(letter -> letters.append((char) letter));
    var limits = new SheetLimits(20 << 20, 3, 4, 20, 100 << 20);
    for (var sheet : List.of(begin + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + letters,
        begin + "<row r=\"1\">" + "<c/><!--<row-->".repeat(600_000) + letters.substring(0, 1 << 20))) {
      assertThatThrownBy(() -> read(replacingPart(file, "xl/worksheets/sheet1.xml", sheet), limits))
          .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo("platform.sheets.bomb"));
    }
  }

  @Test
  void aWorkbookWithoutFormatsIsRead() throws IOException {
    var file = SheetWriter.toBytes("x", sheet -> sheet.row("Țurcanu"));
    var plain = replacingPart(replacingPart(file, "xl/styles.xml", null), "xl/_rels/workbook.xml.rels",
        part(file, "xl/_rels/workbook.xml.rels").replaceAll("<Relationship [^>]*styles[^>]*/>", ""));
    assertThat(read(plain, SMALL).getFirst().cells()).containsExactly("Țurcanu");
  }

  @Test
  void aWorkbookThatNamesFilesOfTheServerReadsNoneOfThem() throws IOException {
    var file = SheetWriter.toBytes("x", sheet -> sheet.row("safe"));
    var evil = replacingPart(file, "xl/sharedStrings.xml", "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY f SYSTEM "
        + "\"file:///etc/hostname\">]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"1\" "
        + "uniqueCount=\"1\"><si><t>&f;</t></si></sst>");
    try {
      assertThat(read(evil, SMALL)).allSatisfy(row -> assertThat(row.cell(0)).isIn("", "&f;"));
    } catch (RuleViolated refused) {
      assertThat(refused.code()).isEqualTo("platform.sheets.damaged");
    }
  }

  private static void refused(byte[] file, String code) {
    assertThatThrownBy(() -> read(file, SMALL)).isInstanceOfSatisfying(RuleViolated.class,
        violated -> assertThat(violated.code()).isEqualTo(code));
  }

  private static List<SheetRow> read(byte[] file, SheetLimits limits) {
    var rows = new ArrayList<SheetRow>();
    SheetReader.read(file, limits, rows::add);
    return rows;
  }

  private static String part(byte[] file, String name) throws IOException {
    try (var zip = ZipFile.builder().setByteArray(file).get()) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The file with other content of a part, or without the part. */
  private static byte[] replacingPart(byte[] file, String name, @Nullable String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var in = ZipFile.builder().setByteArray(file).get(); var out = new ZipOutputStream(bytes)) {
      for (var entry : Collections.list(in.getEntries())) {
        if (content == null && entry.getName().equals(name)) {
          continue;
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8)
            : in.getInputStream(entry).readAllBytes());
      }
    }
    return bytes.toByteArray();
  }
}
