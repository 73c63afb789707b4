package ro.reazem.childprotection.childfile;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/**
 * What was typed into the form of a step (rubricile completate), kept as typed beside what could be read of it.
 *
 * @param typed every field as it was typed, so that it comes back
 */
public record TypedAnswers(Map<String, String> typed, BindingResult errors) {

  private static final int LINE = 200;
  private static final int WORDS = 4000;
  private static final int MOST = 10_000;

  public static TypedAnswers of(MultiValueMap<String, String> sent, List<Ask> asks) {
    var typed = new LinkedHashMap<String, String>();
    asks.forEach(one -> typed.put(one.name(), String.valueOf(sent.getFirst(one.name()) == null ? "" : sent.getFirst(one.name()))));
    return new TypedAnswers(typed, new MapBindingResult(typed, "form"));
  }

  /** The empty form, with what is known already. */
  public static TypedAnswers begun(Map<String, String> typed) {
    return new TypedAnswers(typed, new MapBindingResult(new LinkedHashMap<>(typed), "form"));
  }

  public Inputs inputs() {
    return new Inputs(errors);
  }

  /** What could be read; what could not is said beside its field. */
  public Answers read(List<Ask> asks) {
    var in = inputs();
    var said = new LinkedHashMap<String, String>();
    for (var ask : asks) {
      var text = read(ask, typed.getOrDefault(ask.name(), ""), in);
      if (text != null && !text.isEmpty()) {
        said.put(ask.name(), text);
      }
    }
    return new Answers(said);
  }

  private static @Nullable String read(Ask ask, String text, Inputs in) {
    var name = ask.name();
    return switch (ask.kind()) {
      case LINE -> ask.needed() ? in.text(name, text, LINE) : in.optionalText(name, text, LINE);
      case WORDS -> ask.needed() ? in.paragraphs(name, text, WORDS) : in.optionalParagraphs(name, text, WORDS);
      case DAY -> plain(ask.needed() ? in.date(name, text) : in.optionalDate(name, text));
      case HOUR -> plain(ask.needed() ? in.time(name, text) : in.optionalTime(name, text));
      case NUMBER -> plain(ask.needed() ? in.whole(name, text, 0, MOST) : in.optionalWhole(name, text, 0, MOST));
      case LEI -> {
        var sum = ask.needed() ? in.lei(name, text) : in.optionalLei(name, text);
        yield sum == null ? null : BigDecimal.valueOf(sum.bani(), 2).toPlainString();
      }
      case CHOICE -> {
        var chosen = ask.needed() ? in.required(name, text, code -> known(ask, code)) : in.optional(name, text, code -> known(ask, code));
        yield plain(chosen);
      }
      case TICK -> "true".equals(text) ? text : null;
    };
  }

  private static String known(Ask ask, String code) {
    RuleViolated.require(ask.choices().contains(code), "platform.input.choice");
    return code;
  }

  private static @Nullable String plain(@Nullable Object value) {
    return value == null ? null : value instanceof LocalTime time ? time.withSecond(0).withNano(0).toString() : value.toString();
  }
}
