package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import ro.reazem.kernel.DateRange;

/**
 * The places of a carer (locurile asistentului maternal) over a time: how many children are there at once at most.
 *
 * @param most how many the attest admits
 */
public record Places(int most, List<PlacedChild> placed) {

  public Places {
    placed = List.copyOf(placed);
  }

  /** How many children are there on a day. */
  public int usedOn(LocalDate day) {
    return (int) placed.stream().filter(one -> one.period().contains(day)).map(PlacedChild::personId).distinct().count();
  }

  /** How many others are there at once at most while somebody stays: it can only grow on the day on which one of them comes. */
  public int peak(DateRange stay, Collection<ChildToPlace> arriving) {
    var others = new Places(most, placed.stream().filter(one -> one.period().overlaps(stay))
        .filter(one -> arriving.stream().noneMatch(child -> child.personId().equals(one.personId()))).toList());
    return Stream.concat(Stream.of(stay.from()), others.placed().stream().map(one -> one.period().from()).filter(stay::contains))
        .mapToInt(others::usedOn).max().orElse(0);
  }

  public int freeOn(LocalDate day) {
    return Math.max(0, most - usedOn(day));
  }
}
