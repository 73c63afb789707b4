package ro.reazem.people.household;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All households in the register. */
interface Households extends Repository<Household, HouseholdId> {

  Household save(Household household);

  Optional<Household> findById(HouseholdId id);

  Optional<Household> findByFormKey(UUID formKey);
}
