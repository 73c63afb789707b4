package ro.reazem.payments.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.OpenList;
import ro.reazem.platform.web.Option;

/**
 * Which benefits the institution pays itself and which the county payer pays on its list (Legea nr. 292/2011, art. 15): a list with dated
 * entries, which the institution lengthens with its local benefits. Templates know it as paidBenefits.
 */
@Component
public class PaidBenefits {

  static final OpenList LIST = new OpenList("payments", "paid-by", "PAID_BY.", List.of("INSTITUTION", "COUNTY_PAYER"), 200);

  private static final String OWN = "INSTITUTION";
  private static final Locale ROMANIAN = Locale.of("ro");

  private final LegalParameters parameters;
  private final BenefitNames names;
  private final JdbcClient jdbc;

  PaidBenefits(LegalParameters parameters, BenefitNames names, JdbcClient jdbc) {
    this.parameters = parameters;
    this.names = names;
    this.jdbc = jdbc;
  }

  /** The benefits that the institution pays on a day, in the order of the list. */
  public List<String> on(LocalDate day) {
    var law = parameters.on(day);
    return parameters.catalogue().stream().filter(one -> one.context().equals(LIST.context()) && one.family().equals(LIST.family()))
        .filter(one -> law.find(one.code()).filter(value -> value.value().equals(OWN)).isPresent()).map(LIST::word).toList();
  }

  /** The same as choices of a form. */
  public List<Option> options(LocalDate day) {
    return on(day).stream().map(one -> new Option(one, name(one))).toList();
  }

  /** Benefits of known rights of which nobody has said who pays them: they are in no run. */
  public List<String> undecided(LocalDate day) {
    var law = parameters.on(day);
    return jdbc.sql("""
        with recursive named (benefit) as (select min(benefit) from payments.known_right
          union all select (select min(r.benefit) from payments.known_right r where r.benefit > n.benefit) from named n where n.benefit is not null)
        select benefit from named where benefit is not null""").query(String.class).list().stream()
        .filter(benefit -> law.find(LIST.prefix() + benefit).isEmpty()).map(this::name).toList();
  }

  /** What a benefit is called in the language of the reader. */
  public String name(String benefit) {
    return named(benefit, LocaleContextHolder.getLocale());
  }

  /** What papers and banks read. */
  public String romanian(String benefit) {
    return named(benefit, ROMANIAN);
  }

  private String named(String benefit, Locale language) {
    return parameters.parameter(LIST.prefix() + benefit).map(one -> one.title(language)).or(() -> names.of(benefit)).orElse(benefit);
  }
}
