package ro.reazem.identity.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.MenuEntry.Group;
import ro.reazem.platform.web.Panel;

/** Where accesses to cases and conflicts of interest stand in the navigation and on the home page. */
@Configuration(proxyBeanMethods = false)
class AccessEntries {

  @Bean
  MenuEntry accessEntry() {
    return new MenuEntry(Group.INSTITUTION, 63, "identity.menu.access", "lock-keyhole", "/identity/access", "privacy.use.read");
  }

  @Bean
  MenuEntry conflictsEntry() {
    return new MenuEntry(Group.INSTITUTION, 64, "identity.menu.conflicts", "shield-alert", "/identity/conflicts", "privacy.conflict.keep");
  }

  @Bean
  Panel accessOnHome() {
    return new Panel(Panel.Place.HOME, 60, "identity.access.toReview", "/identity/access/panel", Permitted.SIGNED_IN);
  }
}
