package ro.reazem.childprotection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Following a child while the plan is carried out (reevaluare) and after the return home (monitorizare postreintegrare). */
@Component
@Transactional
class FollowingChild {

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Plans plans;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final Clock clock;

  FollowingChild(SentForms sentForms, ChildCases cases, Plans plans, TellingCases telling, CaseTerms terms, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.plans = plans;
    this.telling = telling;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * Writes a review; the next one is counted from the day it was due, not from the day it was done.
   *
   * @param again whether whoever writes knows that another review says the same
   * @throws RuleViolated when it is dated in the future, before the plan, or the plan is not carried out
   */
  void review(ChildCaseId id, UUID key, LocalDate on, ReviewContent content, boolean again, Officer by) {
    sentForms.await(key);
    if (plans.sent("plan_review", key)) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    RuleViolated.require(found.stage() == CaseStage.INTERVENTION || found.stage() == CaseStage.REVIEW, "childprotection.review.notNow");
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.review.inFuture");
    RuleViolated.require(!on.isBefore(found.openedOn()), "childprotection.review.beforeCase");
    var plan = plans.inForce(id).orElseThrow(() -> new RuleViolated("childprotection.plan.notApproved"));
    RuleViolated.require(plans.reviews(id).stream().noneMatch(one -> one.reviewedOn().equals(on)), "childprotection.review.sameDay");
    if (!again) {
      plans.sameReview(id, content, by.id()).ifPresent(day -> {
        throw new RuleViolated("childprotection.review.sameText", day);
      });
    }
    plans.review(id, key, plan.id(), on, content, By.of(by), clock.instant());
    var next = content.kept() ? CaseStage.INTERVENTION : CaseStage.REVIEW;
    telling.progressed(found.stage() == next ? found.touched() : found.reach(next), content.kept() ? "reviewedKept" : "reviewedChange", content.proposal(), By.of(by),
        clock.instant());
    terms.metAndAgain(id.asCase(), CaseTerms.REVIEW, clock.instant());
    terms.metAndAgain(id.asCase(), CaseTerms.REHABILITATION, clock.instant());
  }

  /** The child went home: no reviews any more, but a report every month. */
  void returnHome(ChildCaseId id, long seen, LocalDate on, String why, Officer by) {
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    RuleViolated.require(found.stage() == CaseStage.INTERVENTION || found.stage() == CaseStage.REVIEW, "childprotection.aftercare.notNow");
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)) && !on.isBefore(found.openedOn()), "childprotection.aftercare.wrongDay");
    telling.progressed(found.returnHome(on), "returnedHome", why, By.of(by), clock.instant());
    terms.followHome(id.asCase(), on);
  }

  /** @throws RuleViolated for a month before the return, in the future, or reported already */
  void report(ChildCaseId id, UUID key, YearMonth month, boolean safe, AftercareContent content, Officer by) {
    sentForms.await(key);
    if (plans.sent("aftercare_report", key)) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    var since = found.monitoredSince();
    if (found.stage() != CaseStage.MONITORING || since == null) {
      throw new RuleViolated("childprotection.aftercare.notHome");
    }
    RuleViolated.require(!month.isBefore(YearMonth.from(since)) && !month.isAfter(YearMonth.now(clock)), "childprotection.aftercare.wrongMonth");
    RuleViolated.require(plans.aftercare(id).stream().noneMatch(one -> one.month().equals(month)), "childprotection.aftercare.reported");
    plans.report(id, key, month, LocalDate.now(clock), safe, content, By.of(by), clock.instant());
    telling.progressed(found.touched(), safe ? "aftercareReported" : "aftercareUnsafe", "", By.of(by), clock.instant());
    terms.metAndAgain(id.asCase(), CaseTerms.AFTERCARE, clock.instant());
  }
}
