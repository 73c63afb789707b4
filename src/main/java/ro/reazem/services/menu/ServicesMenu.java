package ro.reazem.services.menu;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.platform.trail.SubjectPath;
import ro.reazem.platform.web.AddEntry;
import ro.reazem.platform.web.MenuEntry;
import ro.reazem.platform.web.Panel;

/** Where social services stand in the navigation, on the pages of persons, and at home. */
@Configuration(proxyBeanMethods = false)
class ServicesMenu {

  private static final String READ = "services.nursery.read";

  @Bean
  MenuEntry servicesMenuEntry() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 50, "services.menu", "building-2", "/services/nurseries", READ);
  }

  @Bean
  SubjectPath pathOfANurseryFile() {
    return new SubjectPath("/services/nurseries/{id}", "services");
  }

  @Bean
  AddEntry nurseryRequestEntry() {
    return new AddEntry(50, "services.nursery.add", "baby", "/services/nurseries/new", "services.nursery.open");
  }

  @Bean
  Panel nurseryFilesOfPerson() {
    return new Panel(Panel.Place.PERSON, 50, "services.panel.nursery", "/services/nurseries/panel?person={id}", READ);
  }

  @Bean
  Panel licencesAtHome() {
    return new Panel(Panel.Place.HOME, 55, "services.panel.licences", "/services/units/licences", "services.unit.keep", Panel.Spot.SIDE);
  }

  @Bean
  MenuEntry communityHealthMenuEntry() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 52, "services.community.menu", "heart", "/services/community", "services.community.read");
  }

  @Bean
  SubjectPath pathOfACommunityFile() {
    return new SubjectPath("/services/community/{id}", "services");
  }

  @Bean
  AddEntry communityCensusEntry() {
    return new AddEntry(52, "services.community.add", "heart", "/services/community/new", "services.community.work");
  }

  @Bean
  Panel communityFilesOfPerson() {
    return new Panel(Panel.Place.PERSON, 52, "services.panel.community", "/services/community/panel?person={id}", "services.community.read");
  }

  @Bean
  MenuEntry schoolCabinetsMenuEntry() {
    return new MenuEntry(MenuEntry.Group.DOMAINS, 53, "services.cabinet.menu", "school", "/services/pupils", "schoolhealth.pupil.read");
  }

  @Bean
  SubjectPath pathOfAPupilFile() {
    return new SubjectPath("/services/pupils/{id}", "schoolhealth");
  }

  @Bean
  Panel pupilFilesOfPerson() {
    return new Panel(Panel.Place.PERSON, 53, "services.panel.pupil", "/services/pupils/panel?person={id}", "schoolhealth.pupil.read");
  }

  @Bean
  Panel schoolHealthFlagOfPerson() {
    return new Panel(Panel.Place.PERSON, 54, "services.panel.pupilFlag", "/services/pupils/flag?person={id}", "childprotection.pupil.flag");
  }
}
