package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.childprotection.attestation.AdmittedSex;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** The file of a foster carer, which the unit of the carers sees and nobody else. */
@Component
class FosterCarersForStrangers implements CaseMaker {

  private static final String ADDRESS = "/childprotection/carers/{id}";

  private final WorkingOnCarer working;
  private final FosterCarers carers;
  private final InventedCases people;
  private final Clock clock;

  FosterCarersForStrangers(WorkingOnCarer working, FosterCarers carers, InventedCases people, Clock clock) {
    this.working = working;
    this.carers = carers;
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
    var person = people.child(secret, LocalDate.of(1984, 5, 5));
    var id = working.register(new NewCarer(UUID.randomUUID(), person, new CarerRequest(LocalDate.now(clock), "77/2026",
        new AttestLimits(1, 0, 17, AdmittedSex.ANY, false, false, false, false)), "", ""), owner.unit(), owner);
    return new Made(Map.of(ADDRESS, List.of(id.value())), Map.of("person", List.of(person)), List.of(carers.findById(id).orElseThrow().numberOfYear()),
        List.of(secret));
  }
}
