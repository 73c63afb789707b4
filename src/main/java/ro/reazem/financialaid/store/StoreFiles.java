package ro.reazem.financialaid.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;

/** The report of a month as files (raportul lunar al magazinului social). */
@Component
class StoreFiles {

  private static final String[] HEADS = {"Nr. crt.", "Cod", "Produs", "Grupa", "Bucăți", "Valoare (lei)"};

  private final Institution institution;

  StoreFiles(Institution institution) {
    this.institution = institution;
  }

  byte[] month(YearMonth month, List<DayBook.Sold> sold, List<DayBook.Day> days, DayBook.Buyers buyers) {
    return SheetWriter.toBytes("Magazin " + month, sheet -> {
      sheet.widths(8, 18, 36, 22, 10, 16).title("Magazinul social: raportul lunii " + new ActWording().month(month.atDay(1))).note(institution.name())
          .note(buyers.families() + " familii, " + buyers.purchases() + " cumpărături, "
              + days.stream().filter(day -> day.counted() != null).count() + " zile închise").blank().header(HEADS);
      for (int place = 0; place < sold.size(); place++) {
        sheet.row(cells(place + 1, sold.get(place)));
      }
      sheet.total(null, null, "Total", null, sold.stream().mapToInt(DayBook.Sold::quantity).sum(), sold.stream().map(DayBook.Sold::value).reduce(Lei.ZERO, Lei::plus));
    });
  }

  static byte[] csv(List<DayBook.Sold> sold) {
    var out = new ByteArrayOutputStream();
    try {
      var csv = new CsvWriter(out);
      csv.row(Arrays.asList(HEADS));
      for (int place = 0; place < sold.size(); place++) {
        csv.row(Arrays.stream(cells(place + 1, sold.get(place))).map(cell -> cell instanceof Lei lei ? lei.amount().toPlainString().replace('.', ',') : cell).toList());
      }
      csv.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static Object[] cells(int position, DayBook.Sold line) {
    return new Object[] {position, line.barcode(), line.name(), line.group(), line.quantity(), line.value()};
  }
}
