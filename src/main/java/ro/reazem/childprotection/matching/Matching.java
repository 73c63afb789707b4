package ro.reazem.childprotection.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.childprotection.attestation.PlacementRules;
import ro.reazem.childprotection.attestation.Refusal;

/**
 * Orders carers for children who need one (potrivire). What the law excludes is set apart with its reasons; the others are ordered by what
 * speaks for and against them, equal ones by the children there and then by their number. It never decides.
 */
final class Matching {

  private static final String EXCEPTION = "childprotection.attestation.exceptionNeeded";
  private static final Comparator<Offered> ORDER = Comparator.comparingInt(Offered::score).reversed().thenComparingInt(Offered::used)
      .thenComparing(one -> one.candidate().number()).thenComparing(one -> one.candidate().id());

  private Matching() {}

  static Ranking rank(Need need, Collection<Candidate> candidates, CarerLaw law) {
    var offered = new ArrayList<Offered>();
    var byException = new ArrayList<Offered>();
    var excluded = new ArrayList<Excluded>();
    for (var one : candidates) {
      var refusals = PlacementRules.refusals(one.carer(), related(need.arrival(), one), law);
      if (refusals.isEmpty()) {
        offered.add(Weighing.of(need, one, law));
      } else if (refusals.stream().map(Refusal::code).allMatch(EXCEPTION::equals)) {
        byException.add(Weighing.of(need, one, law));
      } else {
        excluded.add(new Excluded(one, refusals));
      }
    }
    offered.sort(ORDER);
    byException.sort(ORDER);
    excluded.sort(Comparator.comparingInt((Excluded one) -> one.refusals().size()).thenComparing(one -> one.candidate().number())
        .thenComparing(one -> one.candidate().id()));
    return new Ranking(List.copyOf(offered), List.copyOf(byException), List.copyOf(excluded));
  }

  /** The same children with what is known of their kinship to this carer. */
  private static Arrival related(Arrival arrival, Candidate candidate) {
    return new Arrival(arrival.kind(), arrival.period(), arrival.children().stream()
        .map(child -> candidate.kin().containsKey(child.personId()) ? child.related(candidate.kin().get(child.personId())) : child).toList(),
        arrival.siblings(), arrival.exception());
  }
}
