package ro.reazem.people.protection;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import ro.reazem.kernel.PersonId;

/** The protections of persons, past ones included. */
interface Protections extends Repository<Protection, ProtectionId> {

  Optional<Protection> findByPersonIdAndEndedOnIsNull(PersonId person);

  Optional<Protection> findByFormKey(UUID formKey);

  Protection save(Protection protection);
}
