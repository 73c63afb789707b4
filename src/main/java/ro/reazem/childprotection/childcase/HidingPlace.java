package ro.reazem.childprotection.childcase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Keeps where the child lives from a parent who is a danger to it (secretul locului de plasament): whoever works on the case hides it at once, its head alone shows it again. */
@Component("childHidingPlace")
@Transactional
class HidingPlace {

  private final ChildCases cases;
  private final CaseDesk desk;
  private final TellingCases telling;
  private final Clock clock;

  HidingPlace(ChildCases cases, CaseDesk desk, TellingCases telling, Clock clock) {
    this.cases = cases;
    this.desk = desk;
    this.telling = telling;
    this.clock = clock;
  }

  /**
   * Hides it, or shows it again.
   *
   * @throws RuleViolated when somebody else than the head shows it again
   */
  void turn(ChildCaseId id, long seen, boolean hidden, String reason, Officer by) {
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    RuleViolated.require(hidden || desk.allows(by, HidingController.ASSIGN, found), "childprotection.hiding.headShows");
    telling.progressed(found.hidePlace(hidden), hidden ? "placeHidden" : "placeShown", reason, By.of(by), clock.instant());
  }
}
