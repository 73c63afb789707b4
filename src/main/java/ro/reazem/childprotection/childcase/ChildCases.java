package ro.reazem.childprotection.childcase;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All cases of children. */
public interface ChildCases extends Repository<ChildCase, ChildCaseId> {

  ChildCase save(ChildCase childCase);

  Optional<ChildCase> findById(ChildCaseId id);

  Optional<ChildCase> findByOneTimeKey(UUID oneTimeKey);
}
