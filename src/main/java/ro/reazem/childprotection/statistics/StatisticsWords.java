package ro.reazem.childprotection.statistics;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.web.Option;

/** What indicators and the values of breakdowns are called in the reader's language. */
@Component
class StatisticsWords {

  private static final String OWN = "childprotection.statistics.";
  private static final String RELATIVES = "EXTENDED_FAMILY";
  private static final String DEGREE = "PROTECTION_EXTENDED_DEGREE";

  private final MessageSource messages;
  private final LegalParameters parameters;
  private final Indicators indicators;

  StatisticsWords(MessageSource messages, LegalParameters parameters, Indicators indicators) {
    this.messages = messages;
    this.parameters = parameters;
    this.indicators = indicators;
  }

  String title(Indicator one) {
    return say(OWN + "indicator." + one.code());
  }

  String head(Breakdown breakdown) {
    return say(OWN + "by." + breakdown.name());
  }

  String value(Breakdown breakdown, String value, Quarter quarter) {
    if (value.isEmpty()) {
      return say(OWN + "unknown");
    }
    if (breakdown.equals(Breakdown.AGE)) {
      return age(Integer.parseInt(value), indicators.ages(quarter));
    }
    // who counted as a relative changed with the law
    if (value.equals(RELATIVES) && breakdown.words().equals(Breakdown.PLACE.words())) {
      return say(OWN + "relatives", parameters.on(quarter.until()).whole(DEGREE));
    }
    return breakdown.words().isEmpty() ? value : messages.getMessage(breakdown.words() + value, null, value, LocaleContextHolder.getLocale());
  }

  /** The values that a figure has for a breakdown, to choose among. */
  List<Option> options(Breakdown breakdown, Figures.Figure figure, int at, Quarter quarter) {
    return figure.part(at).entrySet().stream().map(one -> new Option(one.getKey().isEmpty() ? QuarterController.UNKNOWN : one.getKey(), value(breakdown, one.getKey(), quarter),
        String.valueOf(one.getValue()))).toList();
  }

  private String age(int from, List<Integer> bounds) {
    var next = bounds.stream().filter(one -> one > from).findFirst();
    return next.map(until -> until == from + 1 ? say(OWN + "age.one", from) : say(OWN + "age.between", from, until - 1)).orElseGet(() -> say(OWN + "age.from", from));
  }

  /** A service by its name, or the kind of family that stands for one. */
  String service(String service) {
    return messages.getMessage(Breakdown.PLACE.words() + service, null, service, LocaleContextHolder.getLocale());
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
  }
}
