package ro.reazem.childprotection.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** Invented assessments of invented children: one report awaits approval, some are approved, of two children the detailed assessment is concluded. */
@Component
@Order(63)
class DemonstrationAssessments implements ApplicationRunner {

  private final DemoMode demo;
  private final AssessingChild assessing;
  private final Assessments assessments;
  private final ChildCases cases;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationAssessments(DemoMode demo, AssessingChild assessing, Assessments assessments, ChildCases cases, JdbcClient jdbc, TransactionTemplate transaction,
      Clock clock) {
    this.demo = demo;
    this.assessing = assessing;
    this.assessments = assessments;
    this.cases = cases;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("assessments of children", () -> {
      List<UUID> waiting = jdbc.sql("""
          select c.id from childprotection.child_case c where c.stage = 'INITIAL_ASSESSMENT' and c.responsible_id = :officer
            and not exists (select from childprotection.initial_assessment a where a.case_id = c.id) order by c.number limit 4""")
          .param("officer", DemoOfficer.COPII.acting().id()).query(UUID.class).list();
      for (int place = 0; place < waiting.size() && !demo.isStopping(); place++) {
        int far = place;
        transaction.executeWithoutResult(status -> make(new ChildCaseId(waiting.get(far)), far));
      }
    });
  }

  private void make(ChildCaseId id, int far) {
    var by = DemoOfficer.COPII.acting();
    assessing.send(id, key(id, "initial"), new InitialContent(LocalDateTime.now(clock).minusMinutes(5), "", "la domiciliu", "copilul, mama, bunica maternă", true,
        "Aș vrea să stau cu bunica până se face bine mama.", "Îngrijit, fără urme de violență.", "Mama este bolnavă și nu poate avea grijă singură de copii.",
        "Două camere, curat, încălzire cu lemne.", "Boala mamei, venituri mici.", "Bunica ajută zilnic; școala sprijină familia.", RiskLevel.MEDIUM,
        InitialConclusion.DETAILED, "Evaluare detaliată și sprijin pentru bunică.", Map.of(RiskFactor.SEVERITY, 1, RiskFactor.PROTECTION, 2, RiskFactor.HOUSING, 1)), by);
    if (far == 0) {
      return;
    }
    var sent = assessments.initial(cases.findById(id).orElseThrow()).getFirst();
    assessing.approve(id, sent.id(), DemoOfficer.SEF_COPII.acting());
    write(id, DetailedDomain.SOCIAL, 2, "Familie unită; bunica este dispusă să crească copiii.", "Bunica maternă, gradul al II-lea, îi vede zilnic.");
    if (far == 1) {
      return;
    }
    write(id, DetailedDomain.CHILD, null, "Își dorește să rămână la aceeași școală și să-și vadă mama.", "");
    assessing.finish(id, cases.findById(id).orElseThrow().version(), by);
  }

  private void write(ChildCaseId id, DetailedDomain domain, @Nullable Integer score, String findings, String relatives) {
    var by = DemoOfficer.COPII.acting();
    assessing.write(id, key(id, domain.name()), domain, score, new DetailedContent(LocalDate.now(clock), by.name(), findings, "Legături bune între frați.",
        "Sprijin material, consiliere.", relatives), by);
  }

  private static UUID key(ChildCaseId id, String what) {
    return UUID.nameUUIDFromBytes(("demonstration " + what + " of " + id).getBytes(StandardCharsets.UTF_8));
  }
}
