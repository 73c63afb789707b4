package ro.reazem.childprotection.prevention;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;

/** Invented children at risk: just identified, assessed, with a plan in draft that the family refused, with an active plan and visits, closed. */
@Component
@Order(68)
class DemonstrationPrevention implements ApplicationRunner {

  private static final List<String> SERVICES = List.of("SPAS Câmpeni", "SPAS Măgura", "SPAS Lunca", "SPAS Câmpeni", "SPAS Măgura");

  private final DemoMode demo;
  private final RegisteringPrevention registering;
  private final WorkingOnPrevention working;
  private final PreventionFiles files;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationPrevention(DemoMode demo, RegisteringPrevention registering, WorkingOnPrevention working, PreventionFiles files, JdbcClient jdbc,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.registering = registering;
    this.working = working;
    this.files = files;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("prevention files", () -> {
      List<UUID> children = jdbc.sql("""
          select m.person_id from directory.household_member m join directory.person p on p.id = m.person_id
          where m.role = 'CHILD' and m.until is null and p.born_on between :since and :until and not exists (select from childprotection.child_case c where c.child_id = p.id)
          order by p.id limit :most""").param("since", LocalDate.now(clock).minusYears(9)).param("until", LocalDate.now(clock).minusYears(3))
          .param("most", SERVICES.size()).query(UUID.class).list();
      IntStream.range(0, children.size()).takeWhile(place -> !demo.isStopping())
          .forEach(place -> transaction.executeWithoutResult(status -> make(children.get(place), place)));
    });
  }

  private void make(UUID child, int place) {
    var key = UUID.nameUUIDFromBytes(("demonstration prevention of " + child).getBytes(StandardCharsets.UTF_8));
    if (files.findByOneTimeKey(key).isPresent()) {
      return;
    }
    var by = DemoOfficer.COPII.acting();
    var today = LocalDate.now(clock);
    var registered = today.minusDays(place == 3 ? 110 : place == 0 ? 1 : 12L * place);
    var id = registering.register(new NewPrevention(key, child, SERVICES.get(place), place == 1 ? PreventionTrigger.PARENT_ABROAD : PreventionTrigger.REPORT,
        140 + place + "/" + registered.getYear(), registered.atTime(10, 20).atZone(PreventionLaw.BUCHAREST).toInstant(), sheet(registered)),
        DemoUnit.CHILDREN.id(), by);
    if (place == 0) {
      return;
    }
    working.assess(id, version(id), place != 4, registered.plusDays(2), List.of(new Said("risk", place == 4 ? "NO" : "YES"), new Said("persons", "mama, copilul"),
        new Said("alone", "YES"), new Said("findings", "O cameră, o sobă, patru persoane; copilul merge rar la școală."), new Said("inquiry",
            "ancheta 12/" + registered.getYear())), by);
    if (place == 4) {
      working.noRisk(id, version(id), registered.plusDays(4), List.of(new Said("note", "Familia face față; sesizarea nu s-a confirmat.")), DemoOfficer.SEF_COPII.acting());
    }
    if (place == 2 || place == 3) {
      plan(id, registered, place == 2, by);
    }
  }

  private void plan(PreventionId id, LocalDate registered, boolean refused, Officer by) {
    working.draft(id, version(id), new ServicePlanContent("mama, tatăl plecat la muncă", "Măgura, nr. 14", "Venit mic, absențe școlare, mama este singură.", List.of(
        new PlanLine(PlanLine.Area.EDUCATION, "absențe școlare", PlanLine.Kind.SERVICE, "centru de zi, sprijin la teme", "Centrul de zi Lunca", "", registered.plusDays(20),
            "12 luni", "Ioana Rusu"),
        new PlanLine(PlanLine.Area.INCOME, "venit sub nevoi", PlanLine.Kind.BENEFIT, "venit minim de incluziune", "AJPIS", "750 lei pe lună", registered.plusDays(20), "12 luni",
            "Adela Mureșanu")), "", registered.plusDays(110)), by);
    if (refused) {
      working.refuse(id, version(id), registered.plusDays(10), List.of(new Said("family", "mama"), new Said("note", "Spune că se descurcă singură.")), by);
      return;
    }
    working.sign(id, version(id), new ServiceContract(registered.plusDays(12), "mama", "Ioana Rusu", "Copilul merge la școală în fiecare zi.",
        "Serviciul asigură locul la centrul de zi.", 12), by);
    working.activate(id, version(id), new PlanAct(PlanAct.Issuer.MAYOR, "88", registered.plusDays(15)), by);
    working.monitor(id, version(id), registered.plusDays(100), List.of(new Said("findings", "Copilul merge la școală."), new Said("services", "centru de zi, zilnic"),
        new Said("progress", "Absențe: două în trei luni."), new Said("proposal", "Planul continuă.")), by);
  }

  private static Observation sheet(LocalDate on) {
    return new Observation(Observer.TEACHER, "înv. Maria Pop", on, 4, new BigDecimal("1200"), List.of(
        new RiskFound(RiskDimension.INCOME, RiskFound.Level.SOME, "un singur venit, sezonier"), new RiskFound(RiskDimension.EDUCATION, RiskFound.Level.HIGH, "14 absențe în septembrie"),
        new RiskFound(RiskDimension.HOUSING, RiskFound.Level.SOME, "o cameră pentru patru persoane"), new RiskFound(RiskDimension.HEALTH, RiskFound.Level.NONE, "")),
        List.of(Circumstance.CONFLICT), "");
  }

  private long version(PreventionId id) {
    return files.findById(id).orElseThrow().version();
  }
}
