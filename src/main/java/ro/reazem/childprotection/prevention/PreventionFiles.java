package ro.reazem.childprotection.prevention;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All prevention files. */
interface PreventionFiles extends Repository<PreventionFile, PreventionId> {

  PreventionFile save(PreventionFile file);

  Optional<PreventionFile> findById(PreventionId id);

  Optional<PreventionFile> findByOneTimeKey(UUID oneTimeKey);
}
