package ro.reazem.services.cabinet;

import java.util.UUID;
import ro.reazem.platform.web.TypedId;

/** Names one contact of an epidemic event: the event and the pupil (contactul). */
record ContactKey(UUID event, UUID file) {

  static ContactKey parse(String typed) {
    int between = typed.indexOf('~');
    return new ContactKey(TypedId.parse(between < 0 ? typed : typed.substring(0, between)), TypedId.parse(typed.substring(between + 1)));
  }

  static String of(UUID event, UUID file) {
    return event + "~" + file;
  }
}
