package ro.reazem.people.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.platform.text.Folding;

/** The words that people write for sex, marital status and place in the household, in either language. */
@Component
class ChoiceWords {

  private static final List<Locale> LANGUAGES = List.of(Locale.of("ro"), Locale.ENGLISH);

  private final MessageSource messages;

  ChoiceWords(MessageSource messages) {
    this.messages = messages;
  }

  RowReading.Words all() {
    var sexes = words(Sex.values(), sex -> "people.import.sex." + sex.name());
    sexes.put("f", Sex.FEMALE);
    sexes.put("m", Sex.MALE);
    return new RowReading.Words(sexes, words(MaritalStatus.values(), status -> "people.import.status." + status.name()),
        words(HouseholdRole.values(), role -> "people.import.role." + role.name()));
  }

  /** Each message may list several words, parted by strokes. */
  private <E extends Enum<E>> Map<String, E> words(E[] values, Function<E, String> key) {
    var words = new HashMap<String, E>();
    Arrays.stream(values).forEach(value -> {
      words.put(Folding.fold(value.name()), value);
      LANGUAGES.forEach(language -> Arrays.stream(messages.getMessage(key.apply(value), null, language).split("\\|"))
          .forEach(word -> words.putIfAbsent(Folding.fold(word).strip(), value)));
    });
    return words;
  }
}
