package ro.reazem.people.kinship;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All measures of protection. */
interface CapacityMeasures extends Repository<CapacityMeasure, CapacityMeasureId> {

  CapacityMeasure save(CapacityMeasure measure);

  Optional<CapacityMeasure> findByFormKey(UUID formKey);
}
