package ro.reazem.childprotection.commission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;

/** Who the commission is on a day (componența comisiei): its seats, the member of each and the substitute. */
public record Composition(LocalDate day, List<Place> places) implements ValueObject {

  /** A seat with whoever may sit on it that day. */
  public record Place(Seat seat, @Nullable Mandate member, @Nullable Mandate substitute) {

    /** Member and substitute, as far as there are. */
    public List<Mandate> mandates() {
      return Stream.of(Optional.ofNullable(member), Optional.ofNullable(substitute)).flatMap(Optional::stream).toList();
    }
  }

  public static Composition of(LocalDate day, List<Seat> seats, List<Mandate> mandates) {
    return new Composition(day, seats.stream().filter(seat -> seat.valid().contains(day))
        .sorted(Comparator.comparing(Seat::kind).thenComparing(Seat::position).thenComparing(Seat::represents))
        .map(seat -> new Place(seat, on(day, seat, mandates, false), on(day, seat, mandates, true))).toList());
  }

  private static @Nullable Mandate on(LocalDate day, Seat seat, List<Mandate> mandates, boolean substitute) {
    return mandates.stream().filter(one -> one.seatId().equals(seat.id()) && one.substitute() == substitute && one.valid().contains(day))
        .findFirst().orElse(null);
  }

  public Optional<Place> place(UUID seat) {
    return places.stream().filter(one -> one.seat().id().equals(seat)).findFirst();
  }

  /** Whoever may sit on the seat, by the mandate. */
  public Optional<Mandate> mandate(UUID seat, UUID mandate) {
    return place(seat).flatMap(place -> place.mandates().stream().filter(one -> one.id().equals(mandate)).findFirst());
  }

  public boolean presides(UUID seat) {
    return place(seat).map(place -> place.seat().kind().presides()).orElse(false);
  }

  /** @throws RuleViolated while there are not as many seats as the law asks for (HG nr. 502/2017), or nobody could preside */
  public void requireWhole(int members) {
    RuleViolated.require(places.size() == members, "childprotection.commission.seatsMissing", members, places.size());
    RuleViolated.require(places.stream().anyMatch(place -> place.seat().kind().presides() && !place.mandates().isEmpty()),
        "childprotection.commission.nobodyPresides");
  }
}
