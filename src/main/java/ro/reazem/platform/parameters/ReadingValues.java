package ro.reazem.platform.parameters;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedDate;

/** Reads a typed value with its source; every mistake is told beside its field. */
final class ReadingValues {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private ReadingValues() {}

  static @Nullable NewValue read(Parameter parameter, @Nullable String value, @Nullable String standing, @Nullable String act,
      @Nullable String article, @Nullable String source, @Nullable String key, ParameterWords words, Inputs in) {
    var plain = in.required("value", value, typed -> words.plain(parameter, typed));
    var known = in.choice("standing", standing, Standing.class);
    var basis = in.optionalText("act", act, 120);
    var part = in.optionalText("article", article, 120);
    var from = in.text("source", source, 300);
    if (known == Standing.TO_BE_SET) {
      in.reject("standing", new RuleViolated("platform.input.choice"));
    } else if (known == Standing.VERIFIED && basis.isEmpty()) {
      in.reject("act", new RuleViolated("platform.parameters.actAsked"));
    }
    var once = in.required("", key, ReadingValues::once);
    return plain == null || known == null || once == null ? null : new NewValue(plain, known, basis, part, from, once);
  }

  private static UUID once(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException tamperedWith) {
      throw new RuleViolated("platform.input.choice");
    }
  }

  /** A day on which a value may begin. */
  static LocalDate day(String typed) {
    var day = TypedDate.parse(typed);
    RuleViolated.require(!day.isBefore(EARLIEST) && !day.isAfter(LATEST), "platform.parameters.dayBounds");
    return day;
  }
}
