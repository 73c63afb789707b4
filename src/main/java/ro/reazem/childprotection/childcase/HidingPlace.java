package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Keeps where the child lives from a parent who is a danger to it (secretul locului de plasament): whoever works on the case hides it at once, its head alone shows it again. */
@Component("childHidingPlace")
@Transactional
public class HidingPlace {

  private final ChildCases cases;
  private final CaseDesk desk;
  private final TellingCases telling;
  private final List<ToldToParents> told;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HidingPlace(ChildCases cases, CaseDesk desk, TellingCases telling, List<ToldToParents> told, ApplicationEventPublisher events, Clock clock) {
    this.cases = cases;
    this.desk = desk;
    this.telling = telling;
    this.told = told;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Hides it, or shows it again. What parents know already cannot be taken back: it becomes a task of whoever answers for the child, who weighs whether the
   * child must live elsewhere.
   *
   * @throws RuleViolated when somebody else than the head shows it again
   */
  public void turn(ChildCaseId id, long seen, boolean hidden, String reason, Officer by) {
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    RuleViolated.require(hidden || desk.allows(by, HidingController.ASSIGN, found), "childprotection.hiding.headShows");
    telling.progressed(found.hidePlace(hidden), hidden ? "placeHidden" : "placeShown", reason, By.of(by), clock.instant());
    var known = hidden ? told.stream().flatMap(source -> source.about(found).stream()).toList() : List.<String>of();
    if (!known.isEmpty()) {
      events.publishEvent(new NextStepAgreed(UUID.randomUUID(), clock.instant(), id.asCase(), by.id(), Objects.requireNonNullElse(found.responsibleId(), by.id()),
          "Părinții știu deja unde este copilul; de cântărit dacă se mută: " + String.join("; ", known), LocalDate.now(clock)));
    }
  }
}
