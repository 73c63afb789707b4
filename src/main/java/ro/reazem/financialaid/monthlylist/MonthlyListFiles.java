package ro.reazem.financialaid.monthlylist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.sheets.SheetWriter;

/** A closed list as the files that the county payer gets: a spreadsheet and a paper, with the same lines and sums. */
@Component
class MonthlyListFiles {

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final ActWording wording = new ActWording();

  MonthlyListFiles(ActPdfRenderer renderer, Institution institution) {
    this.renderer = renderer;
    this.institution = institution;
  }

  byte[] sheet(MonthlyList list, List<ListLine> lines) {
    return SheetWriter.toBytes("Borderou " + list.month(), sheet -> {
      sheet.widths(6, 32, 16, 48, 10, 9, 9, 13, 13, 13, 13, 12, 12, 12, 28, 20).title(title(list)).note(institution.name())
          .note("Venit minim de incluziune, luna " + wording.month(list.firstDay())).blank()
          .header("Nr. crt.", "Titular", "CNP", "Adresa", "SIRUTA", "Persoane", "Copii", "Ajutor de incluziune",
              "Ajutor familia cu copii", "Total brut", "Net estimat", "Dispoziția nr.", "Data", "Plata", "IBAN", "Banca");
      for (var line : lines) {
        sheet.row(line.position(), line.holder(), line.cnp(), line.address(), line.siruta(), line.members(), line.children(),
            line.inclusionAid(), line.childAid(), line.gross(), line.net(), line.act(), line.actOn(), payment(line),
            line.iban(), line.bank());
      }
      var totals = list.totals();
      sheet.total(null, "Total " + totals.lines() + " titulari", null, null, null, null, null, totals.inclusionAid(),
          totals.childAid(), totals.gross(), totals.net());
    });
  }

  byte[] paper(MonthlyList list, List<ListLine> lines) {
    return renderer.render(new ActPaper("financialaid/monthly-list", title(list),
        "Drepturile la venitul minim de incluziune pentru luna " + wording.month(list.firstDay()), institution.name(),
        Objects.requireNonNull(list.numberedOn()), Map.of("list", list, "lines", lines)));
  }

  static String title(MonthlyList list) {
    return (list.kind() == MonthlyList.Kind.MAIN ? "Borderou nr. " : "Borderou suplimentar nr. ") + list.ofYear();
  }

  private static String payment(ListLine line) {
    return line.iban() == null ? "mandat poștal" : "cont bancar";
  }
}
