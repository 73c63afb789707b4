package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.certification.Degree;

/** Which degree a child has on a day (gradul de handicap la o dată), for measures, allowances and statistics that depend on it. */
@Component
public class DegreesOfChildren {

  private final JdbcClient jdbc;

  DegreesOfChildren(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the certificate of that day says.
   *
   * @param until the last day on which it is valid
   */
  public record OnDay(Degree degree, boolean assistant, LocalDate from, LocalDate until) {}

  public Optional<OnDay> on(UUID child, LocalDate day) {
    return jdbc.sql("""
        select degree, assistant, valid_from as "from", ends_on as until from childprotection.disability_certificate
        where child_id = :child and valid_from <= :day and ends_on >= :day""").param("child", child).param("day", day).query(OnDay.class).optional();
  }
}
