package ro.reazem.identity.officer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the officers for screens and choices. */
@Component
public class OfficerRegister {

  private final JdbcClient jdbc;

  OfficerRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether nobody works here yet, as after the very first start. */
  public boolean isEmpty() {
    return jdbc.sql("select not exists (select from identity.officer)").query(Boolean.class).single();
  }
}
