package ro.reazem.financialaid.monthlylist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.sheets.SheetWriter;

/** A closed list as the files that the county payer gets: a spreadsheet and a paper, with the same lines and sums. */
@Component
class MonthlyListFiles {

  private static final Locale ROMANIAN = Locale.of("ro");

  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final MessageSource messages;
  private final ActWording wording = new ActWording();
  private final List<Column> inclusion = List.of(Column.of("Nr. crt.", 6, ListLine::position), Column.of("Luna", 16, this::month),
      Column.named("Titular", 32, ListLine::holder), Column.of("CNP", 16, ListLine::cnp), Column.of("Adresa", 48, ListLine::address),
      Column.of("SIRUTA", 10, ListLine::siruta), Column.of("Persoane", 9, ListLine::members), Column.of("Copii", 9, ListLine::children),
      Column.summed("Ajutor de incluziune", 13, ListLine::inclusionAid, Totals::inclusionAid), Column.summed("Ajutor familia cu copii", 13, ListLine::childAid, Totals::childAid),
      Column.summed("Total brut", 13, ListLine::gross, Totals::gross), Column.summed("Net estimat", 13, ListLine::net, Totals::net),
      Column.of("Dispoziția nr.", 12, ListLine::act), Column.of("Data", 12, ListLine::actOn), Column.of("Plata", 12, this::way),
      Column.of("IBAN", 28, ListLine::iban), Column.of("Banca", 20, ListLine::bank));
  private final List<Column> heating = List.of(Column.of("Nr. crt.", 6, ListLine::position), Column.of("Luna", 16, this::month),
      Column.named("Titular", 32, ListLine::holder), Column.of("CNP", 16, ListLine::cnp), Column.of("Adresa", 48, ListLine::address),
      Column.of("Cod client", 20, line -> line.supply().clientCode()), Column.of("Cod loc de consum", 16, line -> line.supply().placeCode()),
      Column.of("Contract", 14, line -> line.supply().contract()), Column.summed("Suma", 12, ListLine::gross, Totals::gross),
      Column.of("Dispoziția nr.", 12, ListLine::act), Column.of("Data", 12, ListLine::actOn), Column.of("Plata", 14, this::way),
      Column.of("IBAN", 28, ListLine::iban), Column.of("Banca", 20, ListLine::bank));
  /** A supplier knows its clients by their codes, so no CNP is told. */
  private final List<Column> supplier = List.of(Column.of("Nr. crt.", 6, ListLine::position), Column.of("Luna", 16, this::month),
      Column.named("Titular", 32, ListLine::holder), Column.of("Adresa", 48, ListLine::address), Column.of("Cod client", 20, line -> line.supply().clientCode()),
      Column.of("Cod loc de consum", 16, line -> line.supply().placeCode()), Column.of("Contract", 14, line -> line.supply().contract()),
      Column.summed("Suma", 12, ListLine::gross, Totals::gross));

  MonthlyListFiles(ActPdfRenderer renderer, Institution institution, MessageSource messages) {
    this.renderer = renderer;
    this.institution = institution;
    this.messages = messages;
  }

  /**
   * A column of a sheet.
   *
   * @param sum what stands in it under the lines, given their name and what they sum up to
   */
  private record Column(String head, double width, Function<ListLine, @Nullable Object> value, BiFunction<String, Totals, @Nullable Object> sum) {

    static Column of(String head, double width, Function<ListLine, @Nullable Object> value) {
      return new Column(head, width, value, (name, totals) -> null);
    }

    /** The column in which a sum is named. */
    static Column named(String head, double width, Function<ListLine, @Nullable Object> value) {
      return new Column(head, width, value, (name, totals) -> name);
    }

    static Column summed(String head, double width, Function<ListLine, @Nullable Object> value, Function<Totals, Object> sum) {
      return new Column(head, width, value, (name, totals) -> sum.apply(totals));
    }
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
    var columns = list.isHeating() ? heating : inclusion;
    return SheetWriter.toBytes((list.isHeating() ? "Încălzire " : "Borderou ") + list.month(), sheet -> {
      head(sheet, columns, list, title(list));
      var parts = parts(list, lines);
      parts.stream().filter(Part::isPaid).forEach(part -> part(sheet, columns, part));
      sum(sheet, columns, "Total de plată, " + totals.toPay().lines() + " poziții", totals.toPay());
      parts.stream().filter(part -> !part.isPaid()).forEach(part -> part(sheet.blank(), columns, part));
    });
  }

  /** What one supplier is told: whom it takes how much off the invoice. */
  byte[] supplierSheet(MonthlyList list, List<ListLine> lines) {
    return SheetWriter.toBytes("Furnizor " + list.month(), sheet -> {
      head(sheet, supplier, list, title(list) + ", " + supply(lines.getFirst()));
      lines(sheet, supplier, lines, Totals.of(lines));
    });
  }

  byte[] paper(MonthlyList list, List<ListLine> lines, ListTotals totals) {
    return renderer.render(new ActPaper(list.isHeating() ? "financialaid/heating-list" : "financialaid/monthly-list", title(list),
        rights(list) + ", drepturile pentru luna " + wording.month(list.firstDay()), institution.name(),
        Objects.requireNonNull(list.numberedOn()), Map.of("list", list, "parts", parts(list, lines), "toPay", totals.toPay(), "ways",
            Arrays.stream(LinePayment.values()).collect(Collectors.toMap(Function.identity(), this::romanian)))));
  }

  private void head(SheetWriter sheet, List<Column> columns, MonthlyList list, String title) {
    sheet.widths(columns.stream().mapToDouble(Column::width).toArray()).title(title).note(institution.name()).note(rights(list) + ", luna " + wording.month(list.firstDay()))
        .blank().header(columns.stream().map(Column::head).toArray(String[]::new));
  }

  private static void part(SheetWriter sheet, List<Column> columns, Part part) {
    lines(sheet.note(part.name()), columns, part.lines(), part.totals());
  }

  private static void lines(SheetWriter sheet, List<Column> columns, List<ListLine> lines, Totals totals) {
    lines.forEach(line -> sheet.row(columns.stream().map(column -> column.value().apply(line)).toArray()));
    sum(sheet, columns, "Total, " + lines.size() + " poziții", totals);
  }

  private static void sum(SheetWriter sheet, List<Column> columns, String name, Totals totals) {
    sheet.total(columns.stream().map(column -> column.sum().apply(name, totals)).toArray());
  }

  private String month(ListLine line) {
    return wording.month(line.month().atDay(1));
  }

  private String way(ListLine line) {
    return romanian(line.payment());
  }

  private String romanian(LinePayment payment) {
    return messages.getMessage(payment.key(), null, ROMANIAN);
  }

  /** Source and supplier of a line. */
  private String supply(ListLine line) {
    var supply = line.supply();
    var source = messages.getMessage("financialaid.heating.source." + (supply.source().isEmpty() ? "UNKNOWN" : supply.source()), null, ROMANIAN);
    return supply.supplier().isEmpty() ? source : source + ", " + supply.supplier();
  }

  /** By why they are on the list, of heating also by source and supplier. */
  private List<Part> parts(MonthlyList list, List<ListLine> lines) {
    var parts = new LinkedHashMap<Part, List<ListLine>>();
    for (var line : lines) {
      var name = name(line.group()) + (list.isHeating() ? ": " + supply(line) : "");
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
