package ro.reazem.platform.parameters;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;

/** The register of legal parameters in the navigation. */
@Configuration(proxyBeanMethods = false)
class ParameterMenu {

  @Bean
  MenuEntry parametersMenuEntry() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 55, "platform.parameters.menu", "scale", "/parameters",
        "parameters.value.read");
  }
}
