package ro.reazem.platform.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/**
 * Reads the texts that people typed into a form. Forms are records of texts, so that whatever was typed comes back when
 * something is wrong; a value that cannot be read is reported beside its field and null is returned.
 *
 * <pre>
 * var in = new Inputs(errors);
 * var bornOn = in.date("bornOn", form.bornOn());
 * var cnp = in.optional("cnp", form.cnp(), Cnp::parse);
 * if (errors.hasErrors()) return "people/person/new";       // with status 422
 * </pre>
 */
public final class Inputs {

  private final BindingResult errors;

  public Inputs(BindingResult errors) {
    this.errors = errors;
  }

  /** A required line of text, tidied; letters of the old encoding become ș and ț. */
  public String text(String field, @Nullable String typed, int maximum) {
    var text = optionalText(field, typed, maximum);
    if (text.isEmpty() && !errors.hasFieldErrors(field)) {
      errors.rejectValue(field, "platform.input.required");
    }
    return text;
  }

  /** A line of text that may be left out; empty then. */
  public String optionalText(String field, @Nullable String typed, int maximum) {
    return reading(field, () -> TypedText.line(typed, maximum)).orElse("");
  }

  /** Text of several lines that may be left out; empty then. */
  public String optionalParagraphs(String field, @Nullable String typed, int maximum) {
    return reading(field, () -> TypedText.paragraphs(typed, maximum)).orElse("");
  }

  /** The name of a person: letters of any script, space, hyphen, apostrophe, full stop. */
  public String name(String field, @Nullable String typed, int maximum) {
    var name = text(field, typed, maximum);
    if (!name.isEmpty() && !TypedText.looksLikeName(name)) {
      errors.rejectValue(field, "platform.input.name");
    }
    return name;
  }

  /** A required day, as 1.3.2026, 01/03/2026, 01032026 or 2026-03-01. */
  public @Nullable LocalDate date(String field, @Nullable String typed) {
    return required(field, typed, TypedDate::parse);
  }

  public @Nullable LocalDate optionalDate(String field, @Nullable String typed) {
    return optional(field, typed, TypedDate::parse);
  }

  /** A required time of day, as 8:40 or 08.40. */
  public @Nullable LocalTime time(String field, @Nullable String typed) {
    return required(field, typed, TypedTime::parse);
  }

  public @Nullable LocalTime optionalTime(String field, @Nullable String typed) {
    return optional(field, typed, TypedTime::parse);
  }

  /** A required text of several lines. */
  public String paragraphs(String field, @Nullable String typed, int maximum) {
    var text = optionalParagraphs(field, typed, maximum);
    if (text.isEmpty() && !errors.hasFieldErrors(field)) {
      errors.rejectValue(field, "platform.input.required");
    }
    return text;
  }

  /** A required sum of at least zero, as 1.234,50 or 1234.5. */
  public @Nullable Lei lei(String field, @Nullable String typed) {
    return required(field, typed, TypedNumber::lei);
  }

  public @Nullable Lei optionalLei(String field, @Nullable String typed) {
    return optional(field, typed, TypedNumber::lei);
  }

  /** A required decimal number, as 0,5. */
  public @Nullable BigDecimal number(String field, @Nullable String typed) {
    return required(field, typed, TypedNumber::decimal);
  }

  /** A required whole number within bounds. */
  public @Nullable Integer whole(String field, @Nullable String typed, int least, int most) {
    return required(field, typed, text -> TypedNumber.whole(text, least, most));
  }

  public @Nullable Integer optionalWhole(String field, @Nullable String typed, int least, int most) {
    return optional(field, typed, text -> TypedNumber.whole(text, least, most));
  }

  /** A required choice out of an enum, by its name. */
  public <E extends Enum<E>> @Nullable E choice(String field, @Nullable String typed, Class<E> type) {
    return required(field, typed, text -> choiceOf(text, type));
  }

  public <E extends Enum<E>> @Nullable E optionalChoice(String field, @Nullable String typed, Class<E> type) {
    return optional(field, typed, text -> choiceOf(text, type));
  }

  /** Any required value whose reading throws {@link RuleViolated}. */
  public <T> @Nullable T required(String field, @Nullable String typed, Function<String, T> parser) {
    if (typed == null || typed.isBlank()) {
      errors.rejectValue(field, "platform.input.required");
      return null;
    }
    return optional(field, typed, parser);
  }

  /** Any value that may be left out and whose reading throws {@link RuleViolated}. */
  public <T> @Nullable T optional(String field, @Nullable String typed, Function<String, T> parser) {
    return typed == null || typed.isBlank() ? null
        : reading(field, () -> parser.apply(TypedText.line(typed, 100))).orElse(null);
  }

  /** Reports a violated rule beside a field, or for the whole form when the field is empty. */
  public void reject(String field, RuleViolated violated) {
    if (field.isEmpty()) {
      errors.reject(violated.code(), violated.arguments().toArray(), violated.code());
    } else {
      errors.rejectValue(field, violated.code(), violated.arguments().toArray(), violated.code());
    }
  }

  private <T> Optional<T> reading(String field, java.util.function.Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (RuleViolated violated) {
      reject(field, violated);
      return Optional.empty();
    }
  }

  private static <E extends Enum<E>> E choiceOf(String text, Class<E> type) {
    for (var value : type.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    throw new RuleViolated("platform.input.choice");
  }
}
