package ro.reazem.financialaid.heatinglist;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.sheets.SheetWriter;

/** The lists of a month as one spreadsheet: a part for each source and supplier, each with its sum. */
final class HeatingListFile {

  private static final Map<String, String> SOURCES = Map.of("DISTRICT_HEATING", "Energie termică", "NATURAL_GAS", "Gaze naturale",
      "ELECTRICITY", "Energie electrică", "SOLID_OR_OIL", "Combustibili solizi sau petrolieri", "SUPPLEMENT", "Supliment pentru energie");

  private HeatingListFile() {}

  static byte[] sheet(YearMonth month, List<HeatingLine> lines) {
    return SheetWriter.toBytes("Încălzire " + month, sheet -> {
      sheet.widths(6, 32, 16, 16, 20, 16, 14, 14, 14).title("Ajutor pentru încălzirea locuinței și supliment pentru energie")
          .note("Luna " + new ActWording().month(month.atDay(1))).blank()
          .header("Nr. crt.", "Titular", "CNP", "Cod client", "Cod loc de consum", "Contract", "Cererea", "Dispoziția", "Suma (lei)");
      int position = 0;
      for (var part : parts(lines).entrySet()) {
        sheet.note(part.getKey());
        for (var line : part.getValue()) {
          sheet.row(++position, line.holder(), line.cnp(), line.clientCode(), line.placeCode(), line.contract(), line.request(), line.act(),
              line.owed());
        }
        sheet.total(null, "Total, " + part.getValue().size() + " poziții", null, null, null, null, null, null, sum(part.getValue()));
      }
      sheet.blank().total(null, "Total general", null, null, null, null, null, null, sum(lines));
    });
  }

  private static Map<String, List<HeatingLine>> parts(List<HeatingLine> lines) {
    return lines.stream().collect(Collectors.groupingBy(
        line -> SOURCES.get(line.source()) + (line.supplier().isEmpty() ? "" : ", " + line.supplier()), LinkedHashMap::new, Collectors.toList()));
  }

  private static Lei sum(List<HeatingLine> lines) {
    return lines.stream().map(HeatingLine::owed).reduce(Lei.ZERO, Lei::plus);
  }
}
