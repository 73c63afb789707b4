package ro.reazem.childprotection.adoption;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;

/** How the words about adoption are said in the language of the reader. */
@Component("adoptionWords")
public class AdoptionWords {

  private final MessageSource messages;
  private final Fmt fmt;

  AdoptionWords(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  public String label(String family, Object code) {
    return messages.getMessage("childprotection.adoption." + family + "." + code, null, LocaleContextHolder.getLocale());
  }

  /** The values of an enumeration as a form offers them. */
  public <E extends Enum<E>> List<Option> options(String family, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(one -> new Option(one.name(), label(family, one))).toList();
  }

  /** A line of history as lists show it. */
  public FeedLine line(String family, AdoptionLines.Line one) {
    var text = one.paper() + (one.paper().isEmpty() || one.note().isEmpty() ? "" : " · ") + one.note();
    return new FeedLine(label(family, one.act()) + " · " + fmt.date(one.on()), text, one.byName() + " · " + fmt.instant(one.at()));
  }
}
