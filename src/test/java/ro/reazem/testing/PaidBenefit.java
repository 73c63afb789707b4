package ro.reazem.testing;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What an institution enters before it pays an invented benefit: who pays it, the figures of its runs, and money in the budget. */
public final class PaidBenefit {

  private PaidBenefit() {}

  /** A benefit that the institution pays itself. */
  public static void enter(JdbcClient jdbc, String benefit) {
    jdbc.sql("""
        insert into platform.parameter (code, context, family, kind, unit, choices, title_ro, title_en)
        values (:code, 'payments', 'paid-by', 'CHOICE', '', 'INSTITUTION COUNTY_PAYER', 'Ajutor inventat', 'Invented aid')""").param("code", "PAID_BY." + benefit).update();
    jdbc.sql("""
        insert into platform.parameter_value (id, code, value, valid_from, standing, source, entered_at, version)
        values (gen_random_uuid(), :code, 'INSTITUTION', date '2020-01-01', 'INTERNAL', 'test', now(), 0)""").param("code", "PAID_BY." + benefit).update();
  }

  /** Sets a figure, or leaves it to be set when the value is empty. */
  public static void set(JdbcClient jdbc, String code, String value) {
    jdbc.sql("update platform.parameter_value set value = :value, standing = :standing where code = :code").param("code", code).param("value", value)
        .param("standing", value.isEmpty() ? "TO_BE_SET" : "INTERNAL").update();
  }

  /** Committed and authorised in a year. */
  public static void money(JdbcClient jdbc, int year, String benefit, long bani) {
    jdbc.sql("insert into payments.budget_line (year, benefit, article, committed, authorised, used) values (:year, :benefit, '57.02.01', 0, 0, 0) on conflict do nothing")
        .param("year", year).param("benefit", benefit).update();
    for (var kind : new String[] {"COMMITTED", "AUTHORISED"}) {
      jdbc.sql("""
          insert into payments.budget_row (id, year, benefit, kind, amount, note, entered_by_name, entered_at)
          values (gen_random_uuid(), :year, :benefit, :kind, :amount, 'HCL 1', 'test', now())""").param("year", year).param("benefit", benefit)
          .param("kind", kind).param("amount", bani).update();
    }
  }
}
