package ro.reazem.childprotection.identified;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Cnp;

/** Gives the whole CNP of a child to the paper that must bear it (CNP pe certificat). Never to a screen. */
@Component
public class ChildNumbers {

  private final JdbcClient jdbc;

  ChildNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Cnp> of(UUID child) {
    return jdbc.sql("select cnp from childprotection.identified_person where person_id = any(directory.same_person(:child)) order by person_id <> :child limit 1")
        .param("child", child).query(String.class).optional().map(Cnp::new);
  }
}
