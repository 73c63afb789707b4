package ro.reazem.acts.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.act.ActSteps;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseAct.By;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.act.Effect;
import ro.reazem.acts.act.Signature;
import ro.reazem.acts.act.Visas;
import ro.reazem.acts.template.VisaKind;
import ro.reazem.events.acts.ActSigned;
import ro.reazem.events.acts.ActSuperseded;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActDraft;
import ro.reazem.platform.acts.ActId;
import ro.reazem.platform.acts.Acts;
import ro.reazem.platform.security.Officer;

/** Signing an act (semnarea): by an officer who neither wrote it nor gave the legal or financial visa; its number is taken last. */
@Component
public class SigningAct {

  private static final Set<VisaKind> CONTROL = Set.of(VisaKind.LEGAL, VisaKind.FINANCIAL);

  private final CurrentAct current;
  private final CaseActs acts;
  private final Visas visas;
  private final ActSteps steps;
  private final Acts register;
  private final ApplicationEventPublisher events;

  SigningAct(CurrentAct current, CaseActs acts, Visas visas, ActSteps steps, Acts register, ApplicationEventPublisher events) {
    this.current = current;
    this.acts = acts;
    this.visas = visas;
    this.steps = steps;
    this.register = register;
    this.events = events;
  }

  /**
   * Signs one act and gives it its number.
   *
   * @param required the visas of its template
   * @throws RuleViolated when the officer may not sign this one, a visa is missing, an act of a later day has a number already, or the older
   *     act is no longer in force
   */
  @Transactional
  public Signature sign(CaseActId id, List<VisaKind> required, Officer officer, Clock at) {
    var by = By.of(officer, at);
    var act = current.newest(id).mayBeSigned(officer.id());
    RuleViolated.require(!steps.wrote(id, officer.id()), "acts.sign.ownDraft");
    var standing = visas.standing(act);
    RuleViolated.require(standing.size() == required.size() && standing.stream().allMatch(visa -> visa.sum().equals(act.contentSum())),
        "acts.sign.visaMissing");
    RuleViolated.require(standing.stream().noneMatch(visa -> CONTROL.contains(visa.kind()) && visa.officer().equals(officer.id())),
        "acts.sign.ownVisa");
    var older = act.replacesId() == null ? null : current.newest(new CaseActId(act.replacesId()));
    RuleViolated.require(older == null || older.isInForce(), "acts.act.notInForce");
    var day = LocalDate.ofInstant(by.at(), at.getZone());
    // the number last: from here to the commit nothing slow happens
    var issued = register.issue(new ActDraft(act.issuer(), act.kind().series(), day, act.subject(), act.about(), officer.id(), act.drafted().officer(),
        id(older, act, Effect.REPLACES), id(older, act, Effect.REVOKES)));
    var signed = acts.save(act.sign(issued, by));
    var signature = java.util.Objects.requireNonNull(signed.signature());
    steps.add(id, "SIGNED", signature.cited().ofYear(), by);
    events.publishEvent(new ActSigned(id.value(), by.at(), act.about(), signature.cited().ofYear(), day, officer.id()));
    if (older != null) {
      acts.save(older.supersede(signed, by));
      steps.add(older.getId(), act.effect() == Effect.REVOKES ? "REVOKED" : "REPLACED", signature.cited().ofYear(), by);
      events.publishEvent(new ActSuperseded(older.getId().value(), by.at(), act.about(), id.value(), day, act.effect() == Effect.REVOKES, officer.id()));
    }
    return signature;
  }

  private static @Nullable ActId id(@Nullable CaseAct older, CaseAct act, Effect effect) {
    var signature = older == null || act.effect() != effect ? null : older.signature();
    return signature == null ? null : new ActId(signature.issuedId());
  }
}
