package ro.reazem.platform.drafts;

import java.time.Instant;
import java.util.UUID;

/** A draft in a list, without what was typed (ciornă). */
record BegunForm(UUID id, String page, String title, Instant savedAt) {

  /** Where it is taken up again. */
  public String address() {
    return address(page, id);
  }

  static String address(String page, UUID id) {
    return page + (page.contains("?") ? "&" : "?") + FormDraft.PARAMETER + "=" + id;
  }
}
