package ro.reazem.intake.petition;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All petitions. */
interface Petitions extends Repository<Petition, PetitionId> {

  Petition save(Petition petition);

  Optional<Petition> findById(PetitionId id);

  Optional<Petition> findByEntryId(UUID entryId);
}
