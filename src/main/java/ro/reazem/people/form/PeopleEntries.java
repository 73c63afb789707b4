package ro.reazem.people.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.trail.SubjectPath;
import ro.reazem.platform.web.AddEntry;
import ro.reazem.platform.web.MenuEntry;

/** What the register of persons contributes to the navigation, to the menu of things to add and to the trail. */
@Configuration(proxyBeanMethods = false)
class PeopleEntries {

  @Bean
  MenuEntry personsMenuEntry() {
    return new MenuEntry(MenuEntry.Group.RECORDS, 10, "people.menu", "users", "/people/persons", "people.person.read");
  }

  @Bean
  SubjectPath pathOfAPerson() {
    return new SubjectPath("/people/persons/{id}", null);
  }

  @Bean
  AddEntry addPersonEntry() {
    return new AddEntry(10, "people.add.person", "circle-user-round", "/people/persons/new", "people.person.register");
  }

  @Bean
  AddEntry addFamilyEntry() {
    return new AddEntry(20, "people.add.family", "house", "/people/households/new", "people.household.register");
  }
}
