package ro.reazem.financialaid.proposal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All proposals ever sent. */
interface Proposals extends Repository<Proposal, ProposalId> {

  Proposal save(Proposal proposal);

  Optional<Proposal> findById(ProposalId id);

  @Query("select * from financialaid.proposal where application_id = :application and status = 'OPEN'")
  Optional<Proposal> openOf(UUID application);

  /** What the right of a request rests on now. */
  @Query("""
      select * from financialaid.proposal where application_id = :application and status = 'APPROVED' and kind in ('GRANT', 'CHANGE')
      order by settled_at desc limit 1""")
  Optional<Proposal> latestApproved(UUID application);
}
