package ro.reazem.childprotection.sitting;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.AgendaItem;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.agenda.ItemState;
import ro.reazem.childprotection.agenda.MatterRegister;
import ro.reazem.childprotection.commission.CommissionCompetence;
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
  void requireCalled(UUID line, LocalDate meeting) {
    summonses.ofLine(line).forEach(one -> one.requireInTime(meeting, one.sentOn() == null ? null : law.earliestMeeting(one.sentOn())));
  }

  /** @throws RuleViolated while a child of ten was not heard, or the court must decide (I5.4, E9) */
  void requireDecidable(AgendaItem item, LocalDate on) {
    requireDecidable(item.competence(on, law.consentAge(on)), called.of(item.getId()), on);
  }

  private void requireDecidable(CommissionCompetence competence, List<CalledPerson> people, LocalDate on) {
    competence.require(people.stream().map(CalledPerson::said).toList());
    var age = competence.age();
    int hearing = law.hearingAge(on);
    RuleViolated.require(!competence.matter().callsPeople() || age == null || age < hearing || age >= ADULT
        || people.stream().anyMatch(one -> one.role() == CalledRole.CHILD && !one.heard().isBlank()), "childprotection.sitting.childNotHeard", hearing);
  }

  /** The first thing that stops a matter now, for screens: who was called until it is debated, what they said from then on. */
  Optional<RuleViolated> first(MatterRegister.Entry entry, List<CalledPerson> people, LocalDate meeting) {
    var item = entry.item();
    try {
      if (item.state() == ItemState.SCHEDULED) {
        requireCalled(entry.lineId(), meeting);
        return Optional.empty();
      }
      var age = item.bornOn() == null ? null : Period.between(item.bornOn(), meeting).getYears();
      requireDecidable(new CommissionCompetence(item.matter(), item.category(), age, law.consentAge(meeting)), people, meeting);
      return Optional.empty();
    } catch (RuleViolated stop) {
      return Optional.of(stop);
    }
  }
}
