package ro.reazem.financialaid.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.declaration.MemberFacts;
import ro.reazem.financialaid.elsewhere.PlacedChild;
import ro.reazem.financialaid.elsewhere.PlacedElsewhere;
import ro.reazem.financialaid.family.HouseholdHistory;

/**
 * Children of a household who were placed elsewhere since the decision in force and whom it still counts, and those who came back and whom it does not count
 * yet (copii plasați, art. 67 alin. (3)).
 */
@Component
class PlacedChildren {

  private final PlacedElsewhere placed;
  private final Clock clock;

  PlacedChildren(PlacedElsewhere placed, Clock clock) {
    this.placed = placed;
    this.clock = clock;
  }

  List<PlacedChild> since(Proposal latest, HouseholdHistory household) {
    var decided = latest.settledAt();
    var today = LocalDate.now(clock);
    return placed.of(household.withRightsElsewhere()).stream()
        .filter(one -> decided == null || one.toldAt().isAfter(decided))
        .filter(one -> one.isOn(one.byMeasure() ? today : today.withDayOfMonth(1)) != isPlaced(latest, one))
        .toList();
  }

  private static boolean isPlaced(Proposal latest, PlacedChild child) {
    return latest.declaration().member(child.personId()).map(MemberFacts::placed).orElse(false);
  }
}
