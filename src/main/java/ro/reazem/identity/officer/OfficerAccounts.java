package ro.reazem.identity.officer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The officers of the institution. */
interface OfficerAccounts extends Repository<OfficerAccount, OfficerId> {

  Optional<OfficerAccount> findById(OfficerId id);

  Optional<OfficerAccount> findByFormKey(UUID formKey);

  Optional<OfficerAccount> findBySignInName(String signInName);

  OfficerAccount save(OfficerAccount account);
}
