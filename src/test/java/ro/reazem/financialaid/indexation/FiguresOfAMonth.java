package ro.reazem.financialaid.indexation;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Other figures in one month alone, far from those of all other tests. */
final class FiguresOfAMonth {

  private final JdbcClient jdbc;

  FiguresOfAMonth(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void set(String code, String value, YearMonth month) {
    insert("""
        with old as (update platform.parameter_value set valid_to = cast(:first as date) - 1 where code = :code and withdrawn_at is null and valid_from < :first
            and (valid_to is null or valid_to >= :first) returning value, standing, act, article)
        insert into platform.parameter_value (id, code, value, valid_from, standing, act, article, entered_at, version)
        select gen_random_uuid(), :code, value, cast(:last as date) + 1, standing, act, article, now(), 0 from old""", code, value, month);
    insert("""
        insert into platform.parameter_value (id, code, value, valid_from, valid_to, standing, act, article, entered_at, version)
        values (gen_random_uuid(), :code, :value, :first, :last, 'INTERNAL', 'Act de probă', 'art. 1', now(), 0)""", code, value, month);
  }

  /** The figure of the month turns out to be wrong, and another takes its place. */
  void correct(String code, String value, YearMonth month) {
    jdbc.sql("update platform.parameter_value set withdrawn_at = now(), withdrawn_by = gen_random_uuid(), withdrawal_reason = 'probă' where code = :code "
        + "and valid_from = :first").param("code", code).param("first", month.atDay(1)).update();
    insert("""
        insert into platform.parameter_value (id, code, value, valid_from, valid_to, standing, act, article, entered_at, version)
        values (gen_random_uuid(), :code, :value, :first, :last, 'INTERNAL', 'Act de probă', 'art. 1', now(), 0)""", code, value, month);
  }

  private void insert(String sql, String code, String value, YearMonth month) {
    LocalDate first = month.atDay(1);
    jdbc.sql(sql).param("code", code).param("value", value).param("first", first).param("last", month.atEndOfMonth()).update();
  }
}
