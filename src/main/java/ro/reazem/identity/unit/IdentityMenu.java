package ro.reazem.identity.unit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.MenuEntry.Group;

/** What identity adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class IdentityMenu {

  @Bean
  MenuEntry officersEntry() {
    return new MenuEntry(Group.INSTITUTION, 60, "identity.menu.officers", "users-round", "/identity/officers",
        "identity.officer.read");
  }

  @Bean
  MenuEntry unitsEntry() {
    return new MenuEntry(Group.INSTITUTION, 61, "identity.menu.units", "network", "/identity/units", "identity.unit.read");
  }

  @Bean
  MenuEntry permissionsEntry() {
    return new MenuEntry(Group.INSTITUTION, 62, "identity.menu.permissions", "key-round", "/admin/permissions",
        "identity.matrix.read");
  }
}
