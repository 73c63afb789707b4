package ro.reazem.childprotection.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.carerfile.CarerLaws;
import ro.reazem.platform.security.Officer;

/** Looks for a carer among all of them (căutarea asistentului maternal): sifted in one statement, the best of each group read in whole and explained. */
@Component("fosterSearchingCarers")
class SearchingCarers {

  private static final int OFFERED = 50;
  private static final int BY_EXCEPTION = 20;
  private static final int EXCLUDED = 20;
  private static final Comparator<Sketch> BEST = Comparator.comparingInt(Sketch::score).reversed().thenComparingInt(Sketch::used).thenComparing(Sketch::number);
  private static final Comparator<Sketch> NEAREST = Comparator.comparingInt((Sketch one) -> one.codes().size()).thenComparing(Sketch::number);

  private final SiftingCarers sifting;
  private final CandidateRegister register;
  private final CarerLaws laws;

  SearchingCarers(SiftingCarers sifting, CandidateRegister register, CarerLaws laws) {
    this.sifting = sifting;
    this.register = register;
    this.laws = laws;
  }

  /** @param family the child and the brothers and sisters whose carers speak for themselves */
  Search search(Need need, Collection<UUID> family, Officer officer) {
    var law = laws.on(need.day());
    var all = sifting.all(need, family, law, officer);
    var shown = Stream.of(first(all, Sketch::isOffered, BEST, OFFERED), first(all, Sketch::isByException, BEST, BY_EXCEPTION),
        first(all, Sketch::isExcluded, NEAREST, EXCLUDED)).flatMap(List::stream).map(Sketch::id).toList();
    var children = need.arrival().children().stream().map(ChildToPlace::personId).toList();
    return Search.of(all, Matching.rank(need, register.of(shown, children, family, need.day(), officer), law));
  }

  private static List<Sketch> first(List<Sketch> all, Predicate<Sketch> of, Comparator<Sketch> order, int most) {
    return all.stream().filter(of).sorted(order).limit(most).toList();
  }
}
