package ro.reazem.childprotection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;

/** Children's cases in work, and one closed; in the owner's own unit they are closed to whoever has no part in them. */
@Component
class ChildCasesForStrangers implements CaseMaker {

  private static final String ADDRESS = "/childprotection/cases/{id}";

  private final InventedCases cases;

  ChildCasesForStrangers(InventedCases cases) {
    this.cases = cases;
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
    var secret = OwnWord.after("Ascunsescu");
    var open = cases.open(secret, LocalDate.of(2019, 5, 20), owner);
    var closed = cases.open(secret, LocalDate.of(2018, 3, 3), owner);
    cases.close(closed, owner);
    return new Made(Map.of(ADDRESS, List.of(open.value(), closed.value())), Map.of("caseId", List.of(open.value(), closed.value()), "person",
        List.of(cases.childOf(open))), List.of(cases.number(open), cases.number(closed)), List.of(secret));
  }
}
