package ro.reazem.platform.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.MenuEntry;

/** The first entry of the navigation. */
@Configuration(proxyBeanMethods = false)
class HomeMenu {

  @Bean
  MenuEntry homeEntry() {
    return new MenuEntry(MenuEntry.Group.WORK, 0, "platform.home", "layout-list", "/", Permitted.SIGNED_IN);
  }
}
