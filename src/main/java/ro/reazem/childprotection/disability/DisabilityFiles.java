package ro.reazem.childprotection.disability;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All files of children with disabilities. */
interface DisabilityFiles extends Repository<DisabilityFile, DisabilityFileId> {

  DisabilityFile save(DisabilityFile file);

  Optional<DisabilityFile> findById(DisabilityFileId id);

  Optional<DisabilityFile> findByOneTimeKey(UUID oneTimeKey);

  Optional<DisabilityFile> findByItemId(UUID itemId);
}
