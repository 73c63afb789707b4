package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.DateRange;

/**
 * What lets a small child live in a residential service after all (excepția copilului cu handicap grav).
 *
 * @param certificate when the certificate of severe handicap is valid, null without one
 * @param specialised whether the service is a specialised one
 * @param dependent whether it is documented that the child depends on such care
 */
record SevereCare(@Nullable DateRange certificate, boolean specialised, boolean dependent) {

  static final SevereCare NONE = new SevereCare(null, false, false);

  boolean countsOn(LocalDate day) {
    return certificate != null && certificate.contains(day) && specialised && dependent;
  }
}
