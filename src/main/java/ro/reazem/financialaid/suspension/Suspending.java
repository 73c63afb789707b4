package ro.reazem.financialaid.suspension;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.EntitlementId;
import ro.reazem.financialaid.entitlement.Entitlements;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;

/** Suspends and resumes rights (suspendarea și reluarea): the suspension, the right with its revisions, and the term to cure, together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Suspending {

  private final Suspensions suspensions;
  private final Entitlements entitlements;
  private final CureTerms terms;

  Suspending(Suspensions suspensions, Entitlements entitlements, CureTerms terms) {
    this.suspensions = suspensions;
    this.entitlements = entitlements;
    this.terms = terms;
  }

  /** Keeps what a proposal asks to suspend until it is signed. */
  public Suspension propose(Entitlement right, Suspension.Wanted wanted, UUID proposal) {
    requirePossible(right, wanted);
    return suspensions.save(Suspension.of(right, wanted).by(proposal));
  }

  /** Records that the county payer suspended the payment. */
  public Suspension record(Entitlement right, Suspension.Wanted wanted, OrderedBy notice, Instant at) {
    requirePossible(right, wanted);
    return ordered(suspensions.save(Suspension.of(right, wanted).order(notice, at)), right, at);
  }

  /** Keeps what a proposal asks to resume until it is signed. */
  public void proposeResuming(Suspension suspension, YearMonth from, boolean arrears, String reasons, UUID proposal) {
    suspensions.save(suspension.resumeBy(proposal, from, arrears, reasons));
  }

  /** Records that the county payer pays again. */
  public void recordResuming(Suspension suspension, YearMonth from, boolean arrears, String reasons, OrderedBy notice, Instant at) {
    resumed(suspensions.save(suspension.resumed(notice, from, arrears, reasons)), at);
  }

  /** The disposition of a proposal was signed: what it asked for happens. */
  public void signed(UUID proposal, OrderedBy act, Instant at) {
    var found = suspensions.ofProposal(proposal).orElseThrow();
    if (found.status() == Suspension.Status.PROPOSED) {
      ordered(suspensions.save(found.order(act, at)), right(found), at);
    } else {
      resumed(suspensions.save(found.resumed(act)), at);
    }
  }

  /** A proposal was sent back or withdrawn. */
  public void unsigned(UUID proposal) {
    suspensions.ofProposal(proposal).ifPresent(found -> suspensions.save(found.unsigned(proposal)));
  }

  /** The right ended: nothing of it can be resumed any more. */
  public void ended(UUID entitlement) {
    suspensions.findByEntitlementIdOrderByFirstMonthDesc(entitlement).stream().filter(Suspension::isOpen).forEach(one -> {
      terms.cancel(one, "încetarea dreptului");
      suspensions.save(one.terminated());
    });
  }

  private Suspension ordered(Suspension suspension, Entitlement right, Instant at) {
    entitlements.save(right.interrupt(suspension.interruption(), ref(suspension), at));
    return suspensions.save(terms.start(suspension));
  }

  private void resumed(Suspension suspension, Instant at) {
    entitlements.save(right(suspension).resume(suspension.getId().value(), Objects.requireNonNull(suspension.resumesFrom()),
        Boolean.TRUE.equals(suspension.arrears()), ref(suspension), at));
    terms.met(suspension, LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }

  private void requirePossible(Entitlement right, Suspension.Wanted wanted) {
    RuleViolated.require(right.isChangeable(), "financialaid.suspension.onlyVmi");
    RuleViolated.require(right.isInForce(), "financialaid.entitlement.ended");
    RuleViolated.require(!wanted.first().atDay(1).isBefore(right.grantedFrom().withDayOfMonth(1)), "financialaid.suspension.beforeRight",
        right.grantedFrom());
    RuleViolated.require(wanted.kind() == SuspensionKind.SCHOOLING || suspensions.findByEntitlementIdOrderByFirstMonthDesc(right.getId().value()).stream()
        .noneMatch(one -> one.isOpen() && one.kind() == wanted.kind() && one.ground().equals(wanted.ground())), "financialaid.suspension.already");
  }

  private Entitlement right(Suspension suspension) {
    return entitlements.findById(new EntitlementId(suspension.entitlementId())).orElseThrow();
  }

  private static CaseRef ref(Suspension suspension) {
    return new CaseRef("financialaid", suspension.applicationId());
  }
}
