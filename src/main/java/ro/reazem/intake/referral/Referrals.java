package ro.reazem.intake.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All referrals. */
interface Referrals extends Repository<Referral, ReferralId> {

  Referral save(Referral referral);

  Optional<Referral> findById(ReferralId id);

  Optional<Referral> findByEntryId(UUID entryId);

  Optional<Referral> findByRoutingId(UUID routingId);
}
