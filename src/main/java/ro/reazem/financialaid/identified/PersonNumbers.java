package ro.reazem.financialaid.identified;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Cnp;

/** Gives the whole CNP of a person to the paper that must bear it. Never to a screen. */
@Component
public class PersonNumbers {

  private final JdbcClient jdbc;

  PersonNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The CNP of the person that a decision entitles or refuses. */
  public Optional<Cnp> ofHolder(UUID decisionId) {
    return jdbc.sql("""
        select i.cnp from financialaid.decision d join financialaid.identified_person i on i.person_id = d.holder_id
        where d.id = :id""").param("id", decisionId).query(String.class).optional().map(Cnp::new);
  }
}
