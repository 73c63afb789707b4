package ro.reazem.acts.handling;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.acts.act.CaseAct;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CaseActs;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;

/** Hands out an act to be changed: one at a time, and only as the officer saw it. */
@Component
class CurrentAct {

  private final SentForms sentForms;
  private final CaseActs acts;

  CurrentAct(SentForms sentForms, CaseActs acts) {
    this.sentForms = sentForms;
    this.acts = acts;
  }

  /** @throws OptimisticLockingFailureException when somebody changed it since the officer saw it */
  @Transactional(propagation = Propagation.MANDATORY)
  public CaseAct seen(CaseActId id, long version) {
    var act = newest(id);
    SameVersion.require(version, act.version());
    return act;
  }

  /** However it stands now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public CaseAct newest(CaseActId id) {
    sentForms.await(id);
    return acts.findById(id).orElseThrow(() -> new RuleViolated("acts.act.unknown"));
  }
}
