package ro.reazem.platform.jdbc;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the answers of a double click wait for each other, so that the second finds what the first entered. */
@Component
public class SentForms {

  private final JdbcClient jdbc;

  SentForms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Waits until no other transaction works on the same; held to the end of the transaction.
   *
   * @param what the one-time key of the form, or what the form is about when that can be there only once
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void await(Object what) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))").param("key", what.toString())
        .query((row, number) -> 0).list();
  }

  /** The same for many things, always in one order, so that two who wait for the same ones do not wait for each other. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void awaitAll(Collection<?> things) {
    jdbc.sql("select pg_advisory_xact_lock(key) from (select distinct hashtextextended(thing, 0) as key from unnest(:things) as thing order by 1) as k")
        .param("things", things.stream().map(Object::toString).toArray(String[]::new)).query((row, number) -> 0).list();
  }
}
