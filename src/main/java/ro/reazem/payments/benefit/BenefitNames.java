package ro.reazem.payments.benefit;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.BenefitNamed;

/**
 * What benefits are called by the contexts that define them (denumirile ajutoarelor locale); the name told last counts. They are few and rarely change, so that
 * no page asks for them: they are read when one is told, and every minute for what another node heard.
 */
@Component
class BenefitNames {

  private final JdbcClient jdbc;
  private volatile Map<String, String> known = Map.of();

  BenefitNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void told(BenefitNamed told) {
    jdbc.sql("""
        insert into payments.benefit_name (benefit, name, told_at) values (:benefit, :name, :at)
        on conflict (benefit) do update set name = excluded.name, told_at = excluded.told_at where benefit_name.told_at < excluded.told_at""")
        .param("benefit", told.benefit()).param("name", told.name()).param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
    read();
  }

  @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT0S")
  void read() {
    known = jdbc.sql("select benefit, name from payments.benefit_name").query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<String> of(String benefit) {
    return Optional.ofNullable(known.get(benefit));
  }
}
