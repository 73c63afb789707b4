package ro.reazem.childprotection.routed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.carerfile.RaisingReviews;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.routing.RoutedAnswers;
import ro.reazem.platform.security.Officer;

/** What an officer does with work routed here; the registry is told with the same act. */
@Component("childAnsweringRoutedWork")
@Transactional
class AnsweringRoutedWork {

  private static final RoutedAnswers.Routed HERE = new RoutedAnswers.Routed(ChildSight.CONTEXT, "case_id");

  private final OpeningCase opening;
  private final SignalsOfViolence signals;
  private final JoiningSignals joining;
  private final RaisingReviews raising;
  private final RoutedAnswers answers;
  private final Clock clock;

  AnsweringRoutedWork(OpeningCase opening, SignalsOfViolence signals, JoiningSignals joining, RaisingReviews raising, RoutedAnswers answers, Clock clock) {
    this.opening = opening;
    this.signals = signals;
    this.joining = joining;
    this.raising = raising;
    this.answers = answers;
    this.clock = clock;
  }

  void take(UUID routing, Officer by) {
    answers.take(HERE, routing, by);
  }

  void refuse(UUID routing, String reason, Officer by) {
    answers.refuse(HERE, routing, reason, by);
    joining.forgetWords(routing);
  }

  void attach(UUID routing, UUID childCase, Officer by) {
    joining.keepWords(routing, List.of(new ChildCaseId(childCase)));
    answers.attach(HERE, routing, childCase, by);
    signals.link(routing, List.of(new ChildCaseId(childCase)), by.id());
  }

  /**
   * Opens a case for each child it is about, as brothers and sisters; a child that has an open case keeps it, and the routed work joins that one (one
   * child, two signals).
   *
   * @param accused whoever is accused by it; when that is a foster carer, the children there are reviewed at once (I2.5)
   * @param unit where the cases are opened
   * @return the case of the first child
   */
  ChildCaseId open(RoutedRegister.Line work, List<UUID> children, CaseOrigin origin, String reason, @Nullable UUID accused, UUID unit, Officer by) {
    RuleViolated.require(!children.isEmpty(), "childprotection.routed.childMissing");
    take(work.id(), by);
    var known = opening.openCaseOf(children.getFirst());
    var all = opening.openTogether(children.stream().map(child -> new NewCase(key(work.id(), child), child, origin, reason, work.entry(), null,
        LocalDate.now(clock), unit)).toList(), by);
    var opened = all.getFirst();
    signals.link(work.id(), all, by.id());
    joining.keepWords(work.id(), all);
    if (known.isPresent()) {
      answers.attach(HERE, work.id(), opened.value(), by);
    } else {
      answers.became(HERE, work.id(), opened.value(), by);
    }
    if (accused != null) {
      raising.accused(new PersonId(accused), work.entry(), by, clock);
    }
    return opened;
  }

  private static UUID key(UUID routing, UUID child) {
    return UUID.nameUUIDFromBytes((routing + " " + child).getBytes(StandardCharsets.UTF_8));
  }
}
