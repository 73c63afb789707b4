package ro.reazem.platform.acts;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;

/**
 * The series that official numbers are taken from (registrul de numere): one per issuer, kind of act and year, without gaps
 * and without doubles. Taking a number locks the series until the caller's transaction ends, so take it last and do nothing
 * slow afterwards; a rollback gives the number back.
 */
@Component
public class NumberSeries {

  private final JdbcClient jdbc;

  NumberSeries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The next number of the series, for an act of the given day.
   *
   * @param issuer code of the authority that issues the act, such as director or primar
   * @param kind code of the kind of act, such as dispozitie
   * @throws RuleViolated when an act of a later day already has a number: acts are numbered in the order of their days
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ActNumber next(String issuer, String kind, LocalDate date) {
    return next(issuer, kind, date, 1);
  }

  /** The first of some numbers that follow each other; all of them are taken. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ActNumber next(String issuer, String kind, LocalDate date, int howMany) {
    return jdbc.sql("""
        insert into platform.number_series as series (issuer, kind, year, last_number, last_date)
        values (:issuer, :kind, :year, :many, :date)
        on conflict (issuer, kind, year) do update
          set last_number = series.last_number + :many, last_date = excluded.last_date
          where series.last_date <= excluded.last_date
        returning last_number - :many + 1""")
        .param("issuer", issuer).param("kind", kind).param("year", date.getYear()).param("date", date).param("many", howMany)
        .query(Integer.class).optional()
        .map(number -> new ActNumber(number, date))
        .orElseThrow(() -> new RuleViolated("platform.acts.antedated", ActNumber.day(date)));
  }
}
