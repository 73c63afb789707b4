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
  Panel casesOfOneChild() {
    return new Panel(Panel.Place.TASKS, 31, "childprotection.known.twice", "/childprotection/cases/twice", "childprotection.case.approve");
  }

  @Bean
  Panel casesWithoutManager() {
    return new Panel(Panel.Place.TASKS, 32, "childprotection.takeover.waiting", "/childprotection/takeover/waiting", "childprotection.case.assign");
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
  SubjectPath pathOfAChildFile() {
    return new SubjectPath("/childprotection/files/{id}", "childprotection");
  }

  @Bean
  AddEntry childFileEntry() {
    return new AddEntry(30, "childprotection.flow.addAbroad", "users", "/childprotection/files/new", "childprotection.flow.open");
  }

  @Bean
  Panel childFilesOfPerson() {
    return new Panel(Panel.Place.PERSON, 32, "childprotection.panel.files", "/childprotection/files/panel?person={id}", "childprotection.flow.read");
  }

  /** Seen only by those who have a role in adoption. */
  @Bean
  MenuEntry adoptionMenuEntry() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 11, "childprotection.menu.adoption", "lock-keyhole", "/childprotection/adoptions", "adoption.file.read");
  }

  @Bean
  Panel adoptionTermsOnHome() {
    return new Panel(Panel.Place.HOME, 40, "childprotection.panel.adoption", "/childprotection/adoptions/panel", "adoption.file.read");
  }

  @Bean
  SubjectPath pathOfAChildWithADisability() {
    return new SubjectPath("/childprotection/disability/{id}", "childprotection");
  }

  @Bean
  AddEntry childDisabilityEntry() {
    return new AddEntry(30, "childprotection.disability.add", "accessibility", "/childprotection/disability/new", "childprotection.disability.open");
  }

  @Bean
  Panel childDisabilityOfPerson() {
    return new Panel(Panel.Place.PERSON, 32, "childprotection.panel.disability", "/childprotection/disability/panel?person={id}", "childprotection.disability.read");
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
