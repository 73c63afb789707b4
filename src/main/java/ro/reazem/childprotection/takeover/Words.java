package ro.reazem.childprotection.takeover;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.text.Folding;

/** Cells that hold one of a few words (valori din listă), as the screens say them in either language or as directorates write them in their registers. */
@Component("childTakeoverWords")
class Words {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("ro"), Locale.ENGLISH);

  private final MessageSource messages;

  Words(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * The choice that a word means; other words for it stand in the message of its name with .synonyms after it, parted by commas.
   *
   * @param prefix of the messages that name the choices
   * @throws RuleViolated when it means none, naming those that are possible
   */
  <E extends Enum<E>> E chosen(String typed, E[] choices, String prefix) {
    var word = comparable(typed);
    return Arrays.stream(choices).filter(choice -> names(choice, prefix).anyMatch(word::equals)).findFirst()
        .orElseThrow(() -> new RuleViolated("childprotection.takeover.oneOf",
            Arrays.stream(choices).map(choice -> messages.getMessage(prefix + choice.name(), null, LANGUAGES.getFirst())).collect(Collectors.joining(", "))));
  }

  /** @throws RuleViolated unless it says yes or no */
  static boolean yes(String typed) {
    return switch (comparable(typed)) {
      case "da", "yes", "x", "1" -> true;
      case "nu", "no", "0" -> false;
      default -> throw new RuleViolated("childprotection.takeover.yesOrNo");
    };
  }

  private Stream<String> names(Enum<?> choice, String prefix) {
    var said = LANGUAGES.stream().map(one -> messages.getMessage(prefix + choice.name(), null, one));
    var others = Objects.requireNonNullElse(messages.getMessage("childprotection.takeover.synonyms." + choice.getDeclaringClass().getSimpleName() + "."
        + choice.name(), null, "", LANGUAGES.getFirst()), "");
    return Stream.concat(Stream.concat(Stream.of(choice.name()), said), Arrays.stream(others.split(","))).map(Words::comparable).filter(one -> !one.isEmpty());
  }

  private static String comparable(String text) {
    return String.join(" ", Folding.words(text.replace('_', ' ')));
  }
}
