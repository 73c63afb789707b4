package ro.reazem.financialaid.canteen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetWriter;

/** The sheet of a meal and the statement of a month as files; the statement also as a paper (PDF/A). */
@Component
class CanteenFiles {

  private static final String[] HEADS = {"Nr. crt.", "Card", "Beneficiar", "Lit.", "Prânz", "Cină", "Din luni închise", "Valoare (lei)", "Contribuție datorată (lei)",
      "Contribuție plătită (lei)"};

  private final ActPdfRenderer renderer;
  private final Institution institution;

  CanteenFiles(ActPdfRenderer renderer, Institution institution) {
    this.renderer = renderer;
    this.institution = institution;
  }

  static byte[] day(LocalDate day, Meal meal, List<Ration> rations) {
    return SheetWriter.toBytes("Foaia zilei", sheet -> {
      sheet.widths(6, 8, 34, 6, 8, 12, 26, 22).title("Cantina de ajutor social: foaia zilei")
          .note(new ActWording().day(day) + ", " + (meal == Meal.LUNCH ? "masa de prânz" : "cina")).blank()
          .header("Nr. crt.", "Card", "Beneficiar", "Lit.", "Porții", "Mod", "Delegat", "Semnătura");
      int position = 0;
      for (var one : rations) {
        sheet.row(++position, one.card(), one.holder(), one.category().toLowerCase(java.util.Locale.ROOT), one.portions(), one.packed() ? "la pachet" : "la masă",
            one.delegate(), null);
      }
      sheet.total(null, null, "Total", null, rations.stream().mapToInt(Ration::portions).sum(), null, null, null);
    });
  }

  byte[] month(YearMonth month, List<StatementLine> lines) {
    return SheetWriter.toBytes("Cantina " + month, sheet -> {
      sheet.widths(6, 8, 34, 6, 8, 8, 14, 14, 18, 18).title(title(month)).note(institution.name()).blank().header(HEADS);
      int position = 0;
      for (var line : lines) {
        sheet.row(cells(++position, line));
      }
      var sums = StatementLine.Sums.of(lines);
      sheet.total(null, null, "Total, " + sums.cards() + " carduri", null, sums.lunches(), sums.suppers(), sums.late(), sums.value(), sums.due(), sums.paid());
    });
  }

  static byte[] csv(List<StatementLine> lines) {
    var out = new ByteArrayOutputStream();
    try {
      var csv = new CsvWriter(out);
      csv.row(Arrays.asList(HEADS));
      for (int place = 0; place < lines.size(); place++) {
        csv.row(Arrays.stream(cells(place + 1, lines.get(place))).map(cell -> cell instanceof ro.reazem.kernel.Lei lei
            ? lei.amount().toPlainString().replace('.', ',') : cell).toList());
      }
      csv.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  byte[] paper(StatementRegister.Head head, List<StatementLine> lines) {
    return renderer.render(new ActPaper("financialaid/canteen-statement", title(head.month()),
        "Situația lunară a mesei acordate la cantina de ajutor social", institution.name(), LocalDate.ofInstant(head.closedAt(), ZoneId.systemDefault()),
        Map.of("head", head, "lines", lines, "sums", StatementLine.Sums.of(lines), "month", head.month().atDay(1))));
  }

  private static Object[] cells(int position, StatementLine line) {
    return new Object[] {position, line.card(), line.holder(), line.category().toLowerCase(java.util.Locale.ROOT), line.lunches(), line.suppers(), line.late(),
        line.value(), line.due(), line.paid()};
  }

  private static String title(YearMonth month) {
    return "Cantina de ajutor social: situația lunii " + new ActWording().month(month.atDay(1));
  }
}
