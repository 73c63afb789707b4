package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.Attestation;
import ro.reazem.childprotection.attestation.Attested;
import ro.reazem.childprotection.attestation.CarerLaw;
import ro.reazem.childprotection.attestation.Endorsement;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.childprotection.carerfile.CarerLaws;
import ro.reazem.childprotection.carerfile.CarerSteps;
import ro.reazem.childprotection.carerfile.CarerTerms;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** What is done with the file of a carer (lucrul pe dosarul de asistent maternal): every act is a line of its history and an event of its case. */
@Component
@Transactional
class WorkingOnCarer {

  private final FosterCarers carers;
  private final CarerFiles files;
  private final CarerPapers papers;
  private final CarerJournal journal;
  private final Attestations attestations;
  private final CarerSteps steps;
  private final CarerTerms terms;
  private final CarerLaws laws;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkingOnCarer(FosterCarers carers, CarerFiles files, CarerPapers papers, CarerJournal journal, Attestations attestations, CarerSteps steps,
      CarerTerms terms, CarerLaws laws, SentForms sentForms, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.carers = carers;
    this.files = files;
    this.papers = papers;
    this.journal = journal;
    this.attestations = attestations;
    this.steps = steps;
    this.terms = terms;
    this.laws = laws;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Registers a request; the same form sent twice gives one file.
   *
   * @throws RuleViolated when the person is too young (I7.4), or has an open file
   */
  public FosterCarerId register(NewCarer what, UUID unit, Officer by) {
    sentForms.await(what.oneTimeKey());
    var before = carers.findByOneTimeKey(what.oneTimeKey());
    if (before.isPresent()) {
      return before.get().getId();
    }
    var on = what.request().on();
    files.requireNotInFuture(on);
    Checklist.requireAge(bornOn(what.personId()), on, law(on));
    var saved = files.open(what.personId(), number -> FosterCarer.register(what, number, unit, new Receiver(by.id(), by.name(), clock.instant())), by);
    step(saved, CarerSteps.Kind.REGISTERED, on, what.request().registeredNumber(), "", by);
    terms.again(saved.getId().asCase(), CarerTerms.SOLVE, on, saved.getId().value());
    journal.missing(saved.getId(), what.missing());
    if (!what.missing().isEmpty()) {
      terms.again(saved.getId().asCase(), CarerTerms.COMPLETE, on, saved.getId().value());
    }
    return saved.getId();
  }

  /** @throws RuleViolated when it is not its turn, papers or conditions are missing, or the hours of the course are too few where the law counts them */
  public void act(FosterCarerId id, long version, CarerAct act, Acted acted, Officer by) {
    var carer = files.seen(id, version);
    files.requireNotInFuture(acted.on());
    switch (act) {
      case EVALUATE -> {
        var missing = journal.missing(id).stream().filter(one -> one.broughtOn() == null).count();
        RuleViolated.require(missing == 0, "childprotection.fostercarer.papersMissing", missing);
      }
      case FIND_FIT -> papers.checklist(id).requireFit();
      case TRAIN -> requireHours(id, acted.on());
      case ATTEST -> throw new RuleViolated("childprotection.fostercarer.notNow");
      case FIND_UNFIT, REFUSE, GIVE_UP, RESUME -> RuleViolated.require(acted.note().strip().length() >= 3, "childprotection.fostercarer.reasonMissing");
      case SUSPEND, WITHDRAW -> {
        RuleViolated.require(acted.ground() != null, "childprotection.fostercarer.groundMissing");
        RuleViolated.require(acted.note().strip().length() >= 3, "childprotection.fostercarer.reasonMissing");
      }
      default -> { }
    }
    RuleViolated.require(act != CarerAct.GIVE_UP || childrenThere(id) == 0, "childprotection.fostercarer.childrenThere");
    if (act == CarerAct.EMPLOY) {
      RuleViolated.require(!acted.decision().isBlank(), "childprotection.fostercarer.contractMissing");
    }
    var saved = carers.save(act == CarerAct.EMPLOY ? carer.employ(acted.decision(), acted.on()) : carer.act(act, acted.on()));
    var ground = acted.ground();
    steps.add(id.value(), new CarerSteps.Step(CarerSteps.Kind.valueOf(act.name()), acted.on(), ground == null ? null : ground.name(),
        acted.decision(), acted.note(), by.name(), clock.instant()), by);
    if (act == CarerAct.EMPLOY) {
      terms.again(id.asCase(), CarerTerms.YEARLY, acted.on(), id.value());
    }
    boolean answered = act == CarerAct.FIND_UNFIT || act == CarerAct.REFUSE;
    if (answered) {
      answered(id, acted.on());
    }
    if (saved.state().isOpen()) {
      events.publishEvent(new CaseProgressed(saved.asCase(), clock.instant(), by.id(), ""));
    } else {
      terms.cancelAll(id.asCase(), "dosar încheiat");
      if (answered) {
        terms.again(id.asCase(), CarerTerms.TOLD, acted.on(), id.value());
      }
      events.publishEvent(new CaseClosed(saved.asCase(), clock.instant(), by.id(), saved.state().name()));
    }
  }

  /** The Commission attested the carer, or gave other limits. */
  public void attest(FosterCarerId id, long version, Attestation attest, Officer by) {
    var carer = files.seen(id, version);
    var law = law(attest.issuedOn());
    files.requireNotInFuture(attest.issuedOn());
    var today = law(LocalDate.now(clock));
    attest.required(today);
    Checklist.requireAge(bornOn(carer.personId()), attest.issuedOn(), today);
    var former = attestations.of(id.value()).attestation();
    RuleViolated.require(former == null || former.issuedOn().isBefore(attest.issuedOn()), "childprotection.fostercarer.attestIsOlder");
    boolean first = !carer.state().holdsAttest();
    var until = new Attested(attest, List.of()).goodUntil(attest.issuedOn(), today);
    var saved = carers.save(carer.attest(until == null ? attest.issuedOn() : until, later(attest.issuedOn(), carer.requestedOn())));
    var row = attestations.add(id.value(), attest, by, clock.instant());
    step(saved, first ? CarerSteps.Kind.ATTEST : CarerSteps.Kind.ATTESTED_ANEW, attest.issuedOn(), attest.decision(), attest.number(), by);
    if (first) {
      answered(id, attest.issuedOn());
      terms.again(id.asCase(), CarerTerms.TOLD, attest.issuedOn(), row);
    }
    if (!attest.isOld(law)) {
      terms.again(id.asCase(), CarerTerms.ENDORSEMENT, attest.issuedOn(), row);
    }
    told(saved, by);
  }

  /** The Commission looked at the attest again, every two years. */
  public void endorse(FosterCarerId id, long version, Endorsement endorsement, String reason, Officer by) {
    var carer = files.seen(id, version);
    var law = law(LocalDate.now(clock));
    files.requireNotInFuture(endorsement.on());
    RuleViolated.require(endorsement.given() || reason.strip().length() >= 3, "childprotection.fostercarer.reasonMissing");
    var attested = attestations.of(id.value());
    var attest = attested.attestation();
    if (attest == null) {
      throw new RuleViolated("childprotection.fostercarer.noAttest");
    }
    RuleViolated.require(!attest.isOld(law), "childprotection.fostercarer.oldNotEndorsed");
    RuleViolated.require(endorsement.on().isAfter(attest.issuedOn())
        && attested.endorsements().stream().allMatch(one -> one.on().isBefore(endorsement.on())), "childprotection.fostercarer.endorsementIsOlder");
    var until = endorsement.given() ? endorsement.on().plusMonths(law.endorsementMonths()) : endorsement.on().minusDays(1);
    var saved = carers.save(carer.endorsed(until));
    var row = attestations.add(id.value(), endorsement, reason, by, clock.instant());
    step(saved, endorsement.given() ? CarerSteps.Kind.ENDORSED : CarerSteps.Kind.NOT_ENDORSED, endorsement.on(), endorsement.decision(), reason, by);
    if (endorsement.given()) {
      terms.again(id.asCase(), CarerTerms.ENDORSEMENT, endorsement.on(), row);
    } else {
      terms.met(id.asCase(), CarerTerms.ENDORSEMENT, endorsement.on());
    }
    told(saved, by);
  }

  public void check(FosterCarerId id, long version, CheckedCondition found, Officer by) {
    changed(id, version, by);
    papers.add(id, found.required(law(found.on())), by, clock.instant());
    steps.add(id.value(), CarerSteps.Kind.CHECKED, found.on(), found.paper(), found.condition().name(), by, clock.instant());
  }

  /** The year is graded; visits of the journal are counted to those that stand nowhere else. */
  public void evaluate(FosterCarerId id, long version, CarerPapers.Evaluation one, Officer by) {
    var saved = changed(id, version, by);
    RuleViolated.require(saved.state().holdsAttest(), "childprotection.fostercarer.noAttest");
    files.requireNotInFuture(one.evaluatedOn());
    RuleViolated.require(papers.evaluations(id).stream().noneMatch(other -> other.year() == one.year()), "childprotection.fostercarer.evaluatedAlready",
        String.valueOf(one.year()));
    papers.add(id, one.withVisits(journal.visitsIn(id, one.year())), by, clock.instant());
    step(saved, CarerSteps.Kind.GRADED, one.evaluatedOn(), "", one.grade().name(), by);
    terms.again(id.asCase(), CarerTerms.YEARLY, one.evaluatedOn(), UUID.randomUUID());
  }

  public void train(FosterCarerId id, long version, CarerPapers.Training one, Officer by) {
    RuleViolated.require(!one.untilOn().isBefore(one.fromOn()), "childprotection.fostercarer.endsBefore");
    var saved = changed(id, version, by);
    papers.add(id, one, by, clock.instant());
    step(saved, CarerSteps.Kind.TRAINED, one.untilOn(), one.certificate(), one.subject(), by);
  }

  /** @throws RuleViolated when the carer is away already, or nobody replaces where somebody must */
  public void absent(FosterCarerId id, long version, CarerPapers.Absence one, Officer by) {
    RuleViolated.require(!one.untilOn().isBefore(one.fromOn()), "childprotection.fostercarer.endsBefore");
    RuleViolated.require(one.kind() != CarerPapers.AbsenceKind.LEAVE_WITH_RESPITE || one.replacementId() != null,
        "childprotection.fostercarer.replacementMissing");
    RuleViolated.require(!id.value().equals(one.replacementId()), "childprotection.fostercarer.replacesHimself");
    RuleViolated.require(!papers.isAway(id, one.fromOn(), one.untilOn()), "childprotection.fostercarer.awayAlready");
    var saved = changed(id, version, by);
    papers.add(id, one, by, clock.instant());
    step(saved, CarerSteps.Kind.ABSENT, one.fromOn(), "", one.note(), by);
  }

  public void give(FosterCarerId id, long version, UUID officer, Officer by) {
    give(files.seen(id, version), officer, "", by);
  }

  /** The same as a head wished in the work list, who saw no version; what forbids it is found before anything is written, and is answered. */
  @Transactional(noRollbackFor = RuleViolated.class)
  public void wished(ReassignmentWished wished) {
    var carer = carers.findById(new FosterCarerId(wished.caseRef().id())).orElseThrow(() -> new RuleViolated("childprotection.carerfile.noCarer"));
    if (!wished.toOfficer().equals(carer.responsibleId())) {
      RuleViolated.require(carer.state().isOpen(), "childprotection.fostercarer.notNow");
      give(carer, wished.toOfficer(), wished.reason(), new Officer(wished.byOfficer(), "", wished.byName(), "", carer.unitId(), Set.of()));
    }
  }

  private void give(FosterCarer carer, UUID officer, String reason, Officer by) {
    var former = carer.responsibleId();
    var saved = carers.save(carer.give(officer));
    step(saved, CarerSteps.Kind.GIVEN, LocalDate.now(clock), "", reason, by);
    events.publishEvent(new CaseAssigned(saved.asCase(), clock.instant(), by.id(), former, ""));
  }

  private FosterCarer changed(FosterCarerId id, long version, Officer by) {
    return files.record(files.open(id, version), by);
  }

  /** The request has its answer. */
  private void answered(FosterCarerId id, LocalDate on) {
    terms.met(id.asCase(), CarerTerms.SOLVE, on);
    terms.met(id.asCase(), CarerTerms.COMMISSION, on);
  }

  private void told(FosterCarer saved, Officer by) {
    events.publishEvent(new CaseProgressed(saved.asCase(), clock.instant(), by.id(), ""));
  }

  private void requireHours(FosterCarerId id, LocalDate on) {
    int hours = papers.trainings(id).stream().mapToInt(CarerPapers.Training::hours).sum();
    RuleViolated.require(hours > 0, "childprotection.fostercarer.noTraining");
    var least = law(on).trainingHours();
    RuleViolated.require(least == null || hours >= least, "childprotection.fostercarer.fewHours", least == null ? 0 : least, hours);
  }

  private int childrenThere(FosterCarerId id) {
    return jdbc.sql("""
        select count(*) from childprotection.carer_agreement where carer_id = :id and daterange(from_on, until_on, '[]') @> cast(:day as date)""")
        .param("id", id.value()).param("day", LocalDate.now(clock)).query(Integer.class).single();
  }

  private void step(FosterCarer carer, CarerSteps.Kind kind, LocalDate on, String decision, String note, Officer by) {
    files.step(carer.getId(), kind, on, decision, note, by);
  }

  private @Nullable LocalDate bornOn(UUID person) {
    return jdbc.sql("select born_on from directory.person where id = :id").param("id", person)
        .query((row, n) -> Optional.ofNullable(row.getObject("born_on", LocalDate.class))).optional().flatMap(one -> one).orElse(null);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private CarerLaw law(LocalDate day) {
    return laws.on(day);
  }
}
