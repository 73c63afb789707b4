package ro.reazem.intake.menu;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.trail.SubjectPath;
import ro.reazem.platform.web.AddEntry;
import ro.reazem.platform.web.MenuEntry;

/** Where the registry stands in the navigation and in the menu of additions. */
@Configuration(proxyBeanMethods = false)
class IntakeMenu {

  @Bean
  MenuEntry registryMenuEntry() {
    return new MenuEntry(MenuEntry.Group.RECORDS, 20, "intake.menu", "stamp", "/registry", "intake.entry.read");
  }

  @Bean
  SubjectPath pathOfAPetition() {
    return new SubjectPath("/registry/petitions/{id}", "intake");
  }

  @Bean
  AddEntry registryAddEntry() {
    return new AddEntry(20, "intake.entry.add", "stamp", "/registry/new", "intake.entry.register");
  }
}
