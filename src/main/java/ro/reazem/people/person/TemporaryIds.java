package ro.reazem.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives persons without a CNP a number of the institution's own: T, the institution, the year, the next number. */
@Component
public class TemporaryIds {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String institution;

  TemporaryIds(JdbcClient jdbc, Clock clock, @Value("${reazem.institution.code:MG}") String institution) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.institution = institution;
  }

  String next() {
    return next(1).getFirst();
  }

  /** As many numbers as are asked for, one after the other. */
  public List<String> next(int count) {
    int year = LocalDate.now(clock).getYear();
    int last = jdbc.sql("""
        insert into people.temporary_id_series (year, last) values (:year, :count)
        on conflict (year) do update set last = temporary_id_series.last + :count returning last""")
        .param("year", year).param("count", count).query(Integer.class).single();
    return IntStream.rangeClosed(last - count + 1, last).mapToObj(number -> "T-%s-%d-%d".formatted(institution, year, number))
        .toList();
  }
}
