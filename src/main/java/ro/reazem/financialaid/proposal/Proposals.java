package ro.reazem.financialaid.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All proposals ever sent. */
interface Proposals extends Repository<Proposal, ProposalId> {

  Proposal save(Proposal proposal);

  Optional<Proposal> findById(ProposalId id);

  List<Proposal> findAllById(Iterable<ProposalId> ids);

  @Query("select * from financialaid.proposal where application_id = :application and status = 'OPEN'")
  Optional<Proposal> openOf(UUID application);

  /** The open proposal that the same officer sent on the same calculation: by a double click, or by a page sent again. */
  default Optional<Proposal> sentBefore(UUID application, UUID officer, String fingerprint) {
    return openOf(application).filter(open -> open.proposedBy().equals(officer) && open.fingerprint().equals(fingerprint));
  }

  /** The decision by which a proposal was signed. */
  @Query("select id from financialaid.decision where proposal_id = :proposal")
  Optional<UUID> decisionOf(UUID proposal);

  /** What the right of a request rests on now. */
  @Query("""
      select * from financialaid.proposal where application_id = :application and status = 'APPROVED' and kind in ('GRANT', 'CHANGE', 'FACTS')
      order by settled_at desc limit 1""")
  Optional<Proposal> latestApproved(UUID application);
}
