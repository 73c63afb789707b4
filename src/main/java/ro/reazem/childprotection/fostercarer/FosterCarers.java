package ro.reazem.childprotection.fostercarer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All files of foster carers. */
interface FosterCarers extends Repository<FosterCarer, FosterCarerId> {

  FosterCarer save(FosterCarer carer);

  Optional<FosterCarer> findById(FosterCarerId id);

  Optional<FosterCarer> findByOneTimeKey(UUID oneTimeKey);
}
