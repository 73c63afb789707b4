package ro.reazem.financialaid.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All registered requests (registrul cererilor). */
public interface AidApplications extends Repository<AidApplication, AidApplicationId> {

  AidApplication save(AidApplication application);

  Optional<AidApplication> findById(AidApplicationId id);

  Optional<AidApplication> findByOneTimeKey(UUID oneTimeKey);
}
