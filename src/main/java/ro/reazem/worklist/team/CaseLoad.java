package ro.reazem.worklist.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;

/** How many open cases an officer answers for, against what the institution recommends and allows (încărcarea pe lucrător). */
@Component
public class CaseLoad {

  private static final String RECOMMENDED = "CASELOAD_RECOMMENDED";
  private static final String MAXIMUM = "CASELOAD_MAXIMUM";

  private final JdbcClient jdbc;
  private final LegalParameters parameters;
  private final Clock clock;

  CaseLoad(JdbcClient jdbc, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Open cases of one officer in all contexts and units. */
  public int of(UUID officer) {
    return jdbc.sql("select count(*) from worklist.known_case where responsible_id = :officer and status <> 'CLOSED'").param("officer", officer)
        .query(Integer.class).single();
  }

  /** Empty while the institution has not set it. */
  public Optional<Integer> recommended() {
    return figure(RECOMMENDED);
  }

  /** Empty while the institution has not set it: then no assignment is refused for it. */
  public Optional<Integer> maximum() {
    return figure(MAXIMUM);
  }

  private Optional<Integer> figure(String code) {
    var law = parameters.on(LocalDate.now(clock));
    return law.find(code).map(value -> law.whole(code));
  }
}
