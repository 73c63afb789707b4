package ro.reazem.financialaid.proposal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.web.CheckLine;
import ro.reazem.platform.web.Fmt;

/** Whether a change was told within the term that the law gives the holder (obligația de a anunța schimbarea). */
@Component
class ReportedInTime {

  private static final String TERM = "VMI_CHANGE_REPORT_DAYS";

  private final LegalParameters parameters;
  private final LegalCalendar calendar;
  private final MessageSource messages;
  private final Fmt fmt;

  ReportedInTime(LegalParameters parameters, LegalCalendar calendar, MessageSource messages, Fmt fmt) {
    this.parameters = parameters;
    this.calendar = calendar;
    this.messages = messages;
    this.fmt = fmt;
  }

  FrozenDossier.Check check(LocalDate occurredOn, LocalDate reportedOn, Locale locale) {
    return Freezing.in(locale, () -> {
      var law = parameters.on(occurredOn);
      if (law.find(TERM).isEmpty()) {
        return line(CheckLine.State.TODO, text(locale, "unset"), reportedOn, locale);
      }
      int days = law.whole(TERM);
      var basis = law.value(TERM).basis();
      var cited = basis == null ? "" : basis.cited();
      long taken = ChronoUnit.DAYS.between(occurredOn, reportedOn);
      var told = fmt.count(taken, "financialaid.days");
      if (taken <= days) {
        return line(CheckLine.State.OK, text(locale, "kept", told, fmt.count(days, "financialaid.days"), cited), reportedOn, locale);
      }
      // a term that ends on a day off ends later, so the calendar has the last word
      var last = calendar.lastDay(occurredOn, Term.days(days));
      boolean late = reportedOn.isAfter(last);
      return line(late ? CheckLine.State.WARN : CheckLine.State.OK,
          text(locale, late ? "late" : "last", told, fmt.date(last), cited), reportedOn, locale);
    });
  }

  private FrozenDossier.Check line(CheckLine.State state, String small, LocalDate reportedOn, Locale locale) {
    return new FrozenDossier.Check(text(locale, "title"), messages.getMessage("platform.check." + state, null, locale), state.name(), small,
        fmt.date(reportedOn));
  }

  private String text(Locale locale, String key, Object... arguments) {
    return messages.getMessage("financialaid.change.reported." + key, arguments, key, locale);
  }
}
