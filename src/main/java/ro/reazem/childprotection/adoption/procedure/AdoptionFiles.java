package ro.reazem.childprotection.adoption.procedure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All adoption files of children. */
interface AdoptionFiles extends Repository<AdoptionFile, AdoptionFileId> {

  AdoptionFile save(AdoptionFile file);

  Optional<AdoptionFile> findById(AdoptionFileId id);

  Optional<AdoptionFile> findByOneTimeKey(UUID oneTimeKey);
}
