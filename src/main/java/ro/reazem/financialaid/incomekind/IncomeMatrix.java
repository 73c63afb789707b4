package ro.reazem.financialaid.incomekind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.OpenList;
import ro.reazem.platform.parameters.Parameter;
import ro.reazem.platform.parameters.ParameterValue;

/** Which incomes count for which benefit on a day (matricea veniturilor): the lists of incomes of all benefits beside each other. */
@Component
public class IncomeMatrix {

  private static final List<Column> COLUMNS = List.of(new Column(Benefit.VMI, IncomeKinds.LIST), new Column(Benefit.HEATING, IncomeKinds.HEATING),
      new Column(Benefit.EMERGENCY, IncomeKinds.EMERGENCY));

  private final LegalParameters parameters;

  IncomeMatrix(LegalParameters parameters) {
    this.parameters = parameters;
  }

  /** A benefit with its list of incomes. */
  record Column(String benefit, OpenList list) {

    public String family() {
      return list.family();
    }
  }

  /**
   * What a list says of a kind.
   *
   * @param parameter the entry; null where the list of the benefit does not have the kind
   * @param version what is in force; null while it is to be set
   */
  public record Cell(@Nullable Parameter parameter, @Nullable ParameterValue version) {}

  /** A kind of income with what each benefit does with it. */
  record Row(String kind, String title, List<Cell> cells) {}

  static List<Column> columns() {
    return COLUMNS;
  }

  /** All kinds that any list has, in the order of the lists. */
  List<Row> on(LocalDate day) {
    var entries = parameters.catalogue();
    Map<String, String> kinds = new LinkedHashMap<>();
    COLUMNS.forEach(column -> entries.stream().filter(one -> one.context().equals(column.list().context()) && one.family().equals(column.family()))
        .forEach(one -> kinds.putIfAbsent(column.list().word(one), one.title(LocaleContextHolder.getLocale()))));
    var rows = new ArrayList<Row>();
    kinds.forEach((kind, title) -> rows.add(new Row(kind, title, COLUMNS.stream().map(column -> cell(column, kind, day)).toList())));
    return rows;
  }

  /** What the list of a benefit says of a kind on a day. */
  public Cell of(String benefit, String kind, LocalDate day) {
    return COLUMNS.stream().filter(column -> column.benefit().equals(benefit)).findFirst().map(column -> cell(column, kind, day))
        .orElse(new Cell(null, null));
  }

  private Cell cell(Column column, String kind, LocalDate day) {
    Optional<Parameter> entry = parameters.parameter(column.list().prefix() + kind);
    return new Cell(entry.orElse(null), entry.flatMap(one -> parameters.on(day).find(one.code())).orElse(null));
  }
}
