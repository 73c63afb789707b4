package ro.reazem.childprotection.fostercarer;

import java.util.Set;
import java.util.UUID;

/**
 * A request to become a foster carer, to be entered (cerere nouă).
 *
 * @param languages the languages spoken in the house; may be empty
 * @param religion the religion of the house, where the person wants it known; may be empty
 * @param missing the papers that did not come with the request
 */
record NewCarer(UUID oneTimeKey, UUID personId, CarerRequest request, String languages, String religion, Set<CarerPaper> missing) {

  NewCarer {
    missing = Set.copyOf(missing);
  }

  /** A request whose file came with all its papers. */
  NewCarer(UUID oneTimeKey, UUID personId, CarerRequest request, String languages, String religion) {
    this(oneTimeKey, personId, request, languages, religion, Set.of());
  }
}
