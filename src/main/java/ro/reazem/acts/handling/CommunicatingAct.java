package ro.reazem.acts.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.act.ActSteps;
import ro.reazem.acts.act.CaseAct.By;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.handling.Communications.Communication;
import ro.reazem.acts.template.Template;
import ro.reazem.events.acts.ActCommunicated;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Recording that an act was communicated (comunicarea), addressee by addressee; the term of challenge runs from that day. */
@Component
public class CommunicatingAct {

  private final CurrentAct current;
  private final CaseActs acts;
  private final Communications communications;
  private final KeepingCopy files;
  private final Deadlines deadlines;
  private final ActSteps steps;
  private final ApplicationEventPublisher events;

  CommunicatingAct(CurrentAct current, CaseActs acts, Communications communications, KeepingCopy files, Deadlines deadlines, ActSteps steps,
      ApplicationEventPublisher events) {
    this.current = current;
    this.acts = acts;
    this.communications = communications;
    this.files = files;
    this.deadlines = deadlines;
    this.steps = steps;
    this.events = events;
  }

  /** What is told of a communication. */
  public record Told(String addressee, Channel channel, @Nullable LocalDate sentOn, LocalDate on, String proof, @Nullable SentFile file) {}

  /** @throws RuleViolated when the act is not signed, its signed copy is missing, the day cannot be, the proof is missing, or it was recorded already */
  @Transactional
  public void communicate(CaseActId id, long version, Template template, Told told, Officer officer, Clock at) {
    var by = By.of(officer, at);
    var today = LocalDate.ofInstant(at.instant(), at.getZone());
    var act = current.seen(id, version);
    RuleViolated.require(act.addressees().stream().anyMatch(one -> one.name().equals(told.addressee())), "platform.input.choice");
    RuleViolated.require(communications.of(id).stream().noneMatch(one -> one.addressee().equals(told.addressee())), "acts.communication.already", told.addressee());
    RuleViolated.require(!told.on().isAfter(today), "acts.communication.inFuture");
    RuleViolated.require(told.sentOn() == null || !told.sentOn().isAfter(told.on()), "acts.communication.sentAfter");
    RuleViolated.require(!told.proof().isEmpty() || told.file() != null, "acts.communication.noProof");
    act.communicated(told.on(), by);
    var communication = UUID.randomUUID();
    var file = told.file() == null ? null : files.store(act, told.file(), officer, at, "Dovada comunicării").id().value();
    var deadline = template.isChallengeable() ? deadlines.start(act.about(), template.content().challengeTerm(), Moment.on(told.on()), communication)
        .id().value() : null;
    communications.insert(new Communication(communication, id.value(), told.addressee(), told.channel(), told.sentOn(), told.on(), told.proof(), file,
        deadline, officer.id(), officer.name(), by.at()));
    acts.save(act);
    steps.add(id, "COMMUNICATED", told.addressee(), by);
    events.publishEvent(new ActCommunicated(id.value(), by.at(), act.about(), communication, told.on(), officer.id()));
  }
}
