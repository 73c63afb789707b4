package ro.reazem.platform.routing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.events.casework.RoutedWorkAnswered;
import ro.reazem.events.casework.RoutedWorkAnswered.Answer;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * What all contexts do alike with work that the registry routed to them (lucrare repartizată): one officer takes it, and it becomes a file, joins one or is refused; the
 * registry is told with the same act. Called in the transaction of the context, whose table of routed work it is.
 */
public final class RoutedAnswers {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final String context;
  private final String table;
  private final String file;

  /**
   * @param context whose schema has the table routed_work
   * @param file the column that names the file which the work became or joined
   */
  public RoutedAnswers(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, String context, String file) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
    this.context = context;
    this.table = context + ".routed_work";
    this.file = file;
  }

  private record Held(String state, @Nullable UUID takenBy, @Nullable String takenByName, @Nullable String withdrawnReason) {}

  /** @throws RuleViolated when a colleague took it before, with the name; when it is answered, or was withdrawn */
  public void take(UUID routing, Officer by) {
    var held = lock(routing);
    if (held.takenBy() != null && !by.id().equals(held.takenBy())) {
      throw new RuleViolated("platform.routing.takenBy", String.valueOf(held.takenByName()));
    }
    jdbc.sql("update " + table + " set state = 'TAKEN', taken_by = :by, taken_by_name = :name where routing_id = :id")
        .param("by", by.id()).param("name", by.name()).param("id", routing).update();
  }

  public void refuse(UUID routing, String reason, Officer by) {
    RuleViolated.require(reason.strip().length() >= 3, "platform.routing.reasonMissing");
    take(routing, by);
    settle(routing, "REFUSED", null, reason.strip());
    tell(routing, Answer.REFUSED, null, by, reason.strip());
  }

  /** It joins a file that was there. */
  public void attach(UUID routing, UUID to, Officer by) {
    take(routing, by);
    settle(routing, "ATTACHED", to, null);
    tell(routing, Answer.ATTACHED, to, by, "");
  }

  /** It became a file of its own. */
  public void became(UUID routing, UUID opened, Officer by) {
    take(routing, by);
    settle(routing, "BECAME", opened, null);
    tell(routing, Answer.TAKEN_OVER, opened, by, "");
  }

  private Held lock(UUID routing) {
    var held = jdbc.sql("select state, taken_by, taken_by_name, withdrawn_reason from " + table + " where routing_id = :id and unit_id is not null for update")
        .param("id", routing).query(Held.class).optional().orElseThrow(() -> new RuleViolated("platform.routing.unknown"));
    RuleViolated.require(held.withdrawnReason() == null, "platform.routing.withdrawn");
    RuleViolated.require(held.state().equals("WAITING") || held.state().equals("TAKEN"), "platform.routing.answered");
    return held;
  }

  /** Of what was answered the words stay with the registry alone. */
  private void settle(UUID routing, String state, @Nullable UUID became, @Nullable String refusal) {
    jdbc.sql("update " + table + " set state = :state, " + file + " = :file, refusal = :refusal, answered_at = :at, subject = '', person_ids = '{}' where routing_id = :id")
        .param("state", state).param("file", became).param("refusal", refusal).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", routing).update();
  }

  private void tell(UUID routing, Answer answer, @Nullable UUID became, Officer by, String text) {
    events.publishEvent(new RoutedWorkAnswered(routing, clock.instant(), answer, became == null ? null : new CaseRef(context, became), by.id(), text));
  }
}
