package ro.reazem.financialaid.disposition;

import ro.reazem.platform.sheets.SheetWriter;

/** The calculation sheet (fișa de calcul) as a spreadsheet, line for line the one annexed to the disposition. */
final class CalculationSheets {

  private CalculationSheets() {}

  static byte[] xlsx(DispositionContent content) {
    return SheetWriter.toBytes("Fișa de calcul", sheet -> {
      var number = content.number();
      sheet.widths(6, 60, 44, 34, 16, 12).title("Fișa de calcul a " + BenefitWords.of(content).of())
          .note(number == null ? "Proiect de dispoziție" : "Anexă la Dispoziția nr. " + number.cited())
          .note("Titular: " + content.holder().name())
          .note("Cererea nr. " + content.request().number());
      if (!content.calculatedFor().isEmpty()) {
        sheet.note(content.calculatedFor());
      }
      sheet.blank().header("Nr.", "Ce s-a calculat", "Formula", "Temei legal", "Rezultat", "De confirmat");
      int position = 0;
      for (var line : content.calculation()) {
        Object result = line.amount() == null ? line.result() : line.amount();
        Object[] cells = {++position, line.sentence(), line.formula(), line.basis(), result, line.unconfirmed() ? "*" : ""};
        if (line.sum()) {
          sheet.total(cells);
        } else {
          sheet.row(cells);
        }
      }
      if (!content.remarks().isEmpty()) {
        sheet.blank().note("* Valori și reguli neconfirmate încă");
        content.remarks().forEach(sheet::note);
      }
    });
  }
}
