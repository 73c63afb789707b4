package ro.reazem.financialaid.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.declaration.HeatingSource;
import ro.reazem.financialaid.declaration.Payment;
import ro.reazem.kernel.Lei;

/**
 * What a row says of a right (drept preluat).
 *
 * @param benefit code of the right, with that of the definition for a local aid
 * @param number of the decision, as its issuer gave it
 * @param firstMonth first day of the first month that is paid here
 * @param lastPaid first day of the last month paid elsewhere, null where none was
 * @param stops the months suspended
 * @param suspended the same as typed
 * @param ground code of the ground of suspension, null where none of the months paid here is suspended
 * @param declaredOn the day of the last own-responsibility declaration
 * @param source the source of heat, null for other benefits
 * @param terms what rights to meals, to the store and to local aids have beside sums
 * @param members the CNP of the members of the family that the decision counts; empty when those of the register are
 */
record TakenOverRight(String benefit, String number, LocalDate on, String issuer, LocalDate from, @Nullable LocalDate until, Sums sums,
    LocalDate firstMonth, @Nullable LocalDate lastPaid, List<Stop> stops, String suspended, @Nullable String ground, Payment payment, UUID unit,
    @Nullable UUID responsible, String oldCase, LocalDate declaredOn, @Nullable HeatingSource source, TakenOverTerms terms, List<String> members) implements ValueObject {

  TakenOverRight {
    // files that were checked before such terms were read have none
    terms = Objects.requireNonNullElse(terms, TakenOverTerms.NONE);
  }

  /** The sums of a month as the decision tells them. */
  record Sums(Lei gross, Lei inclusionAid, Lei childAid, Lei net) implements ValueObject {}

  /** Months suspended, up to one of them or until further notice. */
  record Stop(LocalDate first, @Nullable LocalDate last) implements ValueObject {

    boolean reaches(LocalDate month) {
      return last == null || !last.isBefore(month);
    }
  }

  /** The day from which its sum is owed here. */
  LocalDate owedFrom() {
    return new Course(from, until, firstMonth).givenFrom();
  }

  /** The suspended months of those that are paid here. */
  List<Stop> stopsHere() {
    return stops.stream().filter(stop -> stop.reaches(firstMonth))
        .map(stop -> stop.first().isBefore(firstMonth) ? new Stop(firstMonth, stop.last()) : stop).toList();
  }
}
