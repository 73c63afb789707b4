package ro.reazem.financialaid.incomekind;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.OpenList;
import ro.reazem.platform.parameters.Parameter;
import ro.reazem.platform.web.Option;

/** The kinds of income (Legea 196/2016, art. 10): shipped ones and those that the institution added, each with a dated treatment. */
@Component
public class IncomeKinds {

  /** The list as administrators keep it; the calculation tells at most 63 kinds apart. */
  static final OpenList LIST = new OpenList("financialaid", "vmi-incomes", "VMI_INCOME.", List.of("COUNTED", "EARNED", "EXCLUDED"), 63);

  /** The same for heating aid and energy supplement, which know no work incentive. */
  static final OpenList HEATING = new OpenList("financialaid", "heating-incomes", "HEAT_INCOME.", List.of("COUNTED", "EXCLUDED"), 63);

  /** The same for emergency aid, where the local council decides which incomes count. */
  static final OpenList EMERGENCY = new OpenList("financialaid", "emergency-incomes", "EMERGENCY_INCOME.", List.of("COUNTED", "EXCLUDED"), 63);

  /** The same for the social canteen. */
  static final OpenList CANTEEN = new OpenList("financialaid", "canteen-incomes", "CANTEEN_INCOME.", List.of("COUNTED", "EXCLUDED"), 63);

  /** The same for social housing, where the incomes of twelve months count. */
  static final OpenList HOUSING = new OpenList("financialaid", "housing-incomes", "HOUSING_INCOME.", List.of("COUNTED", "EXCLUDED"), 63);

  /** The lists by the benefit whose incomes they name. */
  private static final Map<String, OpenList> LISTS = Map.of(Benefit.VMI, LIST, Benefit.HEATING, HEATING, Benefit.EMERGENCY, EMERGENCY,
      Benefit.CANTEEN, CANTEEN, Benefit.HOUSING, HOUSING, Benefit.LOCAL, EMERGENCY, Benefit.STORE, EMERGENCY);

  private final LegalParameters parameters;
  private final Clock clock;

  IncomeKinds(LegalParameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  /** The list of the minimum inclusion income. */
  public List<Option> options(Collection<String> named) {
    return options(Benefit.VMI, named);
  }

  /** What a declaration may name today, with the kinds it names already even when they are no longer offered. */
  public List<Option> options(String benefit, Collection<String> named) {
    return codes(benefit, named).stream().filter(kind -> find(kind).isPresent()).map(kind -> new Option(kind, name(kind))).toList();
  }

  /** The codes of the same, in the order of the list. */
  public Set<String> codes(String benefit, Collection<String> named) {
    var list = LISTS.getOrDefault(benefit, LIST);
    var codes = new LinkedHashSet<String>();
    parameters.offered(list, LocalDate.now(clock)).forEach(one -> codes.add(list.word(one)));
    codes.addAll(named);
    return codes;
  }

  /** The name of a kind in the language of the reader; its code when it is none. */
  public String name(String kind) {
    return find(kind).map(IncomeKinds::title).orElse(kind);
  }

  private Optional<Parameter> find(String kind) {
    return Stream.of(LIST, HEATING, EMERGENCY, CANTEEN, HOUSING).flatMap(list -> parameters.parameter(list.prefix() + kind).stream()).findFirst();
  }

  private static String title(Parameter parameter) {
    return parameter.title(LocaleContextHolder.getLocale());
  }
}
