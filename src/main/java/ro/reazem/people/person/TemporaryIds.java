package ro.reazem.people.person;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives persons without a CNP a number of the institution's own: T, the institution, the year, the next number. */
@Component
class TemporaryIds {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String institution;

  TemporaryIds(JdbcClient jdbc, Clock clock, @Value("${reazem.institution.code:MG}") String institution) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.institution = institution;
  }

  String next() {
    int year = LocalDate.now(clock).getYear();
    int number = jdbc.sql("""
        insert into people.temporary_id_series (year, last) values (:year, 1)
        on conflict (year) do update set last = temporary_id_series.last + 1 returning last""")
        .param("year", year).query(Integer.class).single();
    return "T-%s-%d-%d".formatted(institution, year, number);
  }
}
