package ro.reazem.childprotection.adoption.adopters;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All files of adopters. */
public interface AdoptersFiles extends Repository<AdoptersFile, AdoptersFileId> {

  AdoptersFile save(AdoptersFile file);

  Optional<AdoptersFile> findById(AdoptersFileId id);

  Optional<AdoptersFile> findByOneTimeKey(UUID oneTimeKey);
}
