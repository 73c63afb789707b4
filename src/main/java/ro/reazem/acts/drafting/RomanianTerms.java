package ro.reazem.acts.drafting;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.deadlines.TermRule;
import ro.reazem.platform.web.Fmt;

/** How acts write terms: in Romanian, whatever the language of the screens. */
@Component
class RomanianTerms {

  static final Locale ROMANIAN = Locale.of("ro", "RO");

  private final MessageSource messages;

  RomanianTerms(MessageSource messages) {
    this.messages = messages;
  }

  /** Such as 30 de zile. */
  String shown(TermRule rule) {
    int length = rule.term().length();
    return messages.getMessage("platform.term.unit." + rule.term().unit() + "." + Fmt.form(length), new Object[] {length}, ROMANIAN);
  }
}
