package ro.reazem.directory.places;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.web.MenuEntry;

/** Where the nomenclature stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class PlaceMenu {

  @Bean
  MenuEntry placesMenuEntry() {
    return new MenuEntry(MenuEntry.Group.INSTITUTION, 60, "directory.place.menu", "map-pin", "/directory/places",
        "directory.place.import");
  }
}
