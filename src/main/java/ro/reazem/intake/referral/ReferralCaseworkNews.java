package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.events.casework.RoutedWorkAnswered;
import ro.reazem.kernel.CaseRef;

/** What contexts answer about referrals; heard twice, or late behind a newer answer, it changes nothing. */
@Component
class ReferralCaseworkNews {

  private final Referrals referrals;
  private final ReferralSteps steps;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ReferralCaseworkNews(Referrals referrals, ReferralSteps steps, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.referrals = referrals;
    this.steps = steps;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Handed over it stays open: whoever holds it closes it when the invariants of closing hold. */
  @ApplicationModuleListener(id = "intake.referral.routed-work-answered")
  void on(RoutedWorkAnswered event) {
    referrals.findByRoutingId(event.routingId()).filter(Referral::isOpen)
        .filter(one -> one.answeredAt() == null || one.answeredAt().isBefore(event.occurredAt())).ifPresent(one -> hear(one, event));
  }

  private void hear(Referral referral, RoutedWorkAnswered event) {
    var about = event.caseRef();
    var saved = referrals.save(switch (event.answer()) {
      case REFUSED -> referral.returned(event.occurredAt());
      case TAKEN_OVER, ATTACHED, DONE -> referral.handedOver(about == null ? null : attachment(about), event.occurredAt());
    });
    steps.add(saved.getId(), ReferralSteps.Kind.ANSWERED, event.answer() + (event.text().isEmpty() ? "" : ": " + event.text()), null,
        event.occurredAt());
    events.publishEvent(new CaseProgressed(saved.asCase(), clock.instant(), event.byOfficer(), event.text()));
    if (about != null) {
      events.publishEvent(new CasesLinked(saved.getId().asCase(), about, clock.instant(), event.byOfficer(), true, "din sesizare"));
    }
  }

  private Attachment attachment(CaseRef about) {
    record Known(@Nullable String number, @Nullable String path) {}
    var known = jdbc.sql("select number, path from directory.case_relation where context = :context and case_id = :id")
        .param("context", about.context()).param("id", about.id()).query(Known.class).optional();
    return new Attachment(about.context(), about.id(), known.map(Known::number).orElse(""), known.map(Known::path).orElse(""),
        LocalDate.now(clock));
  }
}
