package ro.reazem.audit.trail;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.MenuEntry;

/** The parts of the trail that its pages lead to. */
@Component("trailTabs")
class TrailTabs {

  private static final List<String> ALL = List.of("all", "refused", "exports", "reveals", "reads", "acts", "searches", "signins");

  public List<String> all() {
    return ALL;
  }

  /** The entry of the navigation. */
  @Configuration(proxyBeanMethods = false)
  static class Menu {

    @Bean
    MenuEntry trailEntry() {
      return new MenuEntry(MenuEntry.Group.INSTITUTION, 80, "audit.menu", "shield-check", "/audit", "audit.trail.read");
    }
  }
}
