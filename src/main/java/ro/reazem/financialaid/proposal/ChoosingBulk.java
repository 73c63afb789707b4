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
import ro.reazem.kernel.Lei;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Sorts chosen proposals into those that may be signed together and those that need a look of their own, with the reasons. */
@Component
class ChoosingBulk {

  static final String LIMIT = "AID_BULK_SIGNING_MAX";

  private final Proposals proposals;
  private final LegalParameters parameters;
  private final ProposalSight sight;
  private final Clock clock;

  ChoosingBulk(Proposals proposals, LegalParameters parameters, ProposalSight sight, Clock clock) {
    this.proposals = proposals;
    this.parameters = parameters;
    this.sight = sight;
    this.clock = clock;
  }

  /** A chosen proposal that is left out. */
  record LeftOut(UUID id, String request, String holder, Lei sum, List<BulkRule.Reason> reasons) {}

  /** What was chosen, sorted; the cases are those it names. */
  record Chosen(List<BulkGroup> groups, List<LeftOut> leftOut, List<UUID> cases) {}

  /** What a group is made of. */
  private record Kind(String benefit, Proposal.Kind kind) {}

  /** The largest sum that may be signed so; nothing until the institution set it. */
  Optional<Lei> limit() {
    var law = parameters.on(LocalDate.now(clock));
    return law.find(LIMIT).map(value -> law.lei(LIMIT));
  }

  /** Those that the officer may not see are not named at all. */
  Chosen sort(List<ProposalId> chosen, Officer officer) {
    var limit = limit();
    Map<Kind, List<BulkGroup.Row>> together = new TreeMap<>(Comparator.comparing(Kind::benefit).thenComparing(Kind::kind));
    var leftOut = new ArrayList<LeftOut>();
    var cases = new ArrayList<UUID>();
    for (var proposal : seen(chosen, officer)) {
      cases.add(proposal.applicationId());
      var dossier = proposal.dossier();
      var reasons = against(proposal, officer, limit);
      if (reasons.isEmpty()) {
        together.computeIfAbsent(new Kind(dossier.benefit(), proposal.kind()), key -> new ArrayList<>())
            .add(new BulkGroup.Row(proposal.getId().toString(), dossier.request().number(), dossier.holder().name(), BulkRule.sum(proposal)));
      } else {
        leftOut.add(new LeftOut(proposal.getId().value(), dossier.request().number(), dossier.holder().name(), BulkRule.sum(proposal), reasons));
      }
    }
    var groups = together.entrySet().stream().map(group -> new BulkGroup(group.getKey().benefit(), group.getKey().kind().name(),
        group.getValue().stream().sorted(Comparator.comparing(BulkGroup.Row::sum)).toList())).toList();
    return new Chosen(groups, leftOut, cases);
  }

  /** Those of the chosen that the officer may see. */
  List<Proposal> seen(List<ProposalId> chosen, Officer officer) {
    return proposals.findAllById(chosen).stream().filter(one -> !one.isErased()).filter(one -> sight.allows(officer, ProposalSight.READ, one)).toList();
  }

  /** The same question once more for one of them, right before it is signed. */
  List<BulkRule.Reason> against(Proposal proposal, Officer officer) {
    return against(proposal, officer, limit());
  }

  private List<BulkRule.Reason> against(Proposal proposal, Officer officer, Optional<Lei> limit) {
    return sight.allows(officer, ProposalSight.APPROVE, proposal) ? BulkRule.against(proposal, officer.id(), limit)
        : List.of(BulkRule.Reason.NOT_PERMITTED);
  }
}
