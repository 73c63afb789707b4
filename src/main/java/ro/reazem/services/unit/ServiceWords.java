package ro.reazem.services.unit;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Option;

/** How the words of the module are said in the language of the reader. */
@Component("serviceWords")
public class ServiceWords {

  private final MessageSource messages;

  ServiceWords(MessageSource messages) {
    this.messages = messages;
  }

  public String label(String family, Object code) {
    return say(family + "." + code);
  }

  /** The values of an enumeration as a form offers them. */
  public <E extends Enum<E>> List<Option> options(String family, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(one -> new Option(one.name(), label(family, one))).toList();
  }

  public String year(int schoolYear) {
    return SchoolYear.text(schoolYear);
  }

  public String say(String key, Object... arguments) {
    return messages.getMessage("services." + key, arguments, LocaleContextHolder.getLocale());
  }
}
