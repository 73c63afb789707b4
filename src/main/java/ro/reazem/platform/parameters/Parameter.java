package ro.reazem.platform.parameters;

import java.util.List;
import java.util.Locale;

/**
 * A figure or switch that the law or the institution sets and may change: its name and nature, without its values.
 *
 * @param code the name used by calculations, such as VMI_MAX
 * @param context the id of the module that calculates with it
 * @param family what it belongs to within the context, such as the levels of a benefit or its list of incomes
 * @param unit what the figure counts, as a message key suffix such as lei-month; empty for choices
 * @param choices the words allowed for a choice, else empty
 */
public record Parameter(String code, String context, String family, ParameterKind kind, String unit, List<String> choices,
    String titleRo, String titleEn) {

  public Parameter {
    choices = List.copyOf(choices);
  }

  public String title(Locale locale) {
    return locale.getLanguage().equals("en") ? titleEn : titleRo;
  }

  /** @throws ro.reazem.kernel.RuleViolated when the text is no value this parameter can take */
  public void check(String value) {
    kind.check(value, choices);
  }
}
