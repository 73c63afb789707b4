package ro.reazem.worklist.day;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;

/** What the work list contributes to the navigation and to the home page. */
@Configuration(proxyBeanMethods = false)
class DayEntries {

  @Bean
  MenuEntry casesMenu() {
    return new MenuEntry(MenuEntry.Group.WORK, 5, "worklist.cases.menu", "folder-open", "/cases", Permitted.SIGNED_IN);
  }

  @Bean
  Panel mapOfDeadlines() {
    return new Panel(Panel.Place.HOME, 1, "worklist.strip.label", "/worklist/day/strip", Permitted.SIGNED_IN, Panel.Spot.STRIP);
  }

  @Bean
  Panel myDeadlines() {
    return new Panel(Panel.Place.HOME, 2, "worklist.deadlines.mine", "/worklist/day/deadlines", Permitted.SIGNED_IN);
  }

  @Bean
  Panel myCases() {
    return new Panel(Panel.Place.HOME, 5, "worklist.cases.mine", "/worklist/day/cases", Permitted.SIGNED_IN, Panel.Spot.WIDE);
  }
}
