package ro.reazem.childprotection.commission;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.commission.CommissionRules.Conflicted;
import ro.reazem.childprotection.commission.CommissionRules.MajorityOf;
import ro.reazem.childprotection.commission.CommissionRules.Tie;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.time.CalendarLook;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.time.WorkingDays;

/** The rules of the commission as they stand on a day (HG nr. 502/2017 și regulamentul comisiei). */
@Component
public class CommissionLaw {

  private static final String SUMMONS = "CPC_SUMMONS";
  private static final CalendarLook NO_DAYS_OFF = new CalendarLook(0, new WorkingDays(Map.of()));

  private final LegalParameters parameters;
  private final Deadlines deadlines;
  private final TermRules rules;

  CommissionLaw(LegalParameters parameters, Deadlines deadlines, TermRules rules) {
    this.parameters = parameters;
    this.deadlines = deadlines;
    this.rules = rules;
  }

  /** What the institution has not set yet: equal votes decide nothing, and a conflict of interest counts in nothing. */
  public CommissionRules on(LocalDate day) {
    var law = parameters.on(day);
    return new CommissionRules(law.whole("CPC_MEMBERS"), law.whole("CPC_QUORUM"), law.choice("CPC_MAJORITY", MajorityOf.class),
        law.find("CPC_TIE").isPresent() ? law.choice("CPC_TIE", Tie.class) : null,
        law.find("CPC_CONFLICT").isPresent() ? law.choice("CPC_CONFLICT", Conflicted.class) : Conflicted.EXCLUDED);
  }

  /** The first day on which a meeting may be held after a summons that was sent, by the strict calendar. */
  public LocalDate earliestMeeting(LocalDate sent) {
    var term = rules.on(sent, SUMMONS).term();
    // days off move no strict end of a term in days, so nothing needs to be asked about them
    return term.unit() == Term.Unit.DAYS ? NO_DAYS_OFF.course(Moment.on(sent), term, 1, false).end().alarmOn()
        : deadlines.foreseen(SUMMONS, Moment.on(sent)).alarmOn();
  }

  /** The last day on which summonses for a meeting may be sent. */
  public LocalDate lastSending(LocalDate meeting) {
    var sent = meeting;
    while (earliestMeeting(sent).isAfter(meeting)) {
      sent = sent.minusDays(1);
    }
    return sent;
  }

  public int consentAge(LocalDate day) {
    return parameters.on(day).whole("PROTECTION_CONSENT_AGE");
  }

  /** From which age a child is called and heard. */
  public int hearingAge(LocalDate day) {
    return parameters.on(day).whole("CHILD_HEARD_AGE");
  }
}
