package ro.reazem.acts.drafting;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.deadlines.TermRule;

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
    int lastTwo = length % 100;
    var form = length == 1 ? ".one" : length == 0 || lastTwo >= 1 && lastTwo < 20 ? ".few" : ".many";
    return messages.getMessage("platform.term.unit." + rule.term().unit() + form, new Object[] {length}, ROMANIAN);
  }
}
