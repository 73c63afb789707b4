package ro.reazem.financialaid.housinggrid;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.housing.HousingFact;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;

/** The words of social housing in the language of the reader: criteria, choices, states. */
@Component("housingWords")
public class HousingWords {

  private final MessageSource messages;
  private final Fmt fmt;

  HousingWords(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  /** Criterion of a grid with its choice, given as fact or fact.choice. */
  public String criterion(String word) {
    var words = word.split("\\.", 2);
    var fact = text("financialaid.housing.fact." + words[0]);
    return words.length == 1 ? fact : fact + ": " + text("financialaid.housing.fact." + word);
  }

  /** The choices of a fact, for a form. */
  public List<Option> choices(HousingFact fact) {
    return fact.choices().stream().map(choice -> new Option(choice, choice(fact, choice))).toList();
  }

  public String choice(HousingFact fact, String choice) {
    return text("financialaid.housing.fact." + fact.name() + "." + choice);
  }

  /** The constants of an enum; the label is the message of its name. */
  public List<Option> options(String name, Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(one -> new Option(one.name(), label(name, one))).toList();
  }

  public String label(String name, Enum<?> value) {
    return text("financialaid.housing." + name + "." + value.name());
  }

  /** The same as papers write it. */
  public String romanian(String name, Enum<?> value) {
    var key = "financialaid.housing." + name + "." + value.name();
    return messages.getMessage(key, null, key, Locale.of("ro", "RO"));
  }

  /** A measure kept in thousandths, as people write it. */
  public String measure(long thousandths) {
    return fmt.number(BigDecimal.valueOf(thousandths, 3).stripTrailingZeros());
  }

  List<Option> criteria() {
    return HousingFact.words().stream().map(word -> new Option(word, criterion(word))).toList();
  }

  /** How sure an entry can be; one that is to be set is no entry. */
  List<Option> standings() {
    return Arrays.stream(Standing.values()).filter(one -> one != Standing.TO_BE_SET)
        .map(one -> new Option(one.name(), text("platform.parameters.standing." + one.name()))).toList();
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
  }
}
