package ro.reazem.childprotection.allowance;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** The allowance of the invented child whom the court placed with a relative is asked for, while the birth certificate is still on its way. */
@Component
@Order(65)
class DemonstrationAllowances implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAllowances.class);

  private final DemoMode demo;
  private final AskingAllowance asking;
  private final Children children;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationAllowances(DemoMode demo, AskingAllowance asking, Children children, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.asking = asking;
    this.children = children;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A placement with a relative. */
  private record Placed(UUID id, UUID caseId, UUID childId) {}

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("placement allowances", () -> transaction.executeWithoutResult(status -> jdbc.sql("""
        select id, case_id, child_id from childprotection.measure where type = 'PLACEMENT' and place_type = 'EXTENDED_FAMILY' and until_day is null and not taken_over
        order by from_day, id limit 1""").query(Placed.class).optional().ifPresent(this::ask)));
  }

  private void ask(Placed placed) {
    var today = LocalDate.now(clock);
    children.household(placed.childId()).stream().findFirst().ifPresent(relative -> {
      asking.ask(new ChildCaseId(placed.caseId()), new NewAllowance(UUID.nameUUIDFromBytes(("demonstration allowance " + placed.id()).getBytes(StandardCharsets.UTF_8)),
          placed.id(), "214/" + today.getYear(), today.minusDays(6), relative.id(), "", BirthPaper.EXTRACT, DisabilityDegree.NONE, null), DemoOfficer.SEF_COPII.acting());
      LOG.info("The allowance of an invented child is asked for");
    });
  }
}
