package ro.reazem.people.rights;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All requests of persons about their data. */
interface SubjectRequests extends Repository<SubjectRequest, SubjectRequestId> {

  SubjectRequest save(SubjectRequest request);

  Optional<SubjectRequest> findById(SubjectRequestId id);

  Optional<SubjectRequest> findByFormKey(UUID formKey);
}
