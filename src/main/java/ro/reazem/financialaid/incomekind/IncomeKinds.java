package ro.reazem.financialaid.incomekind;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.OpenList;
import ro.reazem.platform.parameters.Parameter;
import ro.reazem.platform.web.Option;

/** The kinds of income (Legea 196/2016, art. 10): shipped ones and those that the institution added, each with a dated treatment. */
@Component
public class IncomeKinds {

  /** The list as administrators keep it; the calculation tells at most 63 kinds apart. */
  static final OpenList LIST = new OpenList("financialaid", "vmi-incomes", "VMI_INCOME.", List.of("COUNTED", "EARNED", "EXCLUDED"), 63);

  private final LegalParameters parameters;
  private final Clock clock;

  IncomeKinds(LegalParameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /** What a declaration may name today, with the kinds it names already even when they are no longer offered. */
  public List<Option> options(Collection<String> named) {
    var codes = codes(named);
    return parameters.catalogue().stream().filter(one -> one.family().equals(LIST.family()) && codes.contains(LIST.word(one)))
        .map(one -> new Option(LIST.word(one), title(one))).toList();
  }

  /** The codes of the same. */
  public Set<String> codes(Collection<String> named) {
    var codes = new HashSet<>(named);
    parameters.offered(LIST, LocalDate.now(clock)).forEach(one -> codes.add(LIST.word(one)));
    return codes;
  }

  /** The name of a kind in the language of the reader; its code when it is none. */
  public String name(String kind) {
    return parameters.catalogue().stream().filter(one -> one.code().equals(LIST.prefix() + kind)).findFirst().map(IncomeKinds::title)
        .orElse(kind);
  }

  private static String title(Parameter parameter) {
    return parameter.title(LocaleContextHolder.getLocale());
  }
}
