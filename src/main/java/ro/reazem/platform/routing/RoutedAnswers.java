package ro.reazem.platform.routing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.RoutedWorkAnswered;
import ro.reazem.events.casework.RoutedWorkAnswered.Answer;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * What all contexts do alike with work that the registry routed to them (lucrare repartizată): one officer takes it, and it becomes a file, joins one or is refused; the
 * registry is told with the same act.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoutedAnswers {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RoutedAnswers(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Where a context keeps its routed work.
   *
   * @param context whose schema has the table routed_work
   * @param file the column that names the file which the work became or joined
   */
  public record Routed(String context, String file) {

    String table() {
      return context + ".routed_work";
    }
  }

  private record Held(String state, @Nullable UUID takenBy, @Nullable String takenByName, @Nullable String withdrawnReason) {}

  /** @throws RuleViolated when a colleague took it before, with the name; when it is answered, or was withdrawn */
  public void take(Routed of, UUID routing, Officer by) {
    var held = lock(of, routing);
    if (held.takenBy() != null && !by.id().equals(held.takenBy())) {
      throw new RuleViolated("platform.routing.takenBy", String.valueOf(held.takenByName()));
    }
    jdbc.sql("update " + of.table() + " set state = 'TAKEN', taken_by = :by, taken_by_name = :name where routing_id = :id")
        .param("by", by.id()).param("name", by.name()).param("id", routing).update();
  }

  public void refuse(Routed of, UUID routing, String reason, Officer by) {
    RuleViolated.require(reason.strip().length() >= 3, "platform.routing.reasonMissing");
    take(of, routing, by);
    settle(of, routing, "REFUSED", null, reason.strip());
    tell(of, routing, Answer.REFUSED, null, by, reason.strip());
  }

  /** It joins a file that was there. */
  public void attach(Routed of, UUID routing, UUID to, Officer by) {
    take(of, routing, by);
    settle(of, routing, "ATTACHED", to, null);
    tell(of, routing, Answer.ATTACHED, to, by, "");
  }

  /** It became a file of its own. */
  public void became(Routed of, UUID routing, UUID opened, Officer by) {
    take(of, routing, by);
    settle(of, routing, "BECAME", opened, null);
    tell(of, routing, Answer.TAKEN_OVER, opened, by, "");
  }

  private Held lock(Routed of, UUID routing) {
    var held = jdbc.sql("select state, taken_by, taken_by_name, withdrawn_reason from " + of.table() + " where routing_id = :id and unit_id is not null for update")
        .param("id", routing).query(Held.class).optional().orElseThrow(() -> new RuleViolated("platform.routing.unknown"));
    RuleViolated.require(held.withdrawnReason() == null, "platform.routing.withdrawn");
    RuleViolated.require(held.state().equals("WAITING") || held.state().equals("TAKEN"), "platform.routing.answered");
    return held;
  }

  /** Of what was answered the words stay with the registry alone. */
  private void settle(Routed of, UUID routing, String state, @Nullable UUID became, @Nullable String refusal) {
    jdbc.sql("update " + of.table() + " set state = :state, " + of.file() + " = :file, refusal = :refusal, answered_at = :at, subject = '', person_ids = '{}' where routing_id = :id")
        .param("state", state).param("file", became).param("refusal", refusal).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", routing).update();
  }

  private void tell(Routed of, UUID routing, Answer answer, @Nullable UUID became, Officer by, String text) {
    events.publishEvent(new RoutedWorkAnswered(routing, clock.instant(), answer, became == null ? null : new CaseRef(of.context(), became), by.id(), text));
  }
}
