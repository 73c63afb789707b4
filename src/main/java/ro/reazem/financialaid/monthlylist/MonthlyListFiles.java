package ro.reazem.financialaid.monthlylist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /** Lines that belong together, under their name on papers, with what they sum up to. */
  public record Part(LineGroup group, String name, List<ListLine> lines, Totals totals) {

    Part(LineGroup group, String name, List<ListLine> lines) {
      this(group, name, lines, Totals.of(lines));
    }

    public boolean isPaid() {
      return group != LineGroup.UNDUE;
    }
  }

  byte[] sheet(MonthlyList list, List<ListLine> lines, ListTotals totals) {
    return SheetWriter.toBytes((list.isHeating() ? "Încălzire " : "Borderou ") + list.month(), sheet -> {
      if (list.isHeating()) {
        sheet.widths(6, 16, 32, 16, 48, 20, 16, 14, 12, 12, 12, 14, 28, 20);
      } else {
        sheet.widths(6, 16, 32, 16, 48, 10, 9, 9, 13, 13, 13, 13, 12, 12, 12, 28, 20);
      }
      sheet.title(title(list)).note(institution.name()).note(rights(list) + ", luna " + wording.month(list.firstDay())).blank();
      if (list.isHeating()) {
        sheet.header("Nr. crt.", "Luna", "Titular", "CNP", "Adresa", "Cod client", "Cod loc de consum", "Contract", "Suma", "Dispoziția nr.", "Data", "Plata", "IBAN", "Banca");
      } else {
        sheet.header("Nr. crt.", "Luna", "Titular", "CNP", "Adresa", "SIRUTA", "Persoane", "Copii", "Ajutor de incluziune",
            "Ajutor familia cu copii", "Total brut", "Net estimat", "Dispoziția nr.", "Data", "Plata", "IBAN", "Banca");
      }
      var parts = parts(list, lines);
      parts.stream().filter(Part::isPaid).forEach(part -> part(list, sheet, part));
      sum(list, sheet, "Total de plată, " + totals.toPay().lines() + " poziții", totals.toPay());
      parts.stream().filter(part -> !part.isPaid()).forEach(part -> part(list, sheet.blank(), part));
    });
  }

  /** What one supplier is told: whom it takes how much off the invoice; it knows its clients by their codes, so no CNP is told. */
  byte[] supplierSheet(MonthlyList list, List<ListLine> lines) {
    return SheetWriter.toBytes("Furnizor " + list.month(), sheet -> {
      sheet.widths(6, 16, 32, 48, 20, 16, 14, 12).title(title(list) + ", " + lines.getFirst().supply().onPaper()).note(institution.name())
          .note(rights(list) + ", luna " + wording.month(list.firstDay())).blank()
          .header("Nr. crt.", "Luna", "Titular", "Adresa", "Cod client", "Cod loc de consum", "Contract", "Suma");
      lines.forEach(line -> sheet.row(line.position(), wording.month(line.month().atDay(1)), line.holder(), line.address(), line.supply().clientCode(),
          line.supply().placeCode(), line.supply().contract(), line.gross()));
      sheet.total(null, null, "Total, " + lines.size() + " poziții", null, null, null, null, Totals.of(lines).gross());
    });
  }

  byte[] paper(MonthlyList list, List<ListLine> lines, ListTotals totals) {
    return renderer.render(new ActPaper(list.isHeating() ? "financialaid/heating-list" : "financialaid/monthly-list", title(list),
        rights(list) + ", drepturile pentru luna " + wording.month(list.firstDay()), institution.name(),
        Objects.requireNonNull(list.numberedOn()), Map.of("list", list, "parts", parts(list, lines), "toPay", totals.toPay())));
  }

  private void part(MonthlyList list, SheetWriter sheet, Part part) {
    sheet.note(part.name());
    for (var line : part.lines()) {
      var month = wording.month(line.month().atDay(1));
      if (list.isHeating()) {
        sheet.row(line.position(), month, line.holder(), line.cnp(), line.address(), line.supply().clientCode(), line.supply().placeCode(), line.supply().contract(),
            line.gross(), line.act(), line.actOn(), line.payment().onPaper(), line.iban(), line.bank());
      } else {
        sheet.row(line.position(), month, line.holder(), line.cnp(), line.address(), line.siruta(), line.members(), line.children(), line.inclusionAid(),
            line.childAid(), line.gross(), line.net(), line.act(), line.actOn(), line.payment().onPaper(), line.iban(), line.bank());
      }
    }
    sum(list, sheet, "Total, " + part.lines().size() + " poziții", part.totals());
  }

  private static void sum(MonthlyList list, SheetWriter sheet, String name, Totals totals) {
    if (list.isHeating()) {
      sheet.total(null, null, name, null, null, null, null, null, totals.gross());
    } else {
      sheet.total(null, null, name, null, null, null, null, null, totals.inclusionAid(), totals.childAid(), totals.gross(), totals.net());
    }
  }

  /** By why they are on the list, of heating also by source and supplier. */
  private static List<Part> parts(MonthlyList list, List<ListLine> lines) {
    var parts = new LinkedHashMap<Part, List<ListLine>>();
    for (var line : lines) {
      var name = name(line.group()) + (list.isHeating() ? ": " + line.supply().onPaper() : "");
      parts.computeIfAbsent(new Part(line.group(), name, List.of()), none -> new ArrayList<>()).add(line);
    }
    return parts.entrySet().stream().map(part -> new Part(part.getKey().group(), part.getKey().name(), part.getValue())).toList();
  }

  private static String name(LineGroup group) {
    return switch (group) {
      case CURRENT -> "Drepturi curente";
      case ARREARS -> "Drepturi restante";
      case OWED -> "Diferențe de plată față de listele anterioare";
      case UNDUE -> "Diferențe de recuperat față de listele anterioare (informativ, nu se scad din total)";
    };
  }

  private static String rights(MonthlyList list) {
    return list.isHeating() ? "Ajutor pentru încălzirea locuinței și supliment pentru energie" : "Venit minim de incluziune";
  }

  static String title(MonthlyList list) {
    return (list.kind() == MonthlyList.Kind.MAIN ? "Borderou nr. " : "Borderou suplimentar nr. ") + list.ofYear();
  }
}
