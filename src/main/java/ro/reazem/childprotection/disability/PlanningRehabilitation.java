package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.disability.DisabilitySteps.Kind;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** The plan that goes with the certificate, the family's signature under it, the reports on it, and the orientation of the school (planificarea abilitării). */
@Component
@Transactional
class PlanningRehabilitation {

  private final DisabilityWork work;
  private final PlanTable plans;
  private final DisabilityTerms terms;

  PlanningRehabilitation(DisabilityWork work, PlanTable plans, DisabilityTerms terms) {
    this.work = work;
    this.plans = plans;
    this.terms = terms;
  }

  /** A new version takes the place of the one before. */
  void plan(DisabilityFileId id, long version, RehabilitationPlan plan, Officer by) {
    var file = work.seen(id, version);
    RuleViolated.require(file.state().isOpen(), "childprotection.disability.notNow");
    RuleViolated.require(file.responsibleId() != null, "childprotection.disability.noResponsible");
    var written = plans.add(id.value(), plan, by, work.now());
    terms.cancel(id.asCase(), DisabilityTerms.PLAN_REPORT, "plan nou");
    terms.start(id.asCase(), DisabilityTerms.PLAN_REPORT, plan.since(), written);
    work.told(file.changed(), Kind.PLANNED, plan.since(), "", by);
  }

  /** The family signs the contract on the plan in force. */
  void sign(DisabilityFileId id, long version, LocalDate on, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(on);
    var plan = current(id);
    RuleViolated.require(plan.familySignedOn() == null, "childprotection.disability.signedAlready");
    plans.sign(plan.id(), on);
    work.told(file.changed(), Kind.PLAN_SIGNED, on, "", by);
  }

  void report(DisabilityFileId id, long version, PlanTable.Report report, Officer by) {
    var file = work.seen(id, version);
    RuleViolated.require(file.state().isOpen(), "childprotection.disability.notNow");
    work.requireNotInFuture(report.reportedOn());
    var plan = current(id);
    RuleViolated.require(plan.familySignedOn() != null, "childprotection.disability.planNotSigned");
    var written = plans.add(id.value(), plan.id(), report, by, work.now());
    terms.again(id.asCase(), DisabilityTerms.PLAN_REPORT, report.reportedOn(), written);
    work.told(file.changed(), Kind.PLAN_REPORTED, report.reportedOn(), "", by);
  }

  void orient(DisabilityFileId id, long version, Orientation orientation, Officer by) {
    var file = work.seen(id, version);
    work.requireNotInFuture(orientation.issuedOn());
    try {
      plans.add(id.value(), orientation, by, work.now());
    } catch (DuplicateKeyException twice) {
      throw new RuleViolated("childprotection.disability.orientedAlready");
    }
    work.told(file.changed(), Kind.ORIENTED, orientation.issuedOn(), orientation.number(), by);
  }

  private PlanTable.Version current(DisabilityFileId id) {
    return plans.plans(id.value()).stream().findFirst().orElseThrow(() -> new RuleViolated("childprotection.disability.noPlan"));
  }
}
