package ro.reazem.services.community;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All files of persons whom community health looks after. */
interface CommunityFiles extends Repository<CommunityFile, CommunityFileId> {

  CommunityFile save(CommunityFile file);

  Optional<CommunityFile> findById(CommunityFileId id);

  Optional<CommunityFile> findByOneTimeKey(UUID oneTimeKey);
}
