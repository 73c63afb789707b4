package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** A person whom community health looks after, which its staff sees and nobody else. */
@Component
class CommunityForStrangers implements CaseMaker {

  private static final String ADDRESS = "/services/community/{id}";
  private static final String HOME = "/services/community/homes/{home}";

  private final InventedCommunity invented;
  private final Clock clock;

  CommunityForStrangers(InventedCommunity invented, Clock clock) {
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
    return List.of(ADDRESS, HOME);
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("Zacutanu");
    var id = invented.active(invented.unit(owner), secret, LocalDate.now(clock).minusYears(80), owner);
    var file = invented.file(id);
    return new Made(Map.of(ADDRESS, List.of(id.value()), HOME, List.of(file.homeId())), Map.of("person", List.of(file.personId())), List.of(file.numberOfYear()),
        List.of(secret));
  }
}
