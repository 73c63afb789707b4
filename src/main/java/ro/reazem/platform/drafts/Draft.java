package ro.reazem.platform.drafts;

import java.time.Instant;
import java.util.Map;
import java.util.List;
import java.util.UUID;

/**
 * A form that was begun and not sent (ciornă).
 *
 * @param page where it was opened, with what the address asked for
 * @param title the heading of that page
 * @param fields what was typed, by the names of the fields
 * @param revision how often it was saved
 */
record Draft(UUID id, String page, String title, Map<String, List<String>> fields, int revision, Instant savedAt) {

  /** Where it is taken up again. */
  public String address() {
    return BegunForm.address(page, id);
  }
}
