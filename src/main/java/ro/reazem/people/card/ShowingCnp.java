package ro.reazem.people.card;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** Shows the whole CNP to an officer who asked for it, and keeps that it was shown. */
@Service
class ShowingCnp {

  private final JdbcClient jdbc;
  private final Clock clock;

  ShowingCnp(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @return the thirteen digits, empty for a person without a CNP */
  @Transactional
  Optional<String> show(UUID person, Officer to) {
    var cnp = jdbc.sql("select cnp from people.person where id = :id and cnp is not null").param("id", person)
        .query(String.class).optional();
    if (cnp.isPresent()) {
      jdbc.sql("""
          insert into people.cnp_shown (person_id, at, officer_id, officer_name) values (:person, :at, :officer, :name)""")
          .param("person", person).param("at", Timestamp.from(clock.instant())).param("officer", to.id())
          .param("name", to.name()).update();
    }
    return cnp;
  }
}
