package ro.reazem.childprotection.routed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.carerfile.RaisingReviews;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.events.casework.RoutedWorkAnswered;
import ro.reazem.events.casework.RoutedWorkAnswered.Answer;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** What an officer does with work routed here; the registry is told with the same act. */
@Component("childAnsweringRoutedWork")
@Transactional
class AnsweringRoutedWork {

  private final OpeningCase opening;
  private final SignalsOfViolence signals;
  private final JoiningSignals joining;
  private final RaisingReviews raising;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnsweringRoutedWork(OpeningCase opening, SignalsOfViolence signals, JoiningSignals joining, RaisingReviews raising, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.opening = opening;
    this.signals = signals;
    this.joining = joining;
    this.raising = raising;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  private record Held(String state, @Nullable UUID takenBy, @Nullable String takenByName, @Nullable String withdrawnReason) {}

  /** @throws RuleViolated when a colleague took it before, with the name; when it is answered, or was withdrawn */
  void take(UUID routing, Officer by) {
    var held = lock(routing);
    if (held.takenBy() != null && !by.id().equals(held.takenBy())) {
      throw new RuleViolated("childprotection.routed.takenBy", String.valueOf(held.takenByName()));
    }
    jdbc.sql("update childprotection.routed_work set state = 'TAKEN', taken_by = :by, taken_by_name = :name where routing_id = :id")
        .param("by", by.id()).param("name", by.name()).param("id", routing).update();
  }

  void refuse(UUID routing, String reason, Officer by) {
    RuleViolated.require(reason.strip().length() >= 3, "childprotection.routed.reasonMissing");
    take(routing, by);
    settle(routing, "REFUSED", null, reason.strip());
    tell(routing, Answer.REFUSED, null, by, reason.strip());
  }

  void attach(UUID routing, UUID childCase, Officer by) {
    take(routing, by);
    settle(routing, "ATTACHED", childCase, null);
    signals.link(routing, List.of(new ChildCaseId(childCase)), by.id());
    tell(routing, Answer.ATTACHED, childCase, by, "");
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
    settle(work.id(), known.isPresent() ? "ATTACHED" : "BECAME", opened.value(), null);
    tell(work.id(), known.isPresent() ? Answer.ATTACHED : Answer.TAKEN_OVER, opened.value(), by, "");
    if (accused != null) {
      raising.accused(new PersonId(accused), work.entry(), by, clock);
    }
    return opened;
  }

  private static UUID key(UUID routing, UUID child) {
    return UUID.nameUUIDFromBytes((routing + " " + child).getBytes(StandardCharsets.UTF_8));
  }

  private Held lock(UUID routing) {
    var held = jdbc.sql("""
        select state, taken_by, taken_by_name, withdrawn_reason from childprotection.routed_work
        where routing_id = :id and unit_id is not null for update""").param("id", routing).query(Held.class).optional()
        .orElseThrow(() -> new RuleViolated("childprotection.routed.unknown"));
    RuleViolated.require(held.withdrawnReason() == null, "childprotection.routed.withdrawn");
    RuleViolated.require(held.state().equals("WAITING") || held.state().equals("TAKEN"), "childprotection.routed.answered");
    return held;
  }

  /** Of what was answered the words stay with the registry alone, those of a signal sheet with the case. */
  private void settle(UUID routing, String state, @Nullable UUID childCase, @Nullable String refusal) {
    if (childCase != null) {
      joining.keepWords(routing, new ChildCaseId(childCase));
    }
    jdbc.sql("""
        update childprotection.routed_work set state = :state, case_id = :case, refusal = :refusal, answered_at = :at, subject = '', words = '', person_ids = '{}'
        where routing_id = :id""").param("state", state).param("case", childCase).param("refusal", refusal)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", routing).update();
  }

  private void tell(UUID routing, Answer answer, @Nullable UUID childCase, Officer by, String text) {
    events.publishEvent(new RoutedWorkAnswered(routing, clock.instant(), answer, childCase == null ? null : new ChildCaseId(childCase).asCase(), by.id(), text));
  }
}
