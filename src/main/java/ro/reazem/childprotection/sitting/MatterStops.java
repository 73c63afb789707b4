package ro.reazem.childprotection.sitting;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.AgendaItem;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.meeting.SummonsList;
import ro.reazem.kernel.RuleViolated;

/** What stops a matter: people not called in time, a child not heard, a decision that belongs to the court. */
@Component
class MatterStops {

  private static final int ADULT = 18;

  private final CalledList called;
  private final SummonsList summonses;
  private final CommissionLaw law;

  MatterStops(CalledList called, SummonsList summonses, CommissionLaw law) {
    this.called = called;
    this.summonses = summonses;
    this.law = law;
  }

  /** @throws RuleViolated while somebody was not called, or not early enough (I5.2) */
  void requireCalled(AgendaLine line, LocalDate meeting) {
    summonses.ofLine(line.id()).forEach(one -> one.requireInTime(meeting, one.sentOn() == null ? null : law.earliestMeeting(one.sentOn())));
  }

  /** @throws RuleViolated while a child of ten was not heard, or the court must decide (I5.4, E9) */
  void requireDecidable(AgendaItem item, LocalDate on) {
    var people = called.of(item.getId());
    item.competence(on, law.consentAge(on)).require(people.stream().map(CalledPerson::said).toList());
    var age = item.age(on);
    int hearing = law.hearingAge(on);
    RuleViolated.require(!item.matter().callsPeople() || age == null || age < hearing || age >= ADULT
        || people.stream().anyMatch(one -> one.role() == CalledRole.CHILD && !one.heard().isBlank()), "childprotection.sitting.childNotHeard", hearing);
  }

  /** The first thing that stops it now, for screens. */
  Optional<RuleViolated> first(AgendaItem item, AgendaLine line, LocalDate meeting) {
    try {
      requireCalled(line, meeting);
      requireDecidable(item, meeting);
      return Optional.empty();
    } catch (RuleViolated stop) {
      return Optional.of(stop);
    }
  }
}
