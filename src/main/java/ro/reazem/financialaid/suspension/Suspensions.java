package ro.reazem.financialaid.suspension;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All suspensions ever proposed or recorded. */
public interface Suspensions extends Repository<Suspension, SuspensionId> {

  Suspension save(Suspension suspension);

  Optional<Suspension> findById(SuspensionId id);

  List<Suspension> findByEntitlementIdOrderByFirstMonthDesc(UUID entitlementId);

  /** The one that a proposal is to order or to end. */
  @Query("select * from financialaid.suspension where proposal_id = :proposal or resume_proposal_id = :proposal")
  Optional<Suspension> ofProposal(UUID proposal);

  /** Those in force for which the term to cure was not set when they began. */
  @Query("select * from financialaid.suspension where status = 'IN_FORCE' and cure_until is null and kind <> 'SCHOOLING' order by id limit 500 for update skip locked")
  List<Suspension> withoutTerm();
}
