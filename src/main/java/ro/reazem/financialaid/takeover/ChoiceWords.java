package ro.reazem.financialaid.takeover;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/** Cells that hold one of a few words, in either language. */
final class ChoiceWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("ro"), Locale.ENGLISH);

  private ChoiceWords() {}

  /**
   * The choice that a word means, by its code or by its name.
   *
   * @throws RuleViolated when it means none, naming those that are possible
   */
  static <T> T chosen(String typed, T[] choices, MessageSource messages, Locale language, Function<T, String> key) {
    var word = comparable(typed);
    return Arrays.stream(choices).filter(choice -> word.equals(comparable(choice.toString()))
        || LANGUAGES.stream().anyMatch(one -> word.equals(comparable(messages.getMessage(key.apply(choice), null, one)))))
        .findFirst().orElseThrow(() -> new RuleViolated("financialaid.takeover.oneOf", Arrays.stream(choices)
            .map(choice -> messages.getMessage(key.apply(choice), null, language)).collect(Collectors.joining(", "))));
  }

  static String comparable(String text) {
    return String.join(" ", Folding.words(text.replace('_', ' ')));
  }
}
