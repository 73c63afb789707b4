package ro.reazem.payments.benefit;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.BenefitNamed;

/** What benefits are called by the contexts that define them (denumirile ajutoarelor locale); the name told last counts. */
@Component
class BenefitNames {

  private final JdbcClient jdbc;

  BenefitNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void told(BenefitNamed told) {
    jdbc.sql("""
        insert into payments.benefit_name (benefit, name, told_at) values (:benefit, :name, :at)
        on conflict (benefit) do update set name = excluded.name, told_at = excluded.told_at where benefit_name.told_at < excluded.told_at""")
        .param("benefit", told.benefit()).param("name", told.name()).param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
  }

  Optional<String> of(String benefit) {
    return jdbc.sql("select name from payments.benefit_name where benefit = :benefit").param("benefit", benefit).query(String.class).optional();
  }
}
