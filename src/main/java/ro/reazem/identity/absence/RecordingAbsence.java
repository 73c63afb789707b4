package ro.reazem.identity.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.identity.AbsenceRecorded;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Records that an officer is absent and who stands in, changes that and ends it. */
@Component
@Transactional
class RecordingAbsence {

  private final Absences absences;
  private final AbsenceRegister register;
  private final SentForms sentForms;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RecordingAbsence(Absences absences, AbsenceRegister register, SentForms sentForms, ApplicationEventPublisher events, Clock clock) {
    this.absences = absences;
    this.register = register;
    this.sentForms = sentForms;
    this.events = events;
    this.clock = clock;
  }

  /** The same form sent twice records once. */
  void record(Colleague officer, Span span, Officer by, UUID formKey) {
    await(officer.id(), span);
    if (absences.findByFormKey(formKey).isEmpty()) {
      RuleViolated.require(!span.until().isBefore(LocalDate.now(clock)), "identity.absence.past");
      requireFree(officer.id(), span, formKey);
      tell(absences.save(Absence.of(officer, span, by.name(), formKey, clock.instant())));
    }
  }

  void change(AbsenceId id, Span span, long seen) {
    var known = find(id);
    await(known.officerId(), span);
    RuleViolated.require(!span.until().isBefore(LocalDate.now(clock)), "identity.absence.past");
    requireFree(known.officerId(), span, id.value());
    tell(absences.save(find(id).change(span, seen, LocalDate.now(clock))));
  }

  void end(AbsenceId id, long seen) {
    tell(absences.save(find(id).end(seen, LocalDate.now(clock))));
  }

  /** Two absences of the same officer, or of one who stands in for the other, are looked at one after the other. */
  private void await(UUID officer, Span span) {
    var substitute = span.substitute();
    Stream.of(officer, substitute == null ? officer : substitute.id()).distinct().sorted()
        .forEach(one -> sentForms.await("absence " + one));
  }

  private void requireFree(UUID officer, Span span, UUID except) {
    RuleViolated.require(!register.isAbsent(officer, span, except), "identity.absence.overlaps");
    var substitute = span.substitute();
    RuleViolated.require(substitute == null || !register.isAbsent(substitute.id(), span, except), "identity.absence.substituteAbsent");
  }

  private Absence find(AbsenceId id) {
    return absences.findById(id).orElseThrow(() -> new RuleViolated("identity.absence.over"));
  }

  private void tell(Absence kept) {
    AbsenceRecorded event = kept.restated(clock.instant());
    events.publishEvent(event);
  }
}
