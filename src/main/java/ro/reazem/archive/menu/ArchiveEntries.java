package ro.reazem.archive.menu;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;

/** What the archive contributes to the navigation. */
@Configuration(proxyBeanMethods = false)
class ArchiveEntries {

  @Bean
  MenuEntry archiveMenu() {
    return new MenuEntry(MenuEntry.Group.RECORDS, 45, "archive.menu", "archive", "/archive", "archive.file.read");
  }
}
