package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Cases whose measures were ordered before they came here (dosare preluate): opened as they stand, and closed again when nothing of them runs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakingCasesOver {

  private final SentForms sentForms;
  private final OpeningCase opening;
  private final ChildCases cases;
  private final TellingCases telling;
  private final GivingCase giving;
  private final CaseTerms terms;
  private final NumberSeries series;
  private final LegalParameters parameters;
  private final Clock clock;

  TakingCasesOver(SentForms sentForms, OpeningCase opening, ChildCases cases, TellingCases telling, GivingCase giving, CaseTerms terms,
      NumberSeries series, LegalParameters parameters, Clock clock) {
    this.sentForms = sentForms;
    this.opening = opening;
    this.cases = cases;
    this.telling = telling;
    this.giving = giving;
    this.terms = terms;
    this.series = series;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** The open case of the child, which is waited for. */
  public Optional<ChildCase> open(UUID child) {
    sentForms.await("child case of " + child);
    return opening.openCaseOf(child).flatMap(cases::findById);
  }

  /** A case under a number of its own; no term of its beginning runs. */
  public ChildCase take(NewCase what, Officer by) {
    var today = LocalDate.now(clock);
    var number = series.next(OpeningCase.ISSUER, OpeningCase.SERIES, today).number();
    return telling.opened(ChildCase.open(what, number, today.getYear(), List.of()), By.of(by), clock.instant());
  }

  /**
   * Goes on where it stood, with the case manager its file names; where none is named or that officer may not have it, it waits for the head to appoint one.
   *
   * @return why the officer who is named may not have it
   */
  public Optional<RuleViolated> goOn(ChildCase of, CaseStage stood, @Nullable UUID manager, String what, Officer by) {
    return goOn(of, stood, null, manager, what, by);
  }

  private Optional<RuleViolated> goOn(ChildCase of, CaseStage stood, @Nullable LocalDate home, @Nullable UUID manager, String what, Officer by) {
    var at = clock.instant();
    var waiting = telling.progressed(of.resumeAt(stood, home), "takenOver", what, By.of(by), at);
    terms.start(waiting.getId().asCase(), CaseTerms.MANAGER, Moment.at(at));
    if (manager != null) {
      try {
        giving.named(waiting.getId(), manager, By.of(by));
      } catch (RuleViolated forbidden) {
        return Optional.of(forbidden);
      }
    }
    return Optional.empty();
  }

  /** The reviews of the measure that runs go on from the last one there was. */
  public void reviews(ChildCase of, LocalDate since, boolean placed, @Nullable LocalDate last) {
    terms.reviewsGoOn(of.getId().asCase(), since, placed, last, LocalDate.now(clock));
  }

  /** Brothers and sisters of one file: their cases are joined as those that are opened together. */
  public void join(ChildCaseId one, ChildCaseId other, Officer by) {
    opening.join(List.of(one, other), by);
  }

  /** A line in its history: so many measures were taken over. */
  public ChildCase noted(ChildCase of, String what, Officer by) {
    return telling.progressed(of.touched(), "takenOver", what, By.of(by), clock.instant());
  }

  /**
   * Nothing of it runs: it is closed on its last day, or the child is still followed home.
   *
   * @param followed whether the file says that it is followed, however long ago it went home
   * @return why the officer who is named may not have it
   */
  public Optional<RuleViolated> settle(ChildCase of, CaseOutcome outcome, LocalDate last, boolean followed, @Nullable UUID manager, String what, Officer by) {
    var today = LocalDate.now(clock);
    int months = parameters.on(today).whole("CHILD_AFTERCARE_MONTHS");
    if (outcome == CaseOutcome.RETURNED_HOME && (followed || last.plusMonths(months).isAfter(today))) {
      terms.followHome(of.getId().asCase(), last);
      return goOn(of, CaseStage.MONITORING, last, manager, what, by);
    }
    var how = new CaseClosing(outcome, "dosar preluat, fără măsură în vigoare", last, by.id(), by.name());
    telling.closed(noted(of, what, by).close(how), how, By.of(by), clock.instant());
    return Optional.empty();
  }
}
