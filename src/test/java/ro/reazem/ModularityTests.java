package ro.reazem;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules. */
class ModularityTests {

  @Test
  void noModuleReachesIntoAnother() {
    System.setProperty("spring.modulith.detection-strategy", "explicitly-annotated");
    ApplicationModules.of(ReazemApplication.class).verify();
  }
}
