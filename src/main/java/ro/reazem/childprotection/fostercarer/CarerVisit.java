package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A visit of the social worker to the home of a carer (vizita lunară la asistentul maternal).
 *
 * @param seen the children who were seen there
 */
record CarerVisit(LocalDate on, List<UUID> seen, String findings) {

  CarerVisit {
    seen = List.copyOf(seen);
  }
}
