package ro.reazem.people.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.AddEntry;

/** Where the import is found: among the things that can be added from anywhere. */
@Configuration(proxyBeanMethods = false)
class ImportMenu {

  @Bean
  AddEntry importEntry() {
    return new AddEntry(90, "people.import.title", "import", "/people/imports", "people.import.run");
  }
}
