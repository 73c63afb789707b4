package ro.reazem.people.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.ProcessingRestricted;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;

/** Restricts the processing of a person's data (restricționarea prelucrării) and lifts it; all modules are told. */
@Service
class Restricting {

  private final JdbcClient jdbc;
  private final Chronicle chronicle;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Restricting(JdbcClient jdbc, Chronicle chronicle, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.chronicle = chronicle;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** A restriction in force. */
  record Restriction(UUID id, LocalDate since, String ground) {}

  Optional<Restriction> inForce(UUID person) {
    return jdbc.sql("select id, since, ground from people.processing_restriction where person_id = :person and until is null")
        .param("person", person).query(Restriction.class).optional();
  }

  /** @param request the request it answers, null when the institution restricts by itself */
  @Transactional
  void restrict(PersonId person, @Nullable UUID request, LocalDate since, String ground, By by) {
    RuleViolated.require(!ground.isBlank(), "people.rights.groundMissing");
    if (inForce(person.value()).isEmpty()) {
      jdbc.sql("""
          insert into people.processing_restriction (id, person_id, request_id, since, ground, entered_by, entered_by_name)
          values (:id, :person, :request, :since, left(:ground, 1000), :by, :name)""").param("id", UUID.randomUUID()).param("person", person.value())
          .param("request", request).param("since", since).param("ground", ground).param("by", by.officerId()).param("name", by.name()).update();
      tell(person, true, "person.restricted", by);
    }
  }

  @Transactional
  void lift(PersonId person, By by) {
    int lifted = jdbc.sql("update people.processing_restriction set until = greatest(since, :today) where person_id = :person and until is null")
        .param("today", LocalDate.now(clock)).param("person", person.value()).update();
    if (lifted > 0) {
      tell(person, false, "person.restrictionLifted", by);
    }
  }

  private void tell(PersonId person, boolean restricted, String act, By by) {
    chronicle.note(person.value(), act, by);
    publisher.publishEvent(new ProcessingRestricted(person.value(), clock.instant(), restricted));
  }
}
