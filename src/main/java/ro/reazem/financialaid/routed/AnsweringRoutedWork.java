package ro.reazem.financialaid.routed;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.RoutedWorkAnswered;
import ro.reazem.events.casework.RoutedWorkAnswered.Answer;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.Lodgement;
import ro.reazem.financialaid.application.LodgingApplication;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** What an officer does with work routed here; the registry is told with the same act. */
@Component
@Transactional
public class AnsweringRoutedWork {

  private final LodgingApplication lodging;
  private final RoutedRegister register;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnsweringRoutedWork(LodgingApplication lodging, RoutedRegister register, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.lodging = lodging;
    this.register = register;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  private record Held(String state, @Nullable UUID takenBy, @Nullable String takenByName, @Nullable String withdrawnReason) {}

  /** @throws RuleViolated when a colleague took it before, with the name; when it is answered, or was withdrawn */
  void take(UUID routing, Officer by) {
    var held = lock(routing);
    if (held.takenBy() != null && !by.id().equals(held.takenBy())) {
      throw new RuleViolated("financialaid.routed.takenBy", String.valueOf(held.takenByName()));
    }
    jdbc.sql("update financialaid.routed_work set state = 'TAKEN', taken_by = :by, taken_by_name = :name where routing_id = :id")
        .param("by", by.id()).param("name", by.name()).param("id", routing).update();
  }

  void refuse(UUID routing, String reason, Officer by) {
    RuleViolated.require(reason.strip().length() >= 3, "financialaid.routed.reasonMissing");
    take(routing, by);
    settle(routing, "REFUSED", null, reason.strip());
    tell(routing, Answer.REFUSED, null, by, reason.strip());
  }

  void attach(UUID routing, UUID application, Officer by) {
    take(routing, by);
    settle(routing, "ATTACHED", application, null);
    tell(routing, Answer.ATTACHED, application, by, "");
  }

  /** Lodges a request, and answers the routing that it comes from while that is open in one of the officer's units. */
  public AidApplicationId lodge(Lodgement lodged, @Nullable UUID routing, Officer by) {
    var id = lodging.lodge(lodged);
    if (routing != null && register.find(routing, by).isPresent()) {
      take(routing, by);
      settle(routing, "BECAME", id.value(), null);
      tell(routing, Answer.TAKEN_OVER, id.value(), by, "");
    }
    return id;
  }

  private Held lock(UUID routing) {
    var held = jdbc.sql("""
        select state, taken_by, taken_by_name, withdrawn_reason from financialaid.routed_work
        where routing_id = :id and unit_id is not null for update""").param("id", routing).query(Held.class).optional()
        .orElseThrow(() -> new RuleViolated("financialaid.routed.unknown"));
    RuleViolated.require(held.withdrawnReason() == null, "financialaid.routed.withdrawn");
    RuleViolated.require(held.state().equals("WAITING") || held.state().equals("TAKEN"), "financialaid.routed.answered");
    return held;
  }

  /** Of what was answered the words stay with the registry alone. */
  private void settle(UUID routing, String state, @Nullable UUID application, @Nullable String refusal) {
    jdbc.sql("""
        update financialaid.routed_work set state = :state, application_id = :application, refusal = :refusal, answered_at = :at, subject = '',
          person_ids = '{}'
        where routing_id = :id""").param("state", state).param("application", application).param("refusal", refusal)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", routing).update();
  }

  private void tell(UUID routing, Answer answer, @Nullable UUID application, Officer by, String text) {
    events.publishEvent(new RoutedWorkAnswered(routing, clock.instant(), answer,
        application == null ? null : new CaseRef("financialaid", application), by.id(), text));
  }
}
