package ro.reazem.financialaid.family;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who ever lived in a household and when (istoricul gospodăriei), so that the household of any day comes from one reading.
 *
 * @param livings in the order in which members are shown
 */
public record HouseholdHistory(UUID householdId, List<Living> livings) {

  /** One time in which a person lived in the household, with where the household lives now. */
  record Living(FamilyMember member, LocalDate since, @Nullable LocalDate until, @Nullable Integer siruta, String addressLine,
      @Nullable String locality) {

    private boolean holdsOn(LocalDate day) {
      return !since.isAfter(day) && (until == null || !until.isBefore(day))
          && (member.diedOn() == null || !member.diedOn().isBefore(day));
    }

    private Stay stay() {
      return new Stay(member.personId(), member.name(), since, until, member.diedOn());
    }
  }

  /** The household as it was on a day; empty when nobody lived in it. */
  public Optional<Family> on(LocalDate day) {
    var living = livings.stream().filter(one -> one.holdsOn(day)).toList();
    return living.stream().findFirst().map(first -> new Family(householdId, first.siruta, first.addressLine, first.locality,
        living.stream().map(Living::member).toList()));
  }

  /** Those of whom another context may have told a right. */
  public List<UUID> withRightsElsewhere() {
    return livings.stream().map(Living::member).filter(FamilyMember::mayHaveElsewhere).map(FamilyMember::personId).distinct().toList();
  }

  /** Everybody who ever lived in it, each with the latest stay. */
  public Collection<Stay> stays() {
    return livings.stream().map(Living::stay)
        .collect(Collectors.toMap(Stay::personId, stay -> stay, BinaryOperator.maxBy((one, other) -> one.since().compareTo(other.since()))))
        .values();
  }
}
