package ro.reazem.services.nursery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All campaigns of admission. */
interface Campaigns extends Repository<Campaign, CampaignId> {

  Campaign save(Campaign campaign);

  Optional<Campaign> findById(CampaignId id);

  Optional<Campaign> findByOneTimeKey(UUID oneTimeKey);

  List<Campaign> findAllByOrderBySchoolYearDescStageDesc();
}
