package ro.reazem.platform.presence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells templates what is known about others on the object of the present page. */
@Component("presence")
class PresenceOfPage {

  private final Presences presences;

  PresenceOfPage(Presences presences) {
    this.presences = presences;
  }

  /** Whether the page is about an object at which one can meet. */
  public boolean knows(String page) {
    return PresenceOnPages.place(page) != null;
  }

  /** Who saved the object of the present page last; null when nobody is known. */
  public Presences.@Nullable Other lastSave() {
    var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    var place = PresenceOnPages.place(request.getRequestURI().substring(request.getContextPath().length()));
    return place == null ? null : presences.lastSave(place).orElse(null);
  }
}
