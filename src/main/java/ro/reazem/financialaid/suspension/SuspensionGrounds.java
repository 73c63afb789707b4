package ro.reazem.financialaid.suspension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.OpenList;
import ro.reazem.platform.web.Option;

/**
 * The grounds of suspension (motivele suspendării, art. 67 of Legea nr. 196/2016): a list that the institution keeps, each ground with who
 * suspends, its article, the term to cure, whether the months are paid afterwards and what follows when nothing is cured.
 */
@Component
public class SuspensionGrounds {

  static final OpenList LIST = new OpenList("financialaid", "vmi-suspensions", "VMI_SUSPENSION.", List.of("PAYMENT", "AWARD"), 40);
  /** Absence from school, whose effect is a cut by the scale and no choice of the officer. */
  public static final String SCHOOL = "school";
  /** The half-yearly declaration was not filed. */
  public static final String DECLARATION = "declaration";
  /** The works of local interest were not done. */
  public static final String WORK = "work";
  private static final String OTHER = "other";
  private static final Set<String> SHIPPED = Set.of("post_returned", "inspection", "payer_check", DECLARATION, WORK, "employment_agency", SCHOOL);

  private final LegalParameters parameters;
  private final Clock clock;

  SuspensionGrounds(LegalParameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Offers the list to the administration of parameters. */
  @Configuration(proxyBeanMethods = false)
  static class Kept {

    @Bean
    OpenList keptSuspensionGrounds() {
      return LIST;
    }
  }

  /**
   * A ground as it stands on a day.
   *
   * @param basis the article as cited, empty when none was entered
   * @param cureRule code of the term to cure
   * @param arrears whether the suspended months are paid once it is resumed; null while the institution leaves it to each case
   * @param ends whether the right ends when nothing is cured within the term; null while that is not set
   */
  public record Ground(String code, SuspensionKind kind, String basis, String cureRule, @Nullable Boolean arrears, @Nullable Boolean ends) {}

  /** What an officer may choose today of one kind. */
  public List<Option> options(SuspensionKind kind) {
    var today = LocalDate.now(clock);
    return parameters.offered(LIST, today).stream().map(LIST::word).filter(word -> find(word, today).filter(one -> one.kind() == kind).isPresent())
        .map(word -> new Option(word, name(word))).toList();
  }

  /** @throws RuleViolated when there is no such ground */
  public Ground required(String code, LocalDate day) {
    return find(code, day).orElseThrow(() -> new RuleViolated("financialaid.suspension.groundUnknown"));
  }

  private Optional<Ground> find(String code, LocalDate day) {
    var law = parameters.on(day);
    return law.find(LIST.prefix() + code).map(value -> new Ground(code, code.equals(SCHOOL) ? SuspensionKind.SCHOOLING
        : SuspensionKind.valueOf(value.value()), value.basis() == null ? "" : value.basis().cited(), own("VMI_SUSPENSION_CURE.", code),
        law.find(own("VMI_SUSPENSION_ARREARS.", code)).map(one -> one.value().equals("WITH")).orElse(null),
        law.find(own("VMI_SUSPENSION_UNCURED.", code)).map(one -> one.value().equals("ENDS")).orElse(null)));
  }

  /** Grounds that the institution added share the rules of all others. */
  private String own(String prefix, String code) {
    return prefix + (parameters.parameter(prefix + code).isPresent() ? code : OTHER);
  }

  /** The end of the message that says how a ground is cured; those that the institution added share one. */
  public static String cure(String code) {
    return SHIPPED.contains(code) ? code : OTHER;
  }

  /** The name of a ground in the language of the reader. */
  public String name(String code) {
    return name(code, LocaleContextHolder.getLocale());
  }

  public String name(String code, Locale locale) {
    return parameters.parameter(LIST.prefix() + code).map(one -> one.title(locale)).orElse(code);
  }
}
