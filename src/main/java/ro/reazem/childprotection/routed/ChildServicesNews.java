package ro.reazem.childprotection.routed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.events.services.YoungMotherFound;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/** A pregnant girl so young that the protection of children is told (semnalare, T12.1): joined to her open case, else a signal that waits; heard again it changes nothing. */
@Component
class ChildServicesNews {

  static final String KIND = "YOUNG_MOTHER";

  private final OpeningCase opening;
  private final ChildCases cases;
  private final TellingCases telling;
  private final Deadlines deadlines;
  private final TermRules rules;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ChildServicesNews(OpeningCase opening, ChildCases cases, TellingCases telling, Deadlines deadlines, TermRules rules, JdbcClient jdbc, ApplicationEventPublisher events,
      Clock clock) {
    this.opening = opening;
    this.cases = cases;
    this.telling = telling;
    this.deadlines = deadlines;
    this.rules = rules;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "childprotection.routed.young-mother-found")
  void on(YoungMotherFound told) {
    if (!told.signal()) {
      return;
    }
    int fresh = jdbc.sql("insert into childprotection.young_mother_signal (finding_id, told_at) values (:id, :at) on conflict do nothing").param("id", told.findingId())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).update();
    if (fresh == 1) {
      opening.openCaseOf(told.personId()).ifPresentOrElse(open -> join(open, told), () -> await(told));
    }
  }

  private void join(ChildCaseId open, YoungMotherFound told) {
    var found = cases.findById(open).orElseThrow();
    telling.progressed(found.touched(), "youngMotherSignal", told.number(), By.nobody(), clock.instant());
    events.publishEvent(new CasesLinked(open.asCase(), told.foundIn(), clock.instant(), null, true, "mamă adolescentă"));
    if (found.responsibleId() != null) {
      var step = UUID.nameUUIDFromBytes((told.findingId() + " " + open).getBytes(StandardCharsets.UTF_8));
      events.publishEvent(new NextStepAgreed(step, clock.instant(), open.asCase(), found.responsibleId(), found.responsibleId(),
          "Mamă adolescentă, semnalare a asistenței medicale comunitare, " + told.number(), LocalDate.now(clock)));
    }
  }

  private void await(YoungMotherFound told) {
    var respond = respondBy(told.occurredAt());
    jdbc.sql("""
        insert into childprotection.routed_work (routing_id, told_at, unit_id, kind, entry, what, subject, urgency, person_ids, registered_at, respond_by, path)
        values (:id, :at, :unit, :kind, :entry, '', :subject, 'STANDARD', :children, :at, :respond, :path)""").param("id", told.findingId())
        .param("at", told.occurredAt().atOffset(ZoneOffset.UTC)).param("unit", told.unitId()).param("kind", KIND).param("entry", told.number())
        .param("subject", "Mamă adolescentă, " + told.age() + " ani").param("children", new UUID[] {told.personId()})
        .param("respond", respond == null ? null : respond.atOffset(ZoneOffset.UTC)).param("path", told.path()).update();
  }

  /** By the hours of triage; nothing while the institution has not set them. */
  private @Nullable Instant respondBy(Instant found) {
    var moment = Moment.at(found);
    return rules.find(moment.on(), "TRIAGE_U3").isPresent() ? deadlines.foreseen("TRIAGE_U3", moment).dueAt() : null;
  }
}
