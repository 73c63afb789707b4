package ro.reazem.services.pupil;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.sight.SchoolHealthSight;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** The medical file of a pupil and its cabinet, which the staff of the cabinet sees and nobody else. */
@Component
class PupilsForStrangers implements CaseMaker {

  private static final String ADDRESS = "/services/pupils/{id}";
  private static final String CABINET = "/services/cabinets/{id}";

  private final InventedPupils invented;

  PupilsForStrangers(InventedPupils invented) {
    this.invented = invented;
  }

  @Override
  public String context() {
    return SchoolHealthSight.CONTEXT;
  }

  @Override
  public List<String> roles() {
    return List.of("schoolhealth READ WORK APPROVE AUDIT");
  }

  @Override
  public String page() {
    return ADDRESS;
  }

  @Override
  public List<String> addresses() {
    return List.of(ADDRESS, CABINET);
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("Zacutanu");
    var cabinet = invented.cabinet(owner);
    var id = invented.active(cabinet, secret, owner);
    var file = invented.file(id);
    return new Made(Map.of(ADDRESS, List.of(id.value()), CABINET, List.of(cabinet)), Map.of("person", List.of(file.childId())), List.of(file.numberOfYear()),
        List.of(secret));
  }
}
