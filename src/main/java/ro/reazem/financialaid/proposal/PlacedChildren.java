package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.elsewhere.RightElsewhere;
import ro.reazem.financialaid.elsewhere.RightsElsewhere;
import ro.reazem.financialaid.family.HouseholdHistory;

/** Children of a household for whom a placement allowance was granted since the decision in force, and whom it still counts (copii plasați, art. 67 alin. (3)). */
@Component
class PlacedChildren {

  private final RightsElsewhere rights;
  private final Clock clock;

  PlacedChildren(RightsElsewhere rights, Clock clock) {
    this.rights = rights;
    this.clock = clock;
  }

  List<RightElsewhere> since(Proposal latest, HouseholdHistory household) {
    var decided = latest.settledAt();
    return rights.of(household.withRightsElsewhere(), YearMonth.now(clock)).stream().filter(RightElsewhere::isPlacement)
        .filter(one -> decided == null || one.toldAt().isAfter(decided))
        .filter(one -> !latest.declaration().member(one.personId()).map(MemberFacts::placed).orElse(false)).toList();
  }
}
