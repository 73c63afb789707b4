package ro.reazem.childprotection.intervention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.carerfile.RaisingReviews;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.childprotection.prevention.RegisteringPrevention;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Writing what is done for a child that suffers violence (lucrul în intervenție): each act is added once, and is a line of the case. */
@Component
@Transactional
class WritingIntervention {

  static final String FEEDBACK = "INTERVENTION_FEEDBACK";
  static final String LABOUR = "INTERVENTION_LABOUR";
  private static final String LEAST = "INTERVENTION_TEAM_LEAST";

  private final SentForms sentForms;
  private final ChildCases cases;
  private final Interventions interventions;
  private final TellingCases telling;
  private final CaseTerms terms;
  private final RegisteringPrevention prevention;
  private final RaisingReviews reviews;
  private final LegalParameters parameters;
  private final Clock clock;

  WritingIntervention(SentForms sentForms, ChildCases cases, Interventions interventions, TellingCases telling, CaseTerms terms, RegisteringPrevention prevention,
      RaisingReviews reviews, LegalParameters parameters, Clock clock) {
    this.sentForms = sentForms;
    this.cases = cases;
    this.interventions = interventions;
    this.telling = telling;
    this.terms = terms;
    this.prevention = prevention;
    this.reviews = reviews;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * What is to be written.
   *
   * @param chosen forms of violence, or what is told back
   * @param byHead whether whoever writes heads the service
   * @param officer whose account the accused works with, an officer or a carer who has one; null otherwise
   */
  record Writing(UUID key, InterventionKind kind, String subject, String number, Instant at, List<Said> said, List<String> chosen, @Nullable ArrivalTimes times,
      boolean byHead, @Nullable UUID officer) {

    String said(String what) {
      return said.stream().filter(one -> one.what().equals(what)).map(Said::text).findFirst().orElse("");
    }
  }

  /** @throws RuleViolated what the law forbids, with its article */
  void write(ChildCaseId id, Writing what, Officer by) {
    sentForms.await(what.key());
    if (interventions.isSent(what.key())) {
      return;
    }
    var found = cases.findById(id).orElseThrow();
    found.requireOpen();
    RuleViolated.require(!what.at().isAfter(clock.instant()), "childprotection.intervention.inFuture");
    var written = interventions.of(id);
    check(found, written, what);
    interventions.add(id, what.key(), new InterventionEntry(UUID.randomUUID(), what.kind(), what.subject(), what.number(), what.at(),
        what.said().stream().filter(one -> !one.text().isBlank()).toList(), by.name(), clock.instant()), by.id());
    var changed = what.officer() != null ? found.keepOut(what.officer()) : found.touched();
    telling.progressed(changed, "intervention" + what.kind(), what.number(), By.of(by), clock.instant());
    follow(found, what, by);
  }

  private void check(ChildCase found, Intervention written, Writing what) {
    switch (what.kind()) {
      case MEMBER_LEFT -> RuleViolated.require(written.team().stream().anyMatch(one -> one.id().toString().equals(what.subject())),
          "childprotection.intervention.noMember");
      case FIELD -> written.requireVisit((int) what.said("members").lines().filter(line -> !line.isBlank()).count(), parameters.on(LocalDate.now(clock)).whole(LEAST),
          what.said("entryRefused").equals("YES"), what.said("police").equals("YES"));
      case ORDER -> written.requireOrderMay(what.said("danger"));
      case ORDER_DECIDED -> written.requireOrderAsked();
      case FINDING -> {
        var result = Result.valueOf(what.subject());
        RuleViolated.require(result == Result.CONFIRMED || result == Result.UNDETERMINED || what.byHead(), "childprotection.intervention.onlyTheHead");
        RuleViolated.require(what.said("passedTo").isBlank() || result == Result.NOT_CONFIRMED, "childprotection.intervention.onlyNotConfirmedIsPassed");
        written.requireFinding(result, what.chosen().stream().map(ViolenceForm::valueOf).toList(), interventions.isAssessed(found.getId()));
      }
      case FEEDBACK -> written.requireFeedback(what.chosen().stream().map(FeedbackStatement::valueOf).toList());
      default -> RuleViolated.require(!what.kind().isBranch() || !written.has(what.kind()), "childprotection.intervention.branchThere");
    }
  }

  /** The plan in force becomes that of the rehabilitation too; a later plan does at its approval. */
  private void rehabilitate(ChildCase found, Result result, Instant at) {
    var about = found.getId().asCase();
    if (result != Result.CONFIRMED) {
      terms.cancel(about, CaseTerms.REHABILITATION, "violența nu este confirmată");
    } else if (interventions.isPlanned(found.getId()) && terms.of(about).stream().noneMatch(one -> one.isOpen() && one.rule().equals(CaseTerms.REHABILITATION))) {
      terms.start(about, CaseTerms.REHABILITATION, Moment.at(at));
    }
  }

  private void follow(ChildCase found, Writing what, Officer by) {
    var about = found.getId().asCase();
    switch (what.kind()) {
      case LABOUR -> terms.start(about, LABOUR, Moment.at(what.at()));
      case MEETING -> terms.metAndAgain(about, LABOUR, what.at());
      case FINDING -> {
        terms.start(about, FEEDBACK, Moment.at(what.at()));
        rehabilitate(found, Result.valueOf(what.subject()), what.at());
        if (!what.said("passedTo").isBlank()) {
          prevention.afterSignal(what.key(), found.childId(), what.said("passedTo"), found.numberOfYear(), what.said("reason"), found.unitId(), by);
        }
      }
      case FEEDBACK -> terms.met(about, FEEDBACK, what.at());
      case ACCUSED_CARER -> reviews.accused(new PersonId(UUID.fromString(what.subject())), found.numberOfYear(), by, clock);
      default -> { }
    }
  }
}
