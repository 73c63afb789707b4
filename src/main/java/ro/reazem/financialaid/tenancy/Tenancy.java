package ro.reazem.financialaid.tenancy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contract by which a family lives in a social dwelling (contract de închiriere).
 *
 * @param offerId the offer that it followed; null when it was taken over from another landlord
 * @param oldNumber the number that the landlord before gave it; null for one of ours
 * @param tenant the name of the tenant as the contract has it
 * @param successor who took the place of the tenant last; null without one
 * @param signedBy who signed it for the landlord; for one that was taken over the landlord before
 * @param terms for how long it was concluded, and each prolongation; of one that was taken over those from the running one on
 * @param end null while it runs
 */
record Tenancy(UUID id, long version, int number, int year, @Nullable UUID offerId, @Nullable String oldNumber, UUID dwellingId, UUID fileId, String tenant,
    @Nullable String successor, LocalDate signedOn, String signedBy, LocalDate startsOn, List<Term> terms, @Nullable End end) {

  Tenancy {
    terms = List.copyOf(terms);
  }

  /** A time for which it was concluded or prolonged. */
  record Term(int number, LocalDate startsOn, LocalDate endsOn, LocalDate decidedOn, String decidedBy) {}

  /** Its end, with the legal basis that was named. */
  record End(LocalDate on, EndGround ground, String basis, String note, String by) {}

  public String cited() {
    return number + "/" + year;
  }

  /** As papers to the tenant name it, who knows one that was taken over by its old number. */
  public String onPapers() {
    return oldNumber == null ? cited() : cited() + " (preluat, nr. " + oldNumber + ")";
  }

  public boolean isTakenOver() {
    return oldNumber != null;
  }

  /** Who holds it now. */
  public String holder() {
    return successor == null ? tenant : successor;
  }

  public boolean runs() {
    return end == null;
  }

  /** The last day of the last term. */
  public LocalDate endsOn() {
    return terms.getLast().endsOn();
  }

  /** The last day on which rent is owed, if there is one; whoever stays after the term owes it still. */
  public @Nullable LocalDate lastDay() {
    return end == null ? null : end.on();
  }
}
