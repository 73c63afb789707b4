package ro.reazem.childprotection.deed;

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
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** A deed of the invented child that was found alone, too young to answer for it, of which the police told. */
@Component
@Order(88)
class DemonstrationDeed implements ApplicationRunner {

  private final DemoMode demo;
  private final KeepingDeeds deeds;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationDeed(DemoMode demo, KeepingDeeds deeds, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.deeds = deeds;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("deed of a child", () -> transaction.executeWithoutResult(status -> jdbc.sql("""
        select id from childprotection.child_case where origin = 'FOUND' and unit_id = :unit and stage not in ('CLOSED', 'TRANSFERRED') order by number limit 1""")
        .param("unit", DemoUnit.CHILDREN.id()).query(UUID.class).optional().map(ChildCaseId::new).ifPresent(this::record)));
  }

  private void record(ChildCaseId id) {
    var today = LocalDate.now(clock);
    deeds.record(id, new NewDeed(UUID.nameUUIDFromBytes("demonstration deed".getBytes(StandardCharsets.UTF_8)), NoticeSource.POLICE, "1188/P/" + today.getYear(),
        today.minusDays(2), today.minusDays(20), "A luat dulciuri dintr-un magazin, de trei ori.", "art. 228", false, false, "clasare", false,
        "Lipsa supravegherii, foame.", "Scăzut.", "Familie cu violență, vecini care o ajută.", "Mediu, cât timp stă singur acasă.", List.of(Obligation.SCHOOL,
            Obligation.DAY_CARE), "Centrul de zi, consiliere săptămânală."), DemoOfficer.COPII.acting());
  }
}
