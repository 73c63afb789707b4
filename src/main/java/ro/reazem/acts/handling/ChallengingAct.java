package ro.reazem.acts.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.act.ActSteps;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseAct.By;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.handling.Challenges.AddressedTo;
import ro.reazem.acts.handling.Challenges.Challenge;
import ro.reazem.acts.handling.Challenges.Settlement;
import ro.reazem.acts.template.ChallengeTerms;
import ro.reazem.events.acts.ActChallengeSettled;
import ro.reazem.events.acts.ActChallenged;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.DeadlineId;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Recording challenges of an act and how they end (contestații, plângeri prealabile); one that comes late is taken, and told as late. */
@Component
public class ChallengingAct {

  private final CurrentAct current;
  private final CaseActs acts;
  private final Challenges challenges;
  private final Communications communications;
  private final Deadlines deadlines;
  private final ChallengeTerms terms;
  private final ActSteps steps;
  private final ApplicationEventPublisher events;

  ChallengingAct(CurrentAct current, CaseActs acts, Challenges challenges, Communications communications, Deadlines deadlines, ChallengeTerms terms,
      ActSteps steps, ApplicationEventPublisher events) {
    this.current = current;
    this.acts = acts;
    this.challenges = challenges;
    this.communications = communications;
    this.deadlines = deadlines;
    this.terms = terms;
    this.steps = steps;
    this.events = events;
  }

  /** What is told of a challenge. */
  public record Told(String challenger, LocalDate lodgedOn, AddressedTo addressedTo, String registryNumber) {}

  /** @throws RuleViolated when the act was not communicated, or the day cannot be */
  @Transactional
  public void challenge(CaseActId id, long version, Told told, Officer officer, Clock at) {
    var by = By.of(officer, at);
    var act = current.seen(id, version);
    requireDay(told.lodgedOn(), at);
    var since = act.communicatedOn();
    RuleViolated.require(since == null || !told.lodgedOn().isBefore(since), "acts.challenge.beforeCommunication");
    act.challenged(by);
    var running = running(id);
    boolean late = !running.isEmpty() && running.stream().allMatch(one -> one.end().dueOn().isBefore(told.lodgedOn()));
    var challenge = UUID.randomUUID();
    challenges.insert(new Challenge(challenge, id.value(), told.challenger(), told.lodgedOn(), told.addressedTo(), told.registryNumber(), late, null,
        officer.id(), officer.name(), by.at()));
    if (!late) {
      running.stream().filter(Deadline::isOpen).forEach(one -> deadlines.meet(one.id(), Moment.on(told.lodgedOn())));
    }
    if (told.addressedTo() == AddressedTo.ISSUER && terms.on(told.lodgedOn(), ChallengeTerms.ANSWER).isPresent()) {
      deadlines.start(act.about(), ChallengeTerms.ANSWER, Moment.on(told.lodgedOn()), challenge);
    }
    acts.save(act);
    steps.add(id, late ? "CHALLENGED_LATE" : "CHALLENGED", told.challenger(), by);
    events.publishEvent(new ActChallenged(id.value(), by.at(), act.about(), challenge, told.lodgedOn(), late, officer.id()));
  }

  /** @throws RuleViolated when it was settled already, or the day cannot be */
  @Transactional
  public void settle(CaseActId id, long version, UUID challenge, Settlement how, Officer officer, Clock at) {
    var by = By.of(officer, at);
    var act = current.seen(id, version);
    requireDay(how.on(), at);
    var waiting = challenges.of(id).stream().filter(one -> one.settlement() == null).toList();
    var settled = waiting.stream().filter(one -> one.id().equals(challenge)).findFirst()
        .orElseThrow(() -> new RuleViolated("acts.challenge.settledAlready"));
    RuleViolated.require(!how.on().isBefore(settled.lodgedOn()), "acts.challenge.settledBefore");
    challenges.settle(challenge, id, how);
    deadlines.of(act.about()).stream().filter(one -> one.isOpen() && one.about().equals(challenge))
        .forEach(one -> deadlines.meet(one.id(), Moment.on(how.on())));
    acts.save(act.settled(waiting.size() == 1, by));
    steps.add(id, "SETTLED_" + how.outcome().name(), how.act(), by);
    events.publishEvent(new ActChallengeSettled(id.value(), by.at(), act.about(), challenge, how.on(), how.outcome(), officer.id()));
  }

  /** Takes note that a term of challenge passed unused; the act is final when all of them did. */
  @Transactional
  public void termPassed(UUID communication, DeadlineId deadline, LocalDate dueOn) {
    var told = communications.find(communication);
    if (told.isEmpty()) {
      return;
    }
    var id = new CaseActId(told.get().act());
    CaseAct act = current.newest(id);
    deadlines.find(deadline).filter(Deadline::isOpen).ifPresent(one -> deadlines.meet(deadline, Moment.on(dueOn)));
    if (running(id).stream().noneMatch(Deadline::isOpen) && communications.of(id).size() == act.addressees().size()) {
      acts.save(act.unchallenged(running(id).stream().map(one -> one.end().dueOn()).max(LocalDate::compareTo).orElse(dueOn)));
    }
  }

  private List<Deadline> running(CaseActId act) {
    return communications.of(act).stream().map(Communications.Communication::deadline).filter(Objects::nonNull)
        .flatMap(deadline -> deadlines.find(new DeadlineId(deadline)).stream()).toList();
  }

  private static void requireDay(LocalDate day, Clock at) {
    RuleViolated.require(!day.isAfter(LocalDate.ofInstant(at.instant(), at.getZone())), "acts.communication.inFuture");
  }
}
