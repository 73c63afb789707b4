package ro.reazem.financialaid.scheme.local;

import java.time.LocalDate;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.scheme.Circumstances;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * What a family asks of a local aid, with what it proved.
 *
 * @param requestedOn the day of the request
 * @param residentSince since when the holder lives where the institution answers; null where nothing proves it
 * @param cost what the expense of a month comes to by the papers; null where none was proved
 * @param earlier how often the household had the aid in the year
 * @param held codes of the benefits that the household has
 */
public record LocalRequest(Circumstances circumstances, LocalScheme scheme, LocalDate requestedOn, @Nullable LocalDate residentSince, Set<LocalStatus> statuses,
    @Nullable Lei cost, int earlier, Set<String> held) implements ValueObject {

  /** @throws RuleViolated when the sum is a share of a cost that was not proved */
  public LocalRequest {
    statuses = Set.copyOf(statuses);
    held = Set.copyOf(held);
    RuleViolated.require(!scheme.rules().asksCost() || cost != null, "financialaid.local.costMissing", scheme.name());
  }
}
