package ro.reazem.platform.parameters;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.time.TermWords;
import ro.reazem.platform.time.TypedTerm;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedNumber;

/** How values of parameters are shown and typed. */
@Component("legalWords")
class ParameterWords {

  private final Fmt fmt;
  private final TermWords terms;
  private final MessageSource messages;

  ParameterWords(Fmt fmt, TermWords terms, MessageSource messages) {
    this.fmt = fmt;
    this.terms = terms;
    this.messages = messages;
  }

  public String title(Parameter parameter) {
    return parameter.title(locale());
  }

  /** 366,00 lei; 50%; 0,5; the words of a choice; a day; nothing while it is to be set. */
  public String shown(Parameter parameter, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return text("platform.parameters.notSet");
    }
    return switch (parameter.kind()) {
      case LEI -> fmt.lei(Lei.of(value));
      case PERCENT -> fmt.number(new BigDecimal(value)) + "%";
      case NUMBER -> fmt.number(new BigDecimal(value));
      case CHOICE -> choice(value);
      case DATE -> fmt.date(LocalDate.parse(value));
      case TERM -> terms.shown(Term.parse(value));
    };
  }

  /** A value on its own, as a frozen decision keeps it: numbers as they are written here, choices in words. */
  public String spoken(String value) {
    return value.matches("-?[0-9]+(\\.[0-9]+)?") ? fmt.number(new BigDecimal(value))
        : value.matches("[0-9]+ [A-Z_]+") ? terms.shown(Term.parse(value)) : choice(value);
  }

  /** What the figure counts, such as a month or a family; empty when the value says it. */
  public @Nullable String unit(Parameter parameter) {
    return messages.getMessage("platform.parameters.unit." + parameter.unit(), null, "", locale());
  }

  public String family(String family) {
    return messages.getMessage("platform.parameters.family." + family, null, family, locale());
  }

  public String standing(Standing standing) {
    return text("platform.parameters.standing." + standing);
  }

  /** The tag that goes with a standing. */
  public String kind(Standing standing) {
    return switch (standing) {
      case VERIFIED -> "ok";
      case DERIVED -> "info";
      case RECALLED, TO_BE_SET -> "warn";
      case INTERNAL -> "plum";
    };
  }

  List<Option> choices(Parameter parameter) {
    return options(parameter.choices());
  }

  List<Option> options(List<String> choices) {
    return choices.stream().map(word -> new Option(word, choice(word))).toList();
  }

  List<Option> standings() {
    return List.of(Standing.VERIFIED, Standing.DERIVED, Standing.RECALLED, Standing.INTERNAL).stream()
        .map(standing -> new Option(standing.name(), standing(standing))).toList();
  }

  /** The plain text of what was typed. */
  String plain(Parameter parameter, String typed) {
    var plain = switch (parameter.kind()) {
      case LEI -> TypedNumber.lei(typed).toString();
      case PERCENT -> TypedNumber.decimal(typed.replace("%", "")).toPlainString();
      case NUMBER -> TypedNumber.decimal(typed).toPlainString();
      case CHOICE -> typed.strip();
      case DATE -> TypedDate.parse(typed).toString();
      case TERM -> TypedTerm.parse(typed).plain();
    };
    parameter.check(plain);
    return plain;
  }

  /** The plain text as it would be typed. */
  String typed(Parameter parameter, String value) {
    return switch (parameter.kind()) {
      case LEI, PERCENT, NUMBER -> value.replace('.', ',');
      case CHOICE -> value;
      case DATE -> value.isEmpty() ? "" : fmt.date(LocalDate.parse(value));
      case TERM -> value.isEmpty() ? "" : terms.shown(Term.parse(value));
    };
  }

  private String choice(String word) {
    return messages.getMessage("platform.parameters.choice." + word, null, word, locale());
  }

  private String text(String key) {
    return messages.getMessage(key, null, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
