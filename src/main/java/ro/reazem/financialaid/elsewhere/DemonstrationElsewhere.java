package ro.reazem.financialaid.elsewhere;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoMode;

/** Rights that a context outside of the demonstration would have told of: a placement allowance for a child of a family in payment, a disability benefit of an adult. */
@Component
@Order(60)
class DemonstrationElsewhere implements ApplicationRunner {

  private static final String MEMBER = """
      select m.person_id from financialaid.entitlement e join financialaid.aid_application a on a.id = e.application_id join financialaid.known_membership m on m.household_id = e.household_id and m.until is null
      where e.benefit = 'VMI' and e.granted_until is null and m.role = :role and m.person_id <> e.holder_id order by a.number, m.person_id limit 1""";

  private final DemoMode demo;
  private final FinancialAidEntitlementsNews news;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationElsewhere(DemoMode demo, JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher publisher, Clock clock) {
    this.demo = demo;
    this.news = new FinancialAidEntitlementsNews(jdbc, publisher);
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("rights of other contexts", this::load);
  }

  private void load() {
    tell("CHILD", RightElsewhere.PLACEMENT, Lei.whole(1_193), "childprotection");
    tell("SPOUSE", "DISABILITY_INDEMNITY", Lei.whole(350), "disability");
  }

  private void tell(String role, String benefit, Lei monthly, String context) {
    jdbc.sql(MEMBER).param("role", role).query(UUID.class).optional().ifPresent(person -> transaction.executeWithoutResult(status ->
        news.on(new EntitlementGranted(id(benefit), 1, clock.instant(), new CaseRef(context, id(context)), person, benefit, monthly,
            YearMonth.now(clock).atDay(1), null))));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("demonstration elsewhere " + name).getBytes(StandardCharsets.UTF_8));
  }
}
