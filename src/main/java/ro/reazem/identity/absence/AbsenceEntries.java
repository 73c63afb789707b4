package ro.reazem.identity.absence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.MenuEntry.Group;
import ro.reazem.platform.web.Panel;

/** Where absences stand in the navigation and on the page one begins the day with. */
@Configuration(proxyBeanMethods = false)
class AbsenceEntries {

  @Bean
  MenuEntry absencesEntry() {
    return new MenuEntry(Group.WORK, 40, "identity.menu.absences", "calendar-days", "/identity/absences", Permitted.SIGNED_IN);
  }

  @Bean
  Panel absencesOnHome() {
    return new Panel(Panel.Place.HOME, 45, "identity.absence.near", "/identity/absences/panel", Permitted.SIGNED_IN, Panel.Spot.SIDE);
  }
}
