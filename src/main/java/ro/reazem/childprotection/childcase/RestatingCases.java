package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseProgressed;

/** Tells anew how the cases of some children stand, when whose they are became known differently. */
@Component("restatingChildCases")
public class RestatingCases {

  private final ChildCases cases;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RestatingCases(ChildCases cases, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void of(List<UUID> children) {
    jdbc.sql("select id from childprotection.child_case where child_id = any (:children) order by id").param("children", children.toArray(UUID[]::new))
        .query(UUID.class).list().forEach(id -> cases.findById(new ChildCaseId(id)).map(ChildCase::changed).map(cases::save)
            .ifPresent(one -> events.publishEvent(new CaseProgressed(one.asCase(), clock.instant(), null, ""))));
  }
}
