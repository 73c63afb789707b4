package ro.reazem.financialaid.tenancy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Income;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** A declaration of income of a household that lives in a social dwelling, as typed. */
record RentForm(String key, String statedOn, String persons, List<Row> incomes) {

  private static final int MOST_ROWS = 20;
  private static final int SPARE = 2;

  RentForm {
    key = text(key);
    statedOn = text(statedOn);
    persons = text(persons);
    incomes = incomes == null ? List.of() : incomes.stream().limit(MOST_ROWS).map(row -> row == null ? new Row("", "") : row).toList();
  }

  /** The net sum of a kind of income in twelve months. */
  record Row(String income, String amount) {

    Row {
      income = text(income);
      amount = text(amount);
    }

    boolean isEmpty() {
      return income.isBlank() && amount.isBlank();
    }
  }

  /** What was declared last. */
  static RentForm after(SetRent last) {
    return new RentForm(UUID.randomUUID().toString(), "", String.valueOf(last.persons()), last.incomes().stream()
        .map(one -> new Row(one.kind(), one.amount().amount().toPlainString().replace('.', ','))).toList()).spared();
  }

  RentForm spared() {
    var rows = new ArrayList<>(incomes.stream().filter(row -> !row.isEmpty()).toList());
    for (int i = 0; i < SPARE && rows.size() < MOST_ROWS; i++) {
      rows.add(new Row("", ""));
    }
    return new RentForm(key, statedOn, persons, rows);
  }

  /** Whatever is wrong is said beside its field. */
  List<Income> read(Inputs in, Set<String> kinds, YearMonth month) {
    var read = new ArrayList<Income>();
    for (int i = 0; i < incomes.size(); i++) {
      var row = incomes.get(i);
      if (!row.isEmpty()) {
        var kind = in.required("incomes[" + i + "].income", row.income(), typed -> known(typed, kinds));
        var amount = in.lei("incomes[" + i + "].amount", row.amount());
        if (kind != null && amount != null) {
          read.add(new Income("", kind, amount, month));
        }
      }
    }
    return read;
  }

  private static String known(String typed, Set<String> kinds) {
    RuleViolated.require(kinds.contains(typed), "platform.input.choice");
    return typed;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
