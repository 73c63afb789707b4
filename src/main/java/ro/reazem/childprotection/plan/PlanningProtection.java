package ro.reazem.childprotection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.adoption.AdoptionLaw;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** The plan of a child: sent by whoever works on the case, approved by the head, signed with the family, handed over. */
@Component
@Transactional
class PlanningProtection {

  private static final String HEARD = "CHILD_HEARD_AGE";

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Children children;
  private final Plans plans;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final LegalParameters parameters;
  private final Clock clock;

  PlanningProtection(SentForms sentForms, ChildCases cases, Children children, Plans plans, TellingCases telling, CaseTerms terms, LegalParameters parameters,
      Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.children = children;
    this.plans = plans;
    this.telling = telling;
    this.terms = terms;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** @throws RuleViolated before the assessment is done, while another version waits, or without the opinion of a child that must be heard */
  void send(ChildCaseId id, UUID key, PlanContent content, Officer by) {
    sentForms.await(key);
    if (plans.sent("protection_plan", key)) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    RuleViolated.require(found.stage() == CaseStage.PLANNING || found.stage() == CaseStage.INTERVENTION || found.stage() == CaseStage.REVIEW,
        "childprotection.plan.notNow");
    RuleViolated.require(plans.of(id).stream().noneMatch(ProtectionPlan::waits), "childprotection.plan.waits");
    var today = LocalDate.now(clock);
    int heard = parameters.on(today).whole(HEARD);
    var age = children.find(found.childId()).map(child -> child.ageOn(today)).orElse(null);
    RuleViolated.require(age == null || age < heard || content.childOpinion().strip().length() >= 3, "childprotection.plan.childNotHeard", heard);
    plans.write(id, key, content, By.of(by), clock.instant());
    telling.progressed(found.touched(), "planSent", "", By.of(by), clock.instant());
  }

  /** Approved, it is in force: its term is met, those of handing it over, of the programmes and of the first review begin. */
  void approve(ChildCaseId id, UUID plan, @Nullable LeadsToAdoption why, Officer by) {
    var found = cases.findById(id).orElseThrow();
    var waiting = waiting(id, plan, by);
    var today = LocalDate.now(clock);
    LeadsToAdoption.require(waiting.content().finality(), why, today, AdoptionLaw.on(today, parameters));
    var at = clock.instant();
    plans.decide(id, plan, null, By.of(by), at);
    telling.progressed(found.aimAt(waiting.content().finality()), "planApproved", why == null ? "" : why.words(), By.of(by), at);
    var about = id.asCase();
    terms.met(about, CaseTerms.PLAN, at);
    terms.met(about, CaseTerms.PLAN_AT_ONCE, at);
    if (terms.of(about).stream().noneMatch(one -> one.rule().equals(CaseTerms.PLAN_TOLD))) {
      terms.start(about, CaseTerms.PLAN_TOLD, Moment.at(at));
      terms.start(about, CaseTerms.PROGRAMMES, Moment.at(at));
    }
    if (plans.isOfViolence(id)) {
      terms.cancel(about, CaseTerms.REHABILITATION, "plan nou");
      terms.start(about, CaseTerms.REHABILITATION, Moment.at(at));
    }
    // a measure began its reviews on its own first day (art. 72)
    if (terms.of(about).stream().noneMatch(one -> one.isOpen() && one.rule().equals(CaseTerms.REVIEW))) {
      terms.start(about, CaseTerms.REVIEW, Moment.at(at));
    }
  }

  void giveBack(ChildCaseId id, UUID plan, String returnedFor, Officer by) {
    var found = cases.findById(id).orElseThrow();
    waiting(id, plan, by);
    plans.decide(id, plan, returnedFor, By.of(by), clock.instant());
    telling.progressed(found.touched(), "planReturned", returnedFor, By.of(by), clock.instant());
  }

  /** The family signed: the plan is carried out (intervenție). */
  void sign(ChildCaseId id, FamilyContract contract, Officer by) {
    var found = cases.findById(id).orElseThrow();
    var plan = plans.inForce(id).orElseThrow(() -> new RuleViolated("childprotection.plan.notApproved"));
    RuleViolated.require(plan.contract() == null, "childprotection.plan.signedAlready");
    RuleViolated.require(!contract.signedOn().isAfter(LocalDate.now(clock)), "childprotection.plan.signedInFuture");
    plans.sign(plan.id(), contract);
    telling.progressed(found.reach(CaseStage.INTERVENTION), "contractSigned", contract.parties(), By.of(by), clock.instant());
  }

  void told(ChildCaseId id, LocalDate on, Officer by) {
    var found = cases.findById(id).orElseThrow();
    var plan = plans.inForce(id).orElseThrow(() -> new RuleViolated("childprotection.plan.notApproved"));
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.plan.signedInFuture");
    plans.told(plan.id(), on);
    telling.progressed(found.touched(), "planTold", "", By.of(by), clock.instant());
    terms.met(id.asCase(), CaseTerms.PLAN_TOLD, clock.instant());
  }

  private ProtectionPlan waiting(ChildCaseId id, UUID plan, Officer by) {
    var found = plans.held(id, plan).orElseThrow(() -> new RuleViolated("childprotection.plan.unknown"));
    RuleViolated.require(found.waits(), "childprotection.plan.decided");
    RuleViolated.require(!found.writtenBy().equals(by.id()), "childprotection.plan.own");
    return found;
  }
}
