package ro.reazem.services.nursery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All nursery files. */
interface NurseryFiles extends Repository<NurseryFile, NurseryFileId> {

  NurseryFile save(NurseryFile file);

  Optional<NurseryFile> findById(NurseryFileId id);

  Optional<NurseryFile> findByOneTimeKey(UUID oneTimeKey);

  List<NurseryFile> findByCampaignIdOrderByYearAscNumberAsc(UUID campaignId);
}
