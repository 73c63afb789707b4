package ro.reazem.services.pupil;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All medical files of pupils. */
interface PupilFiles extends Repository<PupilFile, PupilFileId> {

  PupilFile save(PupilFile file);

  Optional<PupilFile> findById(PupilFileId id);

  Optional<PupilFile> findByOneTimeKey(UUID oneTimeKey);
}
