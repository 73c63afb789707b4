package ro.reazem.childprotection.attestation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.DateRange;

/** Invented carers and children for the tests of the law on foster carers. */
public final class AttestExamples {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private AttestExamples() {}

  public static CarerLaw law() {
    return new CarerLaw(DAY, 21, null, 24, LocalDate.of(2024, 8, 9), null, null, 3, 14, null, null, LocalDate.of(2025, 8, 9));
  }

  public static CarerLaw law(@Nullable Integer mostAge, @Nullable LocalDate oldUntil, @Nullable Integer mostChildren) {
    return new CarerLaw(DAY, 21, mostAge, 24, LocalDate.of(2024, 8, 9), oldUntil, null, 3, 14, mostChildren, null, null);
  }

  public static AttestLimits limits(int children) {
    return new AttestLimits(children, 0, 17, AdmittedSex.ANY, true, true, true, true);
  }

  public static Attested attested(AttestLimits limits, LocalDate on, Endorsement... endorsements) {
    return new Attested(new Attestation("12", on, "45/2025", limits, null), Arrays.asList(endorsements));
  }

  public static CarerOnDay carer(AttestLimits limits, PlacedChild... placed) {
    return new CarerOnDay(LocalDate.of(1980, 5, 5), true, attested(limits, LocalDate.of(2025, 2, 1)), Arrays.asList(placed));
  }

  public static PlacedChild placed(LocalDate from) {
    return new PlacedChild(UUID.randomUUID(), DateRange.since(from));
  }

  public static ChildToPlace child(String name, LocalDate bornOn) {
    return new ChildToPlace(UUID.randomUUID(), name, bornOn, Sex.MALE, false, false, null);
  }

  public static Arrival arrival(LocalDate from, boolean siblings, ChildToPlace... children) {
    return new Arrival(PlacementKind.PLACEMENT, DateRange.since(from), List.of(children), siblings, null);
  }
}
