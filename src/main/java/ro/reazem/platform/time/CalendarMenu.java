package ro.reazem.platform.time;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;

/** The legal calendar in the navigation. */
@Configuration(proxyBeanMethods = false)
class CalendarMenu {

  @Bean
  MenuEntry calendarMenuEntry() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 57, "platform.calendar.menu", "calendar-days", "/calendar", "parameters.calendar.read");
  }
}
