package ro.reazem.acts.act;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All acts of cases. */
public interface CaseActs extends Repository<CaseAct, CaseActId> {

  CaseAct save(CaseAct act);

  Optional<CaseAct> findById(CaseActId id);

  Optional<CaseAct> findByFormKey(UUID formKey);
}
