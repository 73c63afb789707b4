package ro.reazem.audit.documentation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;

/** The entry of the navigation that leads to the documentation. */
@Configuration(proxyBeanMethods = false)
class DocumentationMenu {

  @Bean
  MenuEntry documentationEntry() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 90, "audit.documentation.menu", "book-open", "/documentation",
        "audit.documentation.read");
  }
}
