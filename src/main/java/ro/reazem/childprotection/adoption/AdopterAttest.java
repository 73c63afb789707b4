package ro.reazem.childprotection.adoption;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long an attest of adopters is good (valabilitatea atestatului de persoană sau familie aptă să adopte, Legea nr. 268/2020): as many years as the law of
 * the day of issue gave, and beyond them by law until the judgment, when the request to approve the adoption of a child who has lived with the adopters long
 * enough is before the court.
 *
 * @param inCourtSince since when such a request is before the court, null while none is
 */
public record AdopterAttest(LocalDate issuedOn, LocalDate goodUntil, @Nullable LocalDate inCourtSince) {

  /** The last day, by the law of the day of issue. */
  public static LocalDate goodUntil(LocalDate issuedOn, AdoptionLaw law) {
    return issuedOn.plusYears(law.attestYears());
  }

  public boolean isGoodOn(LocalDate day) {
    return !day.isBefore(issuedOn) && (!day.isAfter(goodUntil) || isProlonged());
  }

  /** Whether it goes on by law: the request came before the court while it was good. */
  public boolean isProlonged() {
    return inCourtSince != null && !inCourtSince.isAfter(goodUntil);
  }

  /** Whether a request that comes before the court that day makes it go on by law: it is still good, and by its end the child will have lived there long enough. */
  public boolean isProlongedBy(LocalDate request, LocalDate childThereSince, AdoptionLaw law) {
    var months = law.prolongingMonths();
    return isGoodOn(request) && months != null && !childThereSince.plusMonths(months).isAfter(goodUntil);
  }
}
