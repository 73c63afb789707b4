package ro.reazem.financialaid.entitlement;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
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
}
