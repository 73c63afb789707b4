package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Sorts chosen proposals into those that may be signed together and those that need a look of their own, with the reasons. */
@Component
class ChoosingBulk {

  static final String LIMIT = "AID_BULK_SIGNING_MAX";
  private static final String READ = "financialaid.proposal.read";
  private static final String APPROVE = "financialaid.proposal.approve";

  private final Proposals proposals;
  private final SettlingProposal settling;
  private final LegalParameters parameters;
  private final Sight sight;
  private final Clock clock;

  ChoosingBulk(Proposals proposals, SettlingProposal settling, LegalParameters parameters, Sight sight, Clock clock) {
    this.proposals = proposals;
    this.settling = settling;
    this.parameters = parameters;
    this.sight = sight;
    this.clock = clock;
  }

  /** A chosen proposal that is left out. */
  record LeftOut(UUID id, String request, String holder, Lei sum, List<BulkRule.Reason> reasons) {}

  /** What was chosen, sorted; the cases are those it names. */
  record Chosen(List<BulkGroup> groups, List<LeftOut> leftOut, List<UUID> cases) {}

  /** The largest sum that may be signed so; nothing until the institution set it. */
  Optional<Lei> limit() {
    var law = parameters.on(LocalDate.now(clock));
    return law.find(LIMIT).map(value -> law.lei(LIMIT));
  }

  /** Those that the officer may not see are not named at all. */
  Chosen sort(List<ProposalId> chosen, Officer officer) {
    var limit = limit();
    Map<String, List<BulkGroup.Row>> together = new TreeMap<>();
    var leftOut = new ArrayList<LeftOut>();
    var cases = new ArrayList<UUID>();
    for (var proposal : seen(chosen, officer)) {
      cases.add(proposal.applicationId());
      var dossier = proposal.dossier();
      var reasons = reasons(proposal, officer, limit);
      if (reasons.isEmpty()) {
        together.computeIfAbsent(dossier.benefit() + " " + proposal.kind(), key -> new ArrayList<>())
            .add(new BulkGroup.Row(proposal.getId().toString(), dossier.request().number(), dossier.holder().name(), BulkRule.sum(proposal)));
      } else {
        leftOut.add(new LeftOut(proposal.getId().value(), dossier.request().number(), dossier.holder().name(), BulkRule.sum(proposal), reasons));
      }
    }
    var groups = together.entrySet().stream().map(group -> new BulkGroup(group.getKey().split(" ")[0], group.getKey().split(" ")[1],
        group.getValue().stream().sorted(Comparator.comparing(BulkGroup.Row::sum)).toList())).toList();
    return new Chosen(groups, leftOut, cases);
  }

  /** Those of the chosen that the officer may see. */
  List<Proposal> seen(List<ProposalId> chosen, Officer officer) {
    return proposals.findAllById(chosen).stream().filter(one -> !one.isErased())
        .filter(one -> sight.allows(officer, READ, one.unitId(), one.applicationId())).toList();
  }

  /** The same question once more for one of them, right before it is signed; changed facts are refused by the signing itself. */
  List<BulkRule.Reason> against(Proposal proposal, Officer officer) {
    return permitted(proposal, officer) ? BulkRule.against(proposal, officer.id(), limit()) : List.of(BulkRule.Reason.NOT_PERMITTED);
  }

  private List<BulkRule.Reason> reasons(Proposal proposal, Officer officer, Optional<Lei> limit) {
    if (!permitted(proposal, officer)) {
      return List.of(BulkRule.Reason.NOT_PERMITTED);
    }
    var reasons = BulkRule.against(proposal, officer.id(), limit);
    // counted anew only where nothing else stands in the way
    return !reasons.isEmpty() || rests(proposal) ? reasons : List.of(BulkRule.Reason.STALE);
  }

  private boolean permitted(Proposal proposal, Officer officer) {
    return sight.allows(officer, APPROVE, proposal.unitId(), proposal.applicationId());
  }

  private boolean rests(Proposal proposal) {
    try {
      return settling.stillRests(proposal);
    } catch (RuleViolated notCalculable) {
      return false;
    }
  }
}
