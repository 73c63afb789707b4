package ro.reazem.acts.handling;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.act.ActState;
import ro.reazem.acts.act.ActSteps;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseAct.By;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.acts.act.Visas;
import ro.reazem.acts.act.Visas.Visa;
import ro.reazem.acts.template.VisaKind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Giving and refusing visas (acordarea vizei), in the order of the template, each by another officer and none by who wrote the act. */
@Component
public class GivingVisa {

  private final CurrentAct current;
  private final CaseActs acts;
  private final Visas visas;
  private final ActSteps steps;

  GivingVisa(CurrentAct current, CaseActs acts, Visas visas, ActSteps steps) {
    this.current = current;
    this.acts = acts;
    this.visas = visas;
    this.steps = steps;
  }

  /**
   * Gives the visa that is next.
   *
   * @param required those of the template, in their order
   * @throws RuleViolated when the officer wrote the act or gave another visa of the round
   */
  @Transactional
  public void give(CaseActId id, long version, List<VisaKind> required, Officer officer, Clock at) {
    var by = By.of(officer, at);
    var act = current.seen(id, version);
    var given = next(act, required, officer);
    var kind = required.get(given);
    visas.add(id, new Visa(act.round(), given + 1, kind, true, "", sum(act), officer.id(), officer.name(), by.at()));
    acts.save(act.visaed(given + 1 == required.size(), by));
    steps.add(id, "VISA_" + kind.name(), "", by);
  }

  /** Sends the act back with a reason instead; the visas given before no longer count. */
  @Transactional
  public void refuse(CaseActId id, long version, List<VisaKind> required, String reason, Officer officer, Clock at) {
    RuleViolated.require(reason.length() >= 3, "acts.act.reasonTooShort");
    var by = By.of(officer, at);
    var act = current.seen(id, version);
    var given = next(act, required, officer);
    visas.add(id, new Visa(act.round(), given + 1, required.get(given), false, reason, sum(act), officer.id(), officer.name(), by.at()));
    acts.save(act.giveBack(by));
    steps.add(id, "RETURNED", reason, by);
  }

  /** The signatory sends it back unsigned. */
  @Transactional
  public void sendBack(CaseActId id, long version, String reason, Officer officer, Clock at) {
    RuleViolated.require(reason.length() >= 3, "acts.act.reasonTooShort");
    var by = By.of(officer, at);
    acts.save(current.seen(id, version).mayBeSigned(officer.id()).giveBack(by));
    steps.add(id, "RETURNED", reason, by);
  }

  private int next(CaseAct act, List<VisaKind> required, Officer officer) {
    RuleViolated.require(act.state() == ActState.AT_VISAS, "acts.visa.notAtVisas");
    RuleViolated.require(!officer.id().equals(act.drafted().officer()) && !steps.wrote(act.getId(), officer.id()), "acts.visa.ownDraft");
    var standing = visas.standing(act);
    RuleViolated.require(standing.stream().noneMatch(visa -> visa.officer().equals(officer.id())), "acts.visa.anotherOfficer");
    RuleViolated.require(standing.size() < required.size(), "acts.visa.notAtVisas");
    return standing.size();
  }

  private static String sum(CaseAct act) {
    return Objects.requireNonNull(act.contentSum());
  }
}
