package ro.reazem.childprotection.childcase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** Invented cases of invented children: brothers and sisters, some with a case manager, some waiting for one, one closed. */
@Component
@Order(62)
class DemonstrationChildren implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationChildren.class);
  private static final int FAMILIES = 8;
  private static final List<String> REASONS = List.of("Neglijare semnalată de școală: absențe repetate, copiii vin nemâncați.",
      "Mama este internată, tatăl nu poate fi găsit; bunica cere sprijin.", "Violență în familie, confirmată la intervenția echipei mobile.",
      "Părinți plecați la muncă în străinătate, fără delegarea autorității părintești.");
  private static final List<CaseOrigin> ORIGINS = List.of(CaseOrigin.SIGNAL, CaseOrigin.REQUEST, CaseOrigin.SIGNAL, CaseOrigin.SERVICE_REFERRAL);

  private final DemoMode demo;
  private final OpeningCase opening;
  private final GivingCase giving;
  private final ClosingCase closing;
  private final ChildCases cases;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationChildren(DemoMode demo, OpeningCase opening, GivingCase giving, ClosingCase closing, ChildCases cases, JdbcClient jdbc,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.opening = opening;
    this.giving = giving;
    this.closing = closing;
    this.cases = cases;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("children's cases", () -> {
      var families = jdbc.sql("""
          select m.household_id from directory.household_member m join directory.person p on p.id = m.person_id
          where m.role = 'CHILD' and m.until is null and p.born_on > :since group by 1 order by count(*) desc, 1 limit :most""")
          .param("since", LocalDate.now(clock).minusYears(16)).param("most", FAMILIES).query(UUID.class).list();
      IntStream.range(0, families.size()).takeWhile(place -> !demo.isStopping())
          .forEach(place -> transaction.executeWithoutResult(status -> make(families.get(place), place)));
      LOG.info("Cases of invented children of {} families are there", families.size());
    });
  }

  private void make(UUID household, int place) {
    var by = DemoOfficer.COPII.acting();
    var children = jdbc.sql("""
        select m.person_id from directory.household_member m join directory.person p on p.id = m.person_id
        where m.household_id = :household and m.role = 'CHILD' and m.until is null and p.born_on > :since order by p.born_on limit 3""")
        .param("household", household).param("since", LocalDate.now(clock).minusYears(16)).query(UUID.class).list();
    var fresh = children.stream().filter(child -> cases.findByOneTimeKey(key(child)).isEmpty()).toList();
    if (fresh.isEmpty()) {
      return;
    }
    var opened = opening.openTogether(fresh.stream().map(child -> new NewCase(key(child), child, ORIGINS.get(place % ORIGINS.size()),
        REASONS.get(place % REASONS.size()), "", null, LocalDate.now(clock), DemoUnit.CHILDREN.id())).toList(), by);
    for (var id : opened) {
      if (place % 4 != 3) {
        giving.appoint(id, version(id), place % 2 == 0 ? by.id() : DemoOfficer.RALUCA_STAN.acting().id(), "", By.of(DemoOfficer.SEF_COPII.acting()));
      }
      if (place == FAMILIES - 2) {
        closing.close(id, version(id), CaseOutcome.NO_RISK, "La vizită nu s-a constatat niciun risc.", DemoOfficer.SEF_COPII.acting());
      }
    }
  }

  private long version(ChildCaseId id) {
    return cases.findById(id).orElseThrow().version();
  }

  private static UUID key(UUID child) {
    return UUID.nameUUIDFromBytes(("demonstration case of " + child).getBytes(StandardCharsets.UTF_8));
  }
}
