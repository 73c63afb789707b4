package ro.reazem.acts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** Acts as a draft, to be signed and signed, of cases of another context. */
@Component
class ActsForStrangers implements CaseMaker {

  private final JdbcClient jdbc;
  private final Clock clock;

  ActsForStrangers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The context of the cases, which acts themselves do not have. */
  @Override
  public String context() {
    return "financialaid";
  }

  @Override
  public List<String> roles() {
    return List.of("acts READ WORK APPROVE PAY AUDIT", "financialaid READ WORK APPROVE PAY AUDIT", "legal READ WORK", "signature APPROVE");
  }

  /** No page tells that an act is restricted: the page of its case does. */
  @Override
  public String page() {
    return "";
  }

  @Override
  public List<String> addresses() {
    return List.of("/acts/{id}");
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var screen = new ActOnScreen(mvc, jdbc, clock);
    var names = Stream.generate(() -> OwnWord.after("Taina")).limit(3).toList();
    var acts = names.stream().map(name -> screen.draftAbout(name, owner.unit(), owner, "referat")).toList();
    acts.get(1).send(owner);
    acts.get(2).send(owner);
    acts.get(2).sign(new Officer(UUID.randomUUID(), "semnatara", "Semnatara Probei", "director", owner.unit(),
        Set.of(new HeldRole("signature", Level.APPROVE, owner.unit()))));
    return new Made(Map.of("/acts/{id}", acts.stream().map(act -> act.id).toList()), Map.of("caseId", acts.stream().map(act -> act.caseId).toList()),
        List.of(), names);
  }
}
