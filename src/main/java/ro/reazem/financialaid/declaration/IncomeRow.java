package ro.reazem.financialaid.declaration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/** One income as typed; a row left empty is no income. */
public record IncomeRow(String person, String kind, String amount, String proof) {

  private static final int LONGEST_PROOF = 120;

  public IncomeRow {
    person = person == null ? "" : person;
    kind = kind == null ? "" : kind;
    amount = amount == null ? "" : amount;
    proof = proof == null ? "" : proof;
  }

  public static IncomeRow empty() {
    return new IncomeRow("", "", "", "");
  }

  public static IncomeRow of(DeclaredIncome told) {
    return new IncomeRow(told.personId().toString(), told.kind(), told.amount().amount().toPlainString().replace('.', ','), told.proof());
  }

  public boolean isEmpty() {
    return kind.isBlank() && amount.isBlank() && proof.isBlank();
  }

  /**
   * The incomes that the rows tell; what cannot be read is said beside its field.
   *
   * @param person finds the person of a field, or says beside it what is wrong and gives null
   * @param kinds codes of the kinds there are
   */
  public static List<DeclaredIncome> read(List<IncomeRow> rows, Collection<String> kinds,
      BiFunction<String, String, @Nullable UUID> person, Inputs in) {
    var read = new ArrayList<DeclaredIncome>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var at = "incomes[" + i + "].";
      if (row.isEmpty()) {
        continue;
      }
      var whose = person.apply(at + "person", row.person());
      var kind = in.required(at + "kind", row.kind(), typed -> known(typed, kinds));
      var amount = in.lei(at + "amount", row.amount());
      var proof = in.optionalText(at + "proof", row.proof(), LONGEST_PROOF);
      if (whose != null && kind != null && amount != null) {
        read.add(new DeclaredIncome(whose, kind, amount, proof));
      }
    }
    return read;
  }

  private static String known(String typed, Collection<String> kinds) {
    RuleViolated.require(kinds.contains(typed), "platform.input.choice");
    return typed;
  }
}
