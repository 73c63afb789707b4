package ro.reazem.childprotection.childfile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/** The terms of one file while a step is recorded (termenele dosarului); one that nobody has set holds up nothing. */
public final class FileTerms {

  private final CaseRef about;
  private final Deadlines deadlines;
  private final TermRules rules;

  FileTerms(CaseRef about, Deadlines deadlines, TermRules rules) {
    this.about = about;
    this.deadlines = deadlines;
    this.rules = rules;
  }

  public void start(String rule, Moment event) {
    if (rules.find(event.on(), rule).isPresent()) {
      deadlines.start(about, rule, event);
    }
  }

  /** Meets what is open of a rule, and gives what was met last. */
  public Optional<Deadline> met(String rule, Moment at) {
    var met = Optional.<Deadline>empty();
    for (var one : deadlines.open(about, rule)) {
      met = Optional.of(deadlines.meet(one.id(), at.isBefore(one.start()) ? one.start() : at));
    }
    return met;
  }

  /** The next of a series, counted from the strict end of the one that was met. */
  public void repeat(Deadline met) {
    deadlines.repeat(met.id());
  }

  public void cancel(Set<String> codes, String why) {
    codes.forEach(rule -> deadlines.open(about, rule).forEach(one -> deadlines.cancel(one.id(), why)));
  }

  /** The strict end of a term as a day. */
  public static LocalDate strictEnd(Deadline one) {
    return one.end().alarmOn();
  }
}
