package ro.reazem.childprotection.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.attestation.Arrival;

/**
 * Which carer is looked for (nevoile copilului la potrivire).
 *
 * @param from where the child's family and school are, null while unknown
 * @param language the language the child speaks, empty when it does not matter
 * @param religion the religion the family wishes to be kept, empty when it does not matter
 */
record Need(Arrival arrival, @Nullable Home from, String language, String religion) {

  LocalDate day() {
    return arrival.period().from();
  }
}
