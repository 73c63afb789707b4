package ro.reazem.financialaid.entitlement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All rights ever granted. */
public interface Entitlements extends Repository<Entitlement, EntitlementId> {

  Entitlement save(Entitlement entitlement);

  Optional<Entitlement> findById(EntitlementId id);
}
