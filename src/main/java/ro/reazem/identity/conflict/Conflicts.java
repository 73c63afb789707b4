package ro.reazem.identity.conflict;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The conflicts of interest, past ones included. */
interface Conflicts extends Repository<Conflict, ConflictId> {

  Optional<Conflict> findById(ConflictId id);

  Optional<Conflict> findByFormKey(UUID formKey);

  Conflict save(Conflict conflict);
}
