package ro.reazem.intake.entry;

/** How a paper came or goes (canalul): over the counter, by post, electronic mail, portal, fax, or as a note of a call. */
public enum Channel {
  COUNTER, POST, E_MAIL, PORTAL, FAX, PHONE_NOTE
}
