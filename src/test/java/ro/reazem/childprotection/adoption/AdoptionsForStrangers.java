package ro.reazem.childprotection.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.childprotection.adoption.procedure.InventedAdoptions;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** Files of adoption, which nobody sees but those assigned and whoever heads the service: no other role of the own unit, and no other officer of adoptions. */
@Component
class AdoptionsForStrangers implements CaseMaker {

  private static final String CHILDREN = "/childprotection/adoptions/{id}";
  private static final String ADOPTERS = "/childprotection/adopters/{id}";

  private final InventedAdoptions adoptions;
  private final InventedCases cases;

  AdoptionsForStrangers(InventedAdoptions adoptions, InventedCases cases) {
    this.adoptions = adoptions;
    this.cases = cases;
  }

  @Override
  public String context() {
    return AdoptionSight.CONTEXT;
  }

  @Override
  public List<String> roles() {
    return List.of("adoption READ WORK APPROVE");
  }

  /** None: nobody is told that there is anything to ask access to. */
  @Override
  public String page() {
    return "";
  }

  @Override
  public List<String> addresses() {
    return List.of(CHILDREN, ADOPTERS);
  }

  @Override
  public List<Closed> closedTo(Officer owner) {
    return List.of(new Closed(SignIn.colleague(owner.unit(), owner.unit(), "officer of adoptions who is not assigned", "adoption READ WORK"), false));
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = OwnWord.after("Adoptescu");
    var caseManager = SignIn.stranger("Adela", "childprotection READ WORK APPROVE");
    var child = cases.open(secret, LocalDate.now().minusYears(4), caseManager);
    var file = adoptions.plan(child, "", "mama " + secret, owner, owner);
    adoptions.register(file, owner);
    var adopters = adoptions.attested("Ene " + secret, "strada Florilor 4", owner);
    return new Made(Map.of(CHILDREN, List.of(file.value()), ADOPTERS, List.of(adopters.value())), Map.of("case", List.of(child.value())),
        List.of(), List.of(secret));
  }
}
