package ro.reazem.childprotection.prevention;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a measure may be asked for the child of a case (servicii încercate înaintea măsurii, art. 38-40 din Legea nr. 272/2004): services were tried, or a measure runs. */
@Component("childServicesTried")
public class ServicesTried {

  private final JdbcClient jdbc;

  ServicesTried(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether a service plan of the child was carried out, or it has a measure already. */
  public boolean ofCase(UUID caseId) {
    return jdbc.sql("""
        select exists (select from childprotection.prevention_file f join childprotection.child_case c on c.child_id = f.child_id
            where c.id = :case and f.active_since is not null)
          or exists (select from childprotection.measure where case_id = :case and until_day is null)""").param("case", caseId).query(Boolean.class).single();
  }
}
