package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.DecisionDeadline;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.TermWords;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.TermMark;

/** The deadline of the disposition as the decision screen shows it; nobody's invention while it is not set. */
@Component
class DecisionTerm {

  private final DecisionDeadline deadline;
  private final Deadlines deadlines;
  private final TermRules rules;
  private final TermWords terms;
  private final MessageSource messages;
  private final Fmt fmt;

  DecisionTerm(DecisionDeadline deadline, Deadlines deadlines, TermRules rules, TermWords terms, MessageSource messages, Fmt fmt) {
    this.deadline = deadline;
    this.deadlines = deadlines;
    this.rules = rules;
    this.terms = terms;
    this.messages = messages;
    this.fmt = fmt;
  }

  /**
   * The term of one request.
   *
   * @param mark how far it is, null while the institution has not set the term
   * @param missing code of the parameter that is still to be set, empty when none is
   * @param rule how it is counted, or that it is not set
   */
  record Shown(@Nullable TermMark mark, String missing, String rule) {}

  Shown of(UUID request, String rule, LocalDate registeredOn) {
    var law = rules.find(registeredOn, rule);
    if (law.isEmpty()) {
      return new Shown(null, rule, text("financialaid.term.missing"));
    }
    var known = deadline.of(request);
    return new Shown(known.map(this::mark).orElseGet(() -> far(deadlines.foreseen(rule, Moment.on(registeredOn)).dueOn())), "",
        rule(terms.shown(known.map(Deadline::term).orElseGet(law.get()::term))));
  }

  private TermMark mark(Deadline one) {
    var met = one.met();
    if (met == null) {
      return far(one.end().dueOn());
    }
    boolean late = one.isLate(met);
    return new TermMark(late ? "crit" : "ok", late ? "alarm-clock-off" : "circle-check", text(late ? "financialaid.term.metLate" : "financialaid.term.met"),
        fmt.date(met.on()));
  }

  private TermMark far(LocalDate due) {
    var mark = fmt.term(due);
    return new TermMark(mark.kind(), mark.icon(), text("financialaid.term.of", mark.text()), mark.small());
  }

  private String rule(String length) {
    return text("financialaid.term.rule", length);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
