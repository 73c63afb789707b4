package ro.reazem.platform.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** All legal parameters as they stand on one day; immutable, so a calculation sees one state of the law. */
public final class ParametersInForce {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final UUID TRIAL = new UUID(0, 0);

  private final LocalDate day;
  private final Map<String, Parameter> catalogue;
  private final Map<String, ParameterValue> values;

  ParametersInForce(LocalDate day, Map<String, Parameter> catalogue, Map<String, ParameterValue> values) {
    this.day = day;
    this.catalogue = catalogue;
    this.values = Map.copyOf(values);
  }

  public LocalDate day() {
    return day;
  }

  /**
   * The version in force.
   *
   * @throws RuleViolated when the parameter is unknown, has no value on the day, or is still to be set by the institution
   */
  public ParameterValue value(String code) {
    return find(code).orElseThrow(() -> catalogue.containsKey(code)
        ? new RuleViolated("platform.parameter.toBeSet", catalogue.get(code).titleRo(), code,
            DAY.format(day))
        : new RuleViolated("platform.parameter.unknown", code));
  }

  /** The version in force, or nothing when there is none or it is still to be set. */
  public Optional<ParameterValue> find(String code) {
    return Optional.ofNullable(values.get(code)).filter(ParameterValue::isSet);
  }

  public Lei lei(String code) {
    return Lei.of(value(code).value());
  }

  /** The figure of a percentage: 10 for ten per cent. */
  public BigDecimal percent(String code) {
    return new BigDecimal(value(code).value());
  }

  public BigDecimal number(String code) {
    return new BigDecimal(value(code).value());
  }

  /** A number that counts whole things, such as years of age or days. */
  public int whole(String code) {
    return number(code).intValueExact();
  }

  public String choice(String code) {
    return value(code).value();
  }

  public <E extends Enum<E>> E choice(String code, Class<E> type) {
    return Enum.valueOf(type, value(code).value());
  }

  public LocalDate date(String code) {
    return LocalDate.parse(value(code).value());
  }

  /** The versions in force of all parameters of a family, by code. */
  public Map<String, ParameterValue> family(String context, String family) {
    var found = new TreeMap<String, ParameterValue>();
    catalogue.values().stream().filter(one -> one.context().equals(context) && one.family().equals(family))
        .forEach(one -> find(one.code()).ifPresent(value -> found.put(one.code(), value)));
    return found;
  }

  /** What the parameter is called and how it is counted. */
  public Optional<Parameter> parameter(String code) {
    return Optional.ofNullable(catalogue.get(code));
  }

  /**
   * The same day with some values tried out instead of those in force; they are marked as rules of the institution.
   *
   * @throws RuleViolated when a code is unknown or a value is none that the parameter can take
   */
  public ParametersInForce overridden(Map<String, String> trial) {
    var changed = new HashMap<>(values);
    trial.forEach((code, value) -> {
      var parameter = parameter(code).orElseThrow(() -> new RuleViolated("platform.parameter.unknown", code));
      parameter.check(value);
      changed.put(code, new ParameterValue(TRIAL, code, value, DateRange.since(day), Standing.INTERNAL, false, null, ""));
    });
    return new ParametersInForce(day, catalogue, changed);
  }

  /** All versions in force, in the order of their codes. */
  public List<ParameterValue> values() {
    return values.values().stream().sorted(Comparator.comparing(ParameterValue::code)).toList();
  }
}
