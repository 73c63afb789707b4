package ro.reazem.acts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.intake.referral.ReferralForTests;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.CaseMaker;
import ro.reazem.testing.SignIn;

/** A referral that accuses the head of its unit, shown to that head. */
@Component
class AccusingReferralForTheAccused implements CaseMaker {

  private final ReferralForTests referrals;
  private final CaseWithEverything everything;
  private final JdbcClient jdbc;

  AccusingReferralForTheAccused(ReferralForTests referrals, CaseWithEverything everything, JdbcClient jdbc) {
    this.referrals = referrals;
    this.everything = everything;
    this.jdbc = jdbc;
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
    return "/referrals/{id}";
  }

  @Override
  public List<String> addresses() {
    return List.of("/acts/{id}", "/notes/{context}/{id}", "/referrals/{id}", "/registry/entries/{id}");
  }

  @Override
  public List<Closed> closedTo(Officer owner) {
    return List.of(new Closed(SignIn.colleague(accused(owner), owner.unit(), "accused head", CaseWithEverything.ALL, "acts READ WORK APPROVE PAY AUDIT",
        "legal READ WORK APPROVE", "signature APPROVE", "worklist APPROVE", "privacy READ APPROVE", "people READ WORK"), false));
  }

  @Override
  public Made make(MockMvcTester mvc, Officer owner) {
    var secret = CaseWithEverything.secret();
    var id = referrals.accusing(accused(owner), secret, owner.unit(), CaseWithEverything.REGISTRY, owner);
    var acts = everything.complete(mvc, owner, new CaseRef("intake", id), secret);
    record Told(String number, UUID entryId) {}
    var told = jdbc.sql("select number, entry_id from intake.referral where id = :id").param("id", id).query(Told.class).single();
    return new Made(Map.of("/acts/{id}", acts, "/notes/{context}/{id}", List.of(id), "/referrals/{id}", List.of(id),
        "/registry/entries/{id}", List.of(told.entryId())), Map.of("caseId", List.of(id), "subject", List.of(id)),
        List.of(told.number()), List.of(secret));
  }

  private static UUID accused(Officer owner) {
    return UUID.nameUUIDFromBytes(("accused by " + owner.id()).getBytes(StandardCharsets.UTF_8));
  }
}
