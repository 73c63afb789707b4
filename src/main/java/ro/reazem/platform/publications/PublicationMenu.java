package ro.reazem.platform.publications;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;

/** The running of the application in the navigation. */
@Configuration(proxyBeanMethods = false)
class PublicationMenu {

  @Bean
  MenuEntry publicationsMenuEntry() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 95, "platform.publications.menu", "settings-2", "/operations",
        "operations.publication.read");
  }
}
