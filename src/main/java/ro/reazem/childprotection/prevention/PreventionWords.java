package ro.reazem.childprotection.prevention;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.platform.web.Option;

/** How the words about prevention are said in the language of the reader. */
@Component("preventionWords")
class PreventionWords {

  private final MessageSource messages;

  PreventionWords(MessageSource messages) {
    this.messages = messages;
  }

  public String label(String family, Object code) {
    return say(family + "." + code);
  }

  /** The values of an enumeration as a form offers them. */
  <E extends Enum<E>> List<Option> options(String family, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(one -> new Option(one.name(), label(family, one))).toList();
  }

  /** What a sheet says; codes are put into words. */
  public String said(Said one) {
    return switch (one.what()) {
      case "reason" -> label("reason", one.text());
      case "pieces" -> String.join("; ", Arrays.stream(one.text().split(" ")).map(piece -> label("piece", piece)).toList());
      case "risk" -> label("risk", one.text());
      case "alone" -> label("yesNo", one.text());
      default -> one.text();
    };
  }

  private String say(String key) {
    return messages.getMessage("childprotection.prevention." + key, null, LocaleContextHolder.getLocale());
  }
}
