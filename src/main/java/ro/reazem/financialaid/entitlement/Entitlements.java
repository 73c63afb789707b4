package ro.reazem.financialaid.entitlement;

import java.time.LocalDate;
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

  /** Whether a household has the benefit on some day of a time with an end. */
  boolean existsByHouseholdIdAndBenefitAndGrantedFromLessThanEqualAndGrantedUntilGreaterThanEqual(UUID household, String benefit, LocalDate until, LocalDate from);
}
