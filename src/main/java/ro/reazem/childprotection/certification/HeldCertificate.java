package ro.reazem.childprotection.certification;

import java.time.LocalDate;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A certificate the child had or has (certificat anterior).
 *
 * @param until the last day it was given for
 * @param endsOn the last day on which it was really valid, earlier than that day when it was lost or replaced
 */
public record HeldCertificate(Degree degree, LocalDate from, LocalDate until, LocalDate endsOn) implements ValueObject {

  /** One that ran its whole time. */
  public static HeldCertificate whole(Degree degree, LocalDate from, LocalDate until) {
    return new HeldCertificate(degree, from, until, until);
  }

  boolean isOn(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !endsOn.isBefore(first);
  }

  /** Whether it was given for that many months and not lost before. */
  boolean ran(int months) {
    return endsOn.equals(until) && !until.isBefore(from.plusMonths(months).minusDays(1));
  }
}
