package ro.reazem.financialaid.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.AidApplication;
import ro.reazem.financialaid.calculation.Calculation;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.history.History;

/** Makes a proposal out of a calculation and keeps it with its line of history (întocmirea propunerii). */
@Component
class MakingProposal {

  private final Proposals proposals;
  private final Freezing freezing;
  private final Grounds grounds;
  private final History history;

  MakingProposal(Proposals proposals, Freezing freezing, Grounds grounds, History history) {
    this.proposals = proposals;
    this.freezing = freezing;
    this.grounds = grounds;
    this.history = history;
  }

  /** What a proposal says of the case: whose request, what was declared, and why. */
  record Case(AidApplication request, Family family, Declaration told, List<String> grounds, String reasons) {}

  FrozenDossier dossier(Case told, Calculation calculation, Freezing.@Nullable Before before, Instant at, Locale locale) {
    return freezing.freeze(told.request(), told.told(), told.family(), calculation, grounds.of(told.grounds(), calculation.benefit(), calculation.amounts()), told.reasons(), before, at,
        locale);
  }

  /** Sends the proposal to whoever signs; within the transaction of the act. */
  ProposalId send(Proposal.Kind kind, Proposal.Subject subject, LocalDate from, Proposal.Basis basis, Proposal.Signature by) {
    var sent = proposals.save(Proposal.send(kind, subject, by, from, basis));
    history.add(subject.applicationId(), by.officer(), by.name(), "proposal." + kind.name().toLowerCase(Locale.ROOT), "", by.at());
    return sent.getId();
  }
}
