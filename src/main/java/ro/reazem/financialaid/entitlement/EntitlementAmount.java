package ro.reazem.financialaid.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import ro.reazem.financialaid.scheme.LocalDue;
import ro.reazem.kernel.Lei;

/**
 * What a right is worth a month for a time (cuantum).
 *
 * @param gross amount of the act
 * @param net estimate after the contribution that the county payer withholds
 * @param decisionId the decision that set it
 */
@Table(schema = "financialaid", name = "entitlement_amount")
public record EntitlementAmount(LocalDate validFrom, @Nullable LocalDate validUntil, Lei gross, Lei inclusionAid, Lei childAid,
    Lei net, UUID decisionId) implements ValueObject {

  EntitlementAmount until(@Nullable LocalDate lastDay) {
    return new EntitlementAmount(validFrom, lastDay, gross, inclusionAid, childAid, net, decisionId);
  }

  /** One amount for each time in which it stays the same; months between tranches have none. */
  public static List<EntitlementAmount> plan(List<LocalDue> dues, UUID decision) {
    var plan = new ArrayList<EntitlementAmount>();
    var last = dues.getLast().due();
    for (var month = dues.getFirst().due(); !month.isAfter(last); month = month.plusMonths(1)) {
      var sum = in(month, dues);
      var before = plan.isEmpty() ? null : plan.getLast();
      var from = before != null && before.gross().equals(sum) ? before.validFrom() : month.atDay(1);
      if (before != null && before.validFrom().equals(from)) {
        plan.removeLast();
      }
      plan.add(new EntitlementAmount(from, month.atEndOfMonth(), sum, Lei.ZERO, Lei.ZERO, sum, decision));
    }
    return plan;
  }

  private static Lei in(YearMonth month, List<LocalDue> dues) {
    return dues.stream().filter(due -> due.due().equals(month)).map(LocalDue::sum).findFirst().orElse(Lei.ZERO);
  }
}
