package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Signing several proposals one after another (semnare în bloc): each in a transaction of its own with a number of its own, so one that is
 * refused keeps no other back, and one that is interrupted goes on where it stopped.
 */
@Component
class SigningInBulk {

  private static final Logger LOG = LoggerFactory.getLogger(SigningInBulk.class);
  /** How long one answer may take; what is left then waits for the officer to go on. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final SigningBatches batches;
  private final ChoosingBulk choosing;
  private final SettlingProposal settling;
  private final Proposals proposals;
  private final MessageSource messages;
  private final Clock clock;

  SigningInBulk(SigningBatches batches, ChoosingBulk choosing, SettlingProposal settling, Proposals proposals, MessageSource messages, Clock clock) {
    this.batches = batches;
    this.choosing = choosing;
    this.settling = settling;
    this.proposals = proposals;
    this.messages = messages;
    this.clock = clock;
  }

  /** Signs what is chosen; the same batch sent again signs only what is left of it. */
  void sign(UUID batch, List<ProposalId> chosen, Officer officer) {
    batches.ask(batch, officer, chosen, clock.instant());
    goOn(batch, officer);
  }

  /** Signs what is left of a batch that was interrupted. */
  void goOn(UUID batch, Officer officer) {
    goOn(batch, officer, PATIENCE);
  }

  /** The same, begun with none any more after so long. */
  void goOn(UUID batch, Officer officer, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    for (var id : batches.waiting(batch, officer)) {
      if (System.nanoTime() - deadline >= 0) {
        return;
      }
      one(batch, id, officer);
    }
  }

  private void one(UUID batch, ProposalId id, Officer officer) {
    try {
      var proposal = proposals.findById(id).orElseThrow(() -> new RuleViolated("financialaid.proposal.none"));
      if (signedBefore(proposal, officer)) {
        batches.signed(batch, id, proposals.decisionOf(id.value()));
        return;
      }
      var against = choosing.against(proposal, officer);
      if (!against.isEmpty()) {
        throw new RuleViolated("financialaid.bulk.reason." + against.getFirst());
      }
      batches.signed(batch, id, settling.approve(id, Proposal.Signature.of(officer, clock.instant())));
    } catch (RuleViolated refused) {
      afterRefusal(batch, id, officer, refused);
    } catch (RuntimeException failed) {
      // one that cannot be signed keeps no other back
      LOG.warn("Proposal {} could not be signed together with others", id, failed);
      batches.refused(batch, id, text("financialaid.bulk.failed"));
    }
  }

  /** The answer of a double click finds it signed by the other one. */
  private void afterRefusal(UUID batch, ProposalId id, Officer officer, RuleViolated refused) {
    if (proposals.findById(id).filter(proposal -> signedBefore(proposal, officer)).isPresent()) {
      batches.signed(batch, id, proposals.decisionOf(id.value()));
    } else {
      batches.refused(batch, id, text(refused.code(), refused.arguments().toArray()));
    }
  }

  private static boolean signedBefore(Proposal proposal, Officer officer) {
    return proposal.isSettledAs(Proposal.Status.APPROVED, officer.id());
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
  }
}
