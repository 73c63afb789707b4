package ro.reazem.financialaid.entitlement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All rights ever granted. */
public interface Entitlements extends Repository<Entitlement, EntitlementId> {

  Entitlement save(Entitlement entitlement);

  Optional<Entitlement> findById(EntitlementId id);

  Optional<Entitlement> findByApplicationId(UUID applicationId);

  /** The right to one benefit that a household has without an end. */
  Optional<Entitlement> findByHouseholdIdAndBenefitAndGrantedUntilIsNull(UUID householdId, String benefit);
}
