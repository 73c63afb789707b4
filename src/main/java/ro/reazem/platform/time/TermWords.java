package ro.reazem.platform.time;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.web.Fmt;

/** How terms are written: 30 de zile, 5 zile lucrătoare, 72 de ore, 3 luni. */
@Component("termWords")
public class TermWords {

  private final Fmt fmt;
  private final MessageSource messages;

  TermWords(Fmt fmt, MessageSource messages) {
    this.fmt = fmt;
    this.messages = messages;
  }

  /**
   * What a term of a case is called: by the case's own context or, for a term that serves all contexts, by the module that its code begins
   * with, such as ACTS_PRIOR_COMPLAINT.
   */
  public String name(String context, String rule) {
    var locale = LocaleContextHolder.getLocale();
    var common = rule.indexOf('_') < 0 ? rule : rule.substring(0, rule.indexOf('_')).toLowerCase(Locale.ROOT) + ".term." + rule;
    var otherwise = messages.getMessage(common, null, rule, locale);
    return Objects.requireNonNullElse(messages.getMessage(context + ".term." + rule, null, otherwise, locale), rule);
  }

  public String shown(Term term) {
    return fmt.count(term.length(), "platform.term.unit." + term.unit());
  }
}
