package ro.reazem.identity.absence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The absences, past ones included. */
interface Absences extends Repository<Absence, AbsenceId> {

  Optional<Absence> findById(AbsenceId id);

  Optional<Absence> findByFormKey(UUID formKey);

  Absence save(Absence absence);
}
