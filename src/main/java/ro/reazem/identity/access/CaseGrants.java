package ro.reazem.identity.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The accesses to cases beside any role. */
interface CaseGrants extends Repository<CaseGrant, CaseGrantId> {

  Optional<CaseGrant> findById(CaseGrantId id);

  Optional<CaseGrant> findByFormKey(UUID formKey);

  CaseGrant save(CaseGrant grant);
}
