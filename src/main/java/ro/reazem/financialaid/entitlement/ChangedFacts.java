package ro.reazem.financialaid.entitlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.family.FamilyFactsChanged;

/** Marks the rights in force of households whose facts changed, so that somebody looks whether the amount still holds. */
@Component
class ChangedFacts {

  private final JdbcClient jdbc;
  private final Clock clock;

  ChangedFacts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void on(FamilyFactsChanged changed) {
    jdbc.sql("""
        update financialaid.entitlement set facts_changed_on = :today
        where household_id = any (:households) and granted_until is null and facts_changed_on is null""")
        .param("today", LocalDate.now(clock)).param("households", changed.households().toArray(UUID[]::new)).update();
  }
}
