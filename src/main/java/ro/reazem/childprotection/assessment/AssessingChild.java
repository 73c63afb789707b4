package ro.reazem.childprotection.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/**
 * Assessing a child: the report of the initial assessment is sent and approved by another, and leads to what it concludes; the parts of the detailed one
 * are written by whoever knows, and the plan may begin when the social part and one other are there.
 */
@Component
@Transactional
class AssessingChild {

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Assessments assessments;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final Clock clock;

  AssessingChild(SentForms sentForms, ChildCases cases, Assessments assessments, TellingCases telling, CaseTerms terms, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.assessments = assessments;
    this.telling = telling;
    this.terms = terms;
    this.clock = clock;
  }

  /** Sends the report for approval, which meets its term; the same form sent twice is one report. */
  void send(ChildCaseId id, UUID key, InitialContent content, Officer by) {
    sentForms.await(key);
    if (assessments.sent("initial_assessment", key)) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    RuleViolated.require(found.stage() == CaseStage.INITIAL_ASSESSMENT, "childprotection.initial.notNow");
    RuleViolated.require(assessments.initial(found).stream().noneMatch(InitialAssessment::waits), "childprotection.initial.waits");
    var visited = content.visitedAt();
    RuleViolated.require(visited == null || !visited.isAfter(LocalDateTime.now(clock)), "childprotection.initial.inFuture");
    var at = clock.instant();
    assessments.write(found, key, content, By.of(by), at);
    telling.progressed(found.touched(), "initialSent", "", By.of(by), at);
    terms.met(id.asCase(), CaseTerms.INITIAL, at);
    if (visited != null && terms.of(id.asCase()).stream().noneMatch(one -> one.rule().equals(CaseTerms.INITIAL_REPORT))) {
      terms.start(id.asCase(), CaseTerms.INITIAL_REPORT, Moment.at(visited.atZone(clock.getZone()).toInstant()));
    }
    terms.met(id.asCase(), CaseTerms.INITIAL_REPORT, at);
  }

  /** @throws RuleViolated when whoever decides wrote it, or it is decided already */
  void approve(ChildCaseId id, UUID assessment, Officer by) {
    var found = cases.findById(id).orElseThrow();
    var report = waiting(found, assessment, by);
    var at = clock.instant();
    assessments.decide(assessment, null, By.of(by), at);
    terms.met(id.asCase(), CaseTerms.INITIAL_REPORT, at);
    switch (report.content().conclusion()) {
      case DETAILED -> telling.progressed(found.reach(CaseStage.DETAILED_ASSESSMENT), "initialApproved", "", By.of(by), at);
      // protection at once: the plan is begun immediately after the director's disposition (art. 58)
      case EMERGENCY -> telling.progressed(found.reach(CaseStage.PLANNING), "initialApproved", "", By.of(by), at);
      case CLOSE, SERVICES -> telling.progressed(found.touched(), "initialApproved", "", By.of(by), at);
    }
  }

  void giveBack(ChildCaseId id, UUID assessment, String returnedFor, Officer by) {
    var found = cases.findById(id).orElseThrow();
    waiting(found, assessment, by);
    assessments.decide(assessment, returnedFor, By.of(by), clock.instant());
    telling.progressed(found.touched(), "initialReturned", returnedFor, By.of(by), clock.instant());
  }

  void write(ChildCaseId id, UUID key, DetailedDomain domain, @Nullable Integer score, DetailedContent content, Officer by) {
    sentForms.await(key);
    if (assessments.sent("detailed_part", key)) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    found.requireOpen();
    RuleViolated.require(found.responsibleId() != null && found.stage() != CaseStage.INITIAL_ASSESSMENT, "childprotection.detailed.notYet");
    RuleViolated.require(!content.on().isAfter(LocalDate.now(clock)), "childprotection.detailed.inFuture");
    var at = clock.instant();
    assessments.write(found, key, domain, score, content, By.of(by), at);
    telling.progressed(found.touched(), "detailed." + domain, "", By.of(by), at);
  }

  /** @throws RuleViolated before the social part and one other are written */
  void finish(ChildCaseId id, long seen, Officer by) {
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    var written = assessments.detailed(found).stream().map(DetailedPart::domain).distinct().toList();
    RuleViolated.require(written.contains(DetailedDomain.SOCIAL) && written.size() >= 2, "childprotection.detailed.partsMissing");
    var at = clock.instant();
    telling.progressed(found.reach(CaseStage.PLANNING), "detailedDone", "", By.of(by), at);
    terms.met(id.asCase(), CaseTerms.DETAILED, at);
  }

  private InitialAssessment waiting(ChildCase found, UUID assessment, Officer by) {
    var report = assessments.held(found, assessment).orElseThrow(() -> new RuleViolated("childprotection.initial.unknown"));
    RuleViolated.require(report.waits(), "childprotection.initial.decided");
    RuleViolated.require(!report.writtenBy().equals(by.id()), "childprotection.initial.own");
    return report;
  }
}
