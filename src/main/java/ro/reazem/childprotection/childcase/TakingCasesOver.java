package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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
  private final CaseTerms terms;
  private final NumberSeries series;
  private final LegalParameters parameters;
  private final Clock clock;

  TakingCasesOver(SentForms sentForms, OpeningCase opening, ChildCases cases, TellingCases telling, CaseTerms terms, NumberSeries series,
      LegalParameters parameters, Clock clock) {
    this.sentForms = sentForms;
    this.opening = opening;
    this.cases = cases;
    this.telling = telling;
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

  /** Somebody has to answer for what runs. */
  public void awaitManager(ChildCase of) {
    terms.start(of.getId().asCase(), CaseTerms.MANAGER, Moment.at(clock.instant()));
  }

  /** A line in its history: so many measures were taken over. */
  public ChildCase noted(ChildCase of, String what, Officer by) {
    return telling.progressed(of.touched(), "takenOver", what, By.of(by), clock.instant());
  }

  /** Nothing of it runs: it is closed on its last day, or the child is still followed home. */
  public void settle(ChildCase of, CaseOutcome outcome, LocalDate last, Officer by) {
    var today = LocalDate.now(clock);
    int followed = parameters.on(today).whole("CHILD_AFTERCARE_MONTHS");
    if (outcome == CaseOutcome.RETURNED_HOME && last.plusMonths(followed).isAfter(today)) {
      terms.followHome(of.getId().asCase(), last);
      awaitManager(of);
    } else {
      var how = new CaseClosing(outcome, "dosar preluat, fără măsură în vigoare", last, by.id(), by.name());
      telling.closed(of.close(how), how, By.of(by), clock.instant());
    }
  }
}
