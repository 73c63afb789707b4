package ro.reazem.platform.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;

/** The register of terms in the navigation. */
@Configuration(proxyBeanMethods = false)
class TermsMenu {

  @Bean
  MenuEntry termsMenuEntry() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 56, "platform.terms.menu", "alarm-clock", "/deadlines/terms", "parameters.term.read");
  }
}
