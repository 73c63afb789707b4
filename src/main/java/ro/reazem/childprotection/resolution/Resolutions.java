package ro.reazem.childprotection.resolution;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import ro.reazem.childprotection.agenda.ItemId;

/** All resolutions of the commission. */
interface Resolutions extends Repository<Resolution, ResolutionId> {

  Resolution save(Resolution resolution);

  Optional<Resolution> findById(ResolutionId id);

  Optional<Resolution> findByItemIdAndState(ItemId item, ResolutionState state);
}
