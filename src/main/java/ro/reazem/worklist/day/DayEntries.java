package ro.reazem.worklist.day;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.security.OpenPath;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.BellEntry;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;

/** What the work list contributes to the navigation, to the home page and to the page of a person. */
@Configuration(proxyBeanMethods = false)
class DayEntries {

  @Bean
  MenuEntry tasksMenu() {
    return new MenuEntry(MenuEntry.Group.WORK, 4, "worklist.menu", "square-check-big", "/tasks", Permitted.SIGNED_IN);
  }

  @Bean
  MenuEntry casesMenu() {
    return new MenuEntry(MenuEntry.Group.WORK, 5, "worklist.cases.menu", "folder-open", "/cases", Permitted.SIGNED_IN);
  }

  @Bean
  MenuEntry teamMenu() {
    return new MenuEntry(MenuEntry.Group.WORK, 6, "worklist.team.menu", "users-round", "/team", "worklist.team.read");
  }

  @Bean
  MenuEntry rulesMenu() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 58, "worklist.rule.menu", "list-checks", "/worklist/rules", "worklist.rule.keep");
  }

  @Bean
  OpenPath calendarFeed() {
    return new OpenPath("/worklist/feed/*");
  }

  @Bean
  BellEntry bell() {
    return new BellEntry("worklist.news.title", "/worklist/news", "/worklist/news/count");
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
  Panel unreadEvents() {
    return new Panel(Panel.Place.HOME, 3, "worklist.news.unread", "/worklist/news/panel", Permitted.SIGNED_IN, Panel.Spot.SIDE);
  }

  @Bean
  Panel myCases() {
    return new Panel(Panel.Place.HOME, 5, "worklist.cases.mine", "/worklist/day/cases", Permitted.SIGNED_IN, Panel.Spot.WIDE);
  }

  @Bean
  Panel timelineOfPerson() {
    return new Panel(Panel.Place.PERSON, 60, "worklist.timeline.title", "/worklist/timeline/{id}", Permitted.SIGNED_IN);
  }
}
