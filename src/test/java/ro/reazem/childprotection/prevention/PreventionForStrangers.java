package ro.reazem.childprotection.prevention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** A prevention file, which whoever works on it and the head of its unit see, and nobody else. */
@Component
class PreventionForStrangers implements CaseMaker {

  private static final String ADDRESS = "/childprotection/prevention/{id}";

  private final RegisteringPrevention registering;
  private final PreventionFiles files;
  private final InventedCases people;
  private final Clock clock;

  PreventionForStrangers(RegisteringPrevention registering, PreventionFiles files, InventedCases people, Clock clock) {
    this.registering = registering;
    this.files = files;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String context() {
    return "childprotection";
  }

  @Override
  public List<String> roles() {
    return List.of("childprotection READ WORK APPROVE AUDIT");
  }

  @Override
  public String page() {
    return ADDRESS;
  }

  @Override
  public List<String> addresses() {
    return List.of(ADDRESS);
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("Ascunseanu");
    var child = people.child(secret, LocalDate.now(clock).minusYears(6));
    var id = registering.register(new NewPrevention(UUID.randomUUID(), child, "SPAS " + secret, PreventionTrigger.REPORT, "77/2026", clock.instant(),
        new Observation(Observer.TEACHER, "", LocalDate.now(clock), 3, null, List.of(), List.of(), "")), owner.unit(), owner);
    return new Made(Map.of(ADDRESS, List.of(id.value())), Map.of("child", List.of(child)), List.of(files.findById(id).orElseThrow().numberOfYear()),
        List.of(secret));
  }
}
