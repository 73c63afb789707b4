package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** The nursery file of a child, which the staff of its nursery sees and nobody else. */
@Component
class NurseriesForStrangers implements CaseMaker {

  private static final String ADDRESS = "/services/nurseries/{id}";

  private final InventedNursery invented;
  private final Clock clock;

  NurseriesForStrangers(InventedNursery invented, Clock clock) {
    this.invented = invented;
    this.clock = clock;
  }

  @Override
  public String context() {
    return "services";
  }

  @Override
  public List<String> roles() {
    return List.of("services READ WORK APPROVE PAY AUDIT");
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
    var id = invented.enrolled(invented.nursery("Creșa Străină", 9, owner), secret, LocalDate.now(clock).minusDays(10), owner);
    return new Made(Map.of(ADDRESS, List.of(id.value())), Map.of("person", List.of(invented.file(id).childId())), List.of(invented.file(id).numberOfYear()), List.of(secret));
  }
}
