package ro.reazem.financialaid.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.IncomeRow;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** The incomes told for a change of a right, as typed, with the month it shall have effect from. */
record ChangeForm(String from, List<IncomeRow> incomes, String reasons, String fingerprint, @Nullable String recalculate) {

  private static final int MOST_ROWS = 60;
  private static final int SPARE_ROWS = 2;

  ChangeForm {
    from = text(from);
    incomes = incomes == null ? List.of() : incomes.stream().filter(Objects::nonNull).limit(MOST_ROWS).toList();
    reasons = text(reasons);
    fingerprint = text(fingerprint);
  }

  static ChangeForm of(Declaration told, String from) {
    var rows = told.incomes().stream().map(IncomeRow::of).toList();
    return new ChangeForm(from, rows, "", "", null).with("");
  }

  /** The same with the mark of the calculation shown, and rows left free. */
  ChangeForm with(String mark) {
    var rows = new ArrayList<>(incomes);
    for (long free = rows.stream().filter(IncomeRow::isEmpty).count(); free < SPARE_ROWS && rows.size() < MOST_ROWS; free++) {
      rows.add(IncomeRow.empty());
    }
    return new ChangeForm(from, rows, reasons, mark, null);
  }

  /** The declaration with these incomes in place of the earlier ones; what cannot be read is said beside its field. */
  Declaration read(Declaration earlier, Set<String> kinds, BindingResult errors) {
    var in = new Inputs(errors);
    return earlier.withIncomes(IncomeRow.read(incomes, kinds,
        (field, typed) -> in.required(field, typed, ChangeForm::person), in));
  }

  private static UUID person(String typed) {
    RuleViolated.require(typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"), "financialaid.form.notOfFamily");
    return UUID.fromString(typed);
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
