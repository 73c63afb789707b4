package ro.reazem.financialaid.monthlylist;

import java.util.Arrays;
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

  /** The lines of one group with what they sum up to, under its name on papers. */
  public record Part(LineGroup group, List<ListLine> lines, Totals totals) {

    public String name() {
      return switch (group) {
        case CURRENT -> "Drepturi curente";
        case ARREARS -> "Drepturi restante";
        case OWED -> "Diferențe de plată față de listele anterioare";
        case UNDUE -> "Diferențe de recuperat față de listele anterioare (informativ, nu se scad din total)";
      };
    }

    public boolean isPaid() {
      return group != LineGroup.UNDUE;
    }
  }

  byte[] sheet(MonthlyList list, List<ListLine> lines, ListTotals totals) {
    return SheetWriter.toBytes("Borderou " + list.month(), sheet -> {
      sheet.widths(6, 16, 32, 16, 48, 10, 9, 9, 13, 13, 13, 13, 12, 12, 12, 28, 20).title(title(list)).note(institution.name())
          .note("Venit minim de incluziune, luna " + wording.month(list.firstDay())).blank()
          .header("Nr. crt.", "Luna", "Titular", "CNP", "Adresa", "SIRUTA", "Persoane", "Copii", "Ajutor de incluziune",
              "Ajutor familia cu copii", "Total brut", "Net estimat", "Dispoziția nr.", "Data", "Plata", "IBAN", "Banca");
      var parts = parts(lines, totals);
      parts.stream().filter(Part::isPaid).forEach(part -> part(sheet, part));
      sum(sheet, "Total de plată, " + totals.toPay().lines() + " poziții", totals.toPay());
      parts.stream().filter(part -> !part.isPaid()).forEach(part -> part(sheet.blank(), part));
    });
  }

  byte[] paper(MonthlyList list, List<ListLine> lines, ListTotals totals) {
    return renderer.render(new ActPaper("financialaid/monthly-list", title(list),
        "Drepturile la venitul minim de incluziune pentru luna " + wording.month(list.firstDay()), institution.name(),
        Objects.requireNonNull(list.numberedOn()), Map.of("list", list, "parts", parts(lines, totals), "toPay", totals.toPay())));
  }

  private void part(SheetWriter sheet, Part part) {
    sheet.note(part.name());
    for (var line : part.lines()) {
      sheet.row(line.position(), wording.month(line.month().atDay(1)), line.holder(), line.cnp(), line.address(), line.siruta(),
          line.members(), line.children(), line.inclusionAid(), line.childAid(), line.gross(), line.net(), line.act(), line.actOn(),
          payment(line), line.iban(), line.bank());
    }
    sum(sheet, "Total, " + part.lines().size() + " poziții", part.totals());
  }

  private static void sum(SheetWriter sheet, String name, Totals totals) {
    sheet.total(null, null, name, null, null, null, null, null, totals.inclusionAid(), totals.childAid(), totals.gross(), totals.net());
  }

  private static List<Part> parts(List<ListLine> lines, ListTotals totals) {
    return Arrays.stream(LineGroup.values()).map(group -> new Part(group, lines.stream().filter(line -> line.group() == group).toList(),
        totals.of(group))).filter(part -> !part.lines().isEmpty()).toList();
  }

  static String title(MonthlyList list) {
    return (list.kind() == MonthlyList.Kind.MAIN ? "Borderou nr. " : "Borderou suplimentar nr. ") + list.ofYear();
  }

  private static String payment(ListLine line) {
    return line.iban() == null ? "mandat poștal" : "cont bancar";
  }
}
