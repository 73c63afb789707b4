package ro.reazem.platform.deadlines;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Terms of the tests, in the register like any other; none of them is law. */
final class TrialTerms {

  private final JdbcClient jdbc;

  TrialTerms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Enters a term under a code of its own. */
  String term(String plain) {
    var code = "TRIAL_" + UUID.randomUUID().toString().substring(0, 8);
    with(code, "TERM", plain, "Legea de probă", "art. 1");
    return code;
  }

  String extendable(String plain, String extension) {
    var code = term(plain);
    with(code + ".EXTENSION", "TERM", extension, "Legea de probă", "art. 2");
    return code;
  }

  void with(String code, String kind, String value, String act, String article) {
    jdbc.sql("""
        insert into platform.parameter (code, context, family, kind, unit, choices, title_ro, title_en)
        values (:code, 'trial', 'trial-terms', :kind, '', :choices, 'Termen de probă', 'Trial term')""").param("code", code).param("kind", kind)
        .param("choices", kind.equals("CHOICE") ? value : "").update();
    value(code, value, act, article, LocalDate.of(2020, 1, 1), null);
  }

  /** A value from a day on, to a day when there is one. */
  void value(String code, String value, String act, String article, LocalDate from, LocalDate to) {
    jdbc.sql("""
        insert into platform.parameter_value (id, code, value, valid_from, valid_to, act, article, source, standing, entered_at, version)
        values (gen_random_uuid(), :code, :value, :from, :to, :act, :article, 'probă', :standing, now(), 0)""")
        .param("code", code).param("value", value).param("act", act).param("article", article).param("from", from).param("to", to)
        .param("standing", value.isEmpty() ? "TO_BE_SET" : "INTERNAL").update();
  }
}
