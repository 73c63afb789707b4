package ro.reazem.childprotection.childcase;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of those who work (personal): case managers, and the cases they hold. */
@Configuration("childCaseIndicators")
class CaseIndicators {

  private static final Breakdown MANAGED = Breakdown.by("managed", "childprotection.statistics.managed.");
  private static final Breakdown STAGE = Breakdown.by("stage", "childprotection.case.stage.");
  private static final String OPEN = "c.opened_on <= :until and c.stage not in ('CLOSED', 'TRANSFERRED')";

  @Bean
  Indicator caseManagers() {
    return new Indicator("S15", Kind.MOMENT, List.of(), Opens.NOTHING,
        "select c.responsible_id as subject, null::uuid as owner, 1 as amount, array[]::text[] as values from childprotection.child_case c where " + OPEN
            + " and c.responsible_id is not null group by c.responsible_id");
  }

  @Bean
  Indicator casesOfManagers() {
    return new Indicator("S15.2", Kind.MOMENT, List.of(MANAGED, STAGE), Opens.CASES,
        "select c.id as subject, c.id as owner, 1 as amount, array[case when c.responsible_id is null then 'NO' else 'YES' end, c.stage] as values from childprotection.child_case c where "
            + OPEN);
  }
}
