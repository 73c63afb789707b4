package ro.reazem.acts.menu;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;

/** What acts contribute to the navigation and to the page of every case. */
@Configuration(proxyBeanMethods = false)
class ActsEntries {

  private static final String READ = "acts.act.read";

  @Bean
  MenuEntry actsMenu() {
    return new MenuEntry(MenuEntry.Group.RECORDS, 35, "acts.menu", "signature", "/acts", READ);
  }

  @Bean
  MenuEntry actTemplatesMenu() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 57, "acts.templates", "file-text", "/acts/templates", "acts.template.edit");
  }

  @Bean
  Panel actsOfCase() {
    return new Panel(Panel.Place.CASE, 20, "acts.panel.title", "/acts/of-case?context={context}&caseId={id}", READ);
  }

  @Bean
  Panel actsToSign() {
    return new Panel(Panel.Place.HOME, 11, "acts.panel.signing", "/acts/signing/panel", "signature.act.sign");
  }
}
