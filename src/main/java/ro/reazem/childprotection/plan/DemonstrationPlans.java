package ro.reazem.childprotection.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Finality;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** An invented plan of an invented child, approved, signed with the family and reviewed; another awaits approval. */
@Component
@Order(64)
class DemonstrationPlans implements ApplicationRunner {

  private final DemoMode demo;
  private final PlanningProtection planning;
  private final FollowingChild following;
  private final Plans plans;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationPlans(DemoMode demo, PlanningProtection planning, FollowingChild following, Plans plans, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.planning = planning;
    this.following = following;
    this.plans = plans;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("plans of children", () -> {
      List<UUID> waiting = jdbc.sql("""
          select c.id from childprotection.child_case c where c.stage = 'PLANNING' and not exists (select from childprotection.protection_plan p
            where p.case_id = c.id) order by c.number limit 2""").query(UUID.class).list();
      for (int place = 0; place < waiting.size() && !demo.isStopping(); place++) {
        int far = place;
        transaction.executeWithoutResult(status -> make(new ChildCaseId(waiting.get(far)), far == 0));
      }
    });
  }

  private void make(ChildCaseId id, boolean whole) {
    var by = DemoOfficer.COPII.acting();
    var today = LocalDate.now(clock);
    planning.send(id, key(id, "plan"), new PlanContent(Finality.RETURN_HOME, "Mama se tratează; până se însănătoșește, copilul are nevoie de sprijin.",
        "Copilul rămâne în grija bunicii materne.", List.of(
            new Intervention(Intervention.Need.FAMILY_TIES, "Copilul își vede mama săptămânal", "vizite însoțite la spital", "Adela Mureșanu", today, today.plusMonths(6),
                "patru vizite pe lună"),
            new Intervention(Intervention.Need.EDUCATION, "Frecventează școala fără întreruperi", "sprijin la teme, rechizite", "Școala gimnazială nr. 3", today, null,
                "sub cinci absențe pe lună")),
        "alocația de stat", "sâmbăta și miercurea", "tratament, vizite, participare la consiliere", true, "", "Vreau să stau cu bunica și să o văd pe mama.",
        today.plusMonths(3)), by);
    if (whole) {
      planning.approve(id, plans.of(id).getFirst().id(), null, DemoOfficer.SEF_COPII.acting());
      planning.sign(id, new FamilyContract(today, "mama, bunica, copilul, DGASPC", "Mama urmează tratamentul; bunica asigură îngrijirea; DGASPC însoțește vizitele.",
          "6 luni", "la atingerea scopurilor sau prin înțelegere"), by);
      planning.told(id, today, by);
      following.review(id, key(id, "review"), today, new ReviewContent("prima săptămână", "O vizită, copilul este bine.", List.of(1, 2), "", "Sunt mulțumit.", true, ""), true, by);
    }
  }

  private static UUID key(ChildCaseId id, String what) {
    return UUID.nameUUIDFromBytes(("demonstration " + what + " of " + id).getBytes(StandardCharsets.UTF_8));
  }
}
