package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.web.Fmt;

/** Until when the disposition is to be issued (termenul de emitere a dispoziției); nobody's invention while it is not set. */
@Component
class DecisionTerm {

  private static final String DAYS = "VMI_DECISION_DAYS";
  private static final String COUNTED = "VMI_DECISION_DAYS_COUNTED";

  private final LegalParameters parameters;
  private final LegalCalendar calendar;
  private final MessageSource messages;
  private final Fmt fmt;

  DecisionTerm(LegalParameters parameters, LegalCalendar calendar, MessageSource messages, Fmt fmt) {
    this.parameters = parameters;
    this.calendar = calendar;
    this.messages = messages;
    this.fmt = fmt;
  }

  /**
   * The term of one request.
   *
   * @param due the last day, null while the institution has not set the term
   * @param missing code of the parameter that is still to be set, empty when none is
   * @param rule how it is counted, or that it is not set
   */
  record Shown(@Nullable LocalDate due, String missing, String rule) {}

  Shown of(LocalDate registeredOn) {
    var law = parameters.on(registeredOn);
    for (var code : new String[] {DAYS, COUNTED}) {
      if (law.find(code).isEmpty()) {
        return new Shown(null, code, text("financialaid.term.missing." + code));
      }
    }
    var term = new Term(law.whole(DAYS), law.choice(COUNTED, Term.Unit.class));
    return new Shown(calendar.lastDay(registeredOn, term), "",
        text("financialaid.term.rule", fmt.count(term.length(), "financialaid.term." + term.unit())));
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
