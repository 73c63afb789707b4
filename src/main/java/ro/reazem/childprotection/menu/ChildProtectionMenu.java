package ro.reazem.childprotection.menu;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.trail.SubjectPath;
import ro.reazem.platform.web.AddEntry;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;
import ro.reazem.platform.web.WorkTarget;

/** Where child protection stands in the navigation, on the pages of persons, and among those who take work from the registry. */
@Configuration(proxyBeanMethods = false)
class ChildProtectionMenu {

  private static final String READ = "childprotection.case.read";

  @Bean
  MenuEntry childProtectionMenuEntry() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 10, "childprotection.menu", "baby", "/childprotection/cases", READ);
  }

  @Bean
  SubjectPath pathOfAChildCase() {
    return new SubjectPath("/childprotection/cases/{id}", "childprotection");
  }

  @Bean
  WorkTarget childProtectionWork() {
    return new WorkTarget("childprotection", true, List.of("PROTECTION_MEASURE", "SERVICES"));
  }

  @Bean
  AddEntry childCaseEntry() {
    return new AddEntry(28, "childprotection.case.add", "baby", "/childprotection/cases/new", "childprotection.case.open");
  }

  @Bean
  Panel childCasesOfPerson() {
    return new Panel(Panel.Place.PERSON, 30, "childprotection.panel.cases", "/childprotection/cases/panel?person={id}", READ);
  }

  @Bean
  SubjectPath pathOfAFosterCarer() {
    return new SubjectPath("/childprotection/carers/{id}", "childprotection");
  }

  @Bean
  AddEntry fosterCarerEntry() {
    return new AddEntry(29, "childprotection.carer.add", "heart-handshake", "/childprotection/carers/new", "childprotection.carer.open");
  }

  @Bean
  Panel fosterCarerOfPerson() {
    return new Panel(Panel.Place.PERSON, 31, "childprotection.panel.carer", "/childprotection/carers/panel?person={id}", "childprotection.carer.read");
  }

  @Bean
  SubjectPath pathOfAPreventionFile() {
    return new SubjectPath("/childprotection/prevention/{id}", "childprotection");
  }

  @Bean
  AddEntry preventionEntry() {
    return new AddEntry(30, "childprotection.prevention.add", "shield-check", "/childprotection/prevention/new", "childprotection.prevention.open");
  }
}
