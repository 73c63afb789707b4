package ro.reazem.acts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.entry.Confidentiality;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.petition.PetitionForTests;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.SignIn;

/** A confidential petition of a unit, shown to those who work in that unit. */
@Component
class ConfidentialPetitionForColleagues implements CaseMaker {

  private final RegisteringEntry registering;
  private final PetitionForTests petitions;
  private final CaseWithEverything everything;

  ConfidentialPetitionForColleagues(RegisteringEntry registering, PetitionForTests petitions, CaseWithEverything everything) {
    this.registering = registering;
    this.petitions = petitions;
    this.everything = everything;
  }

  @Override
  public String context() {
    return "intake";
  }

  @Override
  public List<String> roles() {
    return List.of(CaseWithEverything.ALL, "acts READ WORK APPROVE PAY AUDIT");
  }

  @Override
  public String page() {
    return "no page tells a colleague of a petition";
  }

  @Override
  public List<String> addresses() {
    return List.of("/acts/{id}", "/notes/{context}/{id}", "/registry/petitions/{id}", "/registry/entries/{id}");
  }

  @Override
  public List<Closed> closedTo(Officer owner) {
    return List.of(
        new Closed(SignIn.colleague(UUID.randomUUID(), owner.unit(), "colleague of the unit", "intake READ WORK", "acts READ WORK PAY",
            "legal READ WORK", "people READ WORK"), true),
        new Closed(SignIn.colleague(UUID.randomUUID(), owner.unit(), "reader of the unit", "intake READ", "acts READ"), true));
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = CaseWithEverything.secret();
    var entry = registering.register(NewEntry.incoming(UUID.randomUUID(), CaseWithEverything.REGISTRY, Channel.POST,
        new Correspondent(Correspondent.Kind.NAMED, null, secret, ""), new Paper("Despre " + secret, "petiție", 1, 0, Confidentiality.MEDICAL, "", null),
        owner.unit()), owner).id();
    var id = petitions.open(entry, owner.unit(), owner);
    var acts = everything.complete(mvc, owner, new CaseRef("intake", id), secret);
    return new Made(Map.of("/acts/{id}", acts, "/notes/{context}/{id}", List.of(id), "/registry/petitions/{id}", List.of(id),
        "/registry/entries/{id}", List.of(entry.value())), Map.of("caseId", List.of(id), "subject", List.of(id)),
        List.of(), List.of(secret));
  }
}
