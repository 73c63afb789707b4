package ro.reazem.audit.trail;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/**
 * On which days and for what a person's data were used. The officers who did it under the institution's authority are no recipients
 * (Regulamentul (UE) 2016/679 art. 15, CJUE C-579/21), so that their names stay in the trail.
 */
@Configuration(proxyBeanMethods = false)
class TrailHeld {

  @Bean
  HeldOnPerson heldByAudit(JdbcClient jdbc) {
    return new HeldTables(jdbc, "audit", List.of(HeldTable.only("audit.held.accesses", """
        select a.subject as person, l.at::date as day, l.kind as what, l.action, count(*) as times
        from audit.about a join audit.line l on l.id = a.line where l.outcome = 'DONE' group by 1, 2, 3, 4""")));
  }
}
