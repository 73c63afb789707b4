package ro.reazem.platform.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.Term;

/** What sort of value a legal parameter takes; values are kept as text in one plain form per kind. */
public enum ParameterKind {
  /** A sum of money with a decimal point and at most two decimals. */
  LEI,
  /** A percentage between 0 and 100. */
  PERCENT,
  /** A number without unit of money: a coefficient, an age, a count of days. */
  NUMBER,
  /** One of the words that the parameter lists. */
  CHOICE,
  /** A day, as year-month-day. */
  DATE,
  /** A term with its unit, as 30 DAYS; the unit is never converted. */
  TERM;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = new BigDecimal("999999999.99");

  /** @throws RuleViolated when the text is no value of this kind */
  void check(String value, List<String> choices) {
    switch (this) {
      case LEI -> {
        var lei = number(value, "platform.parameter.value.lei");
        RuleViolated.require(lei.signum() >= 0 && lei.compareTo(LARGEST) <= 0 && lei.stripTrailingZeros().scale() <= 2,
            "platform.parameter.value.lei");
      }
      case PERCENT -> {
        var percent = number(value, "platform.parameter.value.percent");
        RuleViolated.require(percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0
            && percent.stripTrailingZeros().scale() <= 2, "platform.parameter.value.percent");
      }
      case NUMBER -> {
        var number = number(value, "platform.parameter.value.number");
        RuleViolated.require(number.signum() >= 0 && number.compareTo(LARGEST) <= 0
            && number.stripTrailingZeros().scale() <= 3, "platform.parameter.value.number");
      }
      case CHOICE -> RuleViolated.require(choices.contains(value), "platform.parameter.value.choice",
          String.join(", ", choices));
      case DATE -> day(value);
      case TERM -> Term.parse(value);
    }
  }

  private static BigDecimal number(String value, String code) {
    RuleViolated.require(value.matches("[0-9]{1,12}(\\.[0-9]{1,6})?"), code);
    return new BigDecimal(value);
  }

  private static void day(String value) {
    try {
      LocalDate.parse(value);
    } catch (DateTimeParseException notADay) {
      throw new RuleViolated("platform.parameter.value.date");
    }
  }
}
