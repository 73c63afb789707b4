package ro.reazem.identity.unit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The organisational units. */
interface Units extends Repository<Unit, UnitId> {

  Optional<Unit> findById(UnitId id);

  Optional<Unit> findByFormKey(UUID formKey);

  Unit save(Unit unit);
}
