package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** What is done with the file of a carer (lucrul pe dosarul de asistent maternal): every act is a line of its history and an event of its case. */
@Component
@Transactional
class WorkingOnCarer {

  static final String ISSUER = "protectia-copilului";
  static final String SERIES = "dosar-asistent-maternal";

  private final FosterCarers carers;
  private final CarerPapers papers;
  private final Attestations attestations;
  private final CarerSteps steps;
  private final CarerTerms terms;
  private final CarerLaws laws;
  private final NumberSeries series;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkingOnCarer(FosterCarers carers, CarerPapers papers, Attestations attestations, CarerSteps steps, CarerTerms terms, CarerLaws laws,
      NumberSeries series, SentForms sentForms, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.carers = carers;
    this.papers = papers;
    this.attestations = attestations;
    this.steps = steps;
    this.terms = terms;
    this.laws = laws;
    this.series = series;
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
    sentForms.await("foster carer " + what.personId());
    var on = what.request().on();
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.fostercarer.inFuture");
    Checklist.requireAge(bornOn(what.personId()), on, law(on));
    jdbc.sql("select number || '/' || year from childprotection.foster_carer where person_id = :person and ended_on is null")
        .param("person", what.personId()).query(String.class).optional().ifPresent(number -> {
          throw new RuleViolated("childprotection.fostercarer.alreadyOpen", number);
        });
    var number = series.next(ISSUER, SERIES, LocalDate.now(clock));
    var saved = carers.save(FosterCarer.register(what, number, unit, new Receiver(by.id(), by.name(), clock.instant())));
    step(saved, CarerSteps.Kind.REGISTERED, on, what.request().registeredNumber(), "", by);
    terms.again(saved.getId().asCase(), CarerTerms.SOLVE, on, saved.getId().value());
    events.publishEvent(new CaseOpened(saved.asCase(), clock.instant(), by.id()));
    return saved.getId();
  }

  /** @throws RuleViolated when it is not its turn, conditions are missing, or the hours of the course are too few where the law counts them */
  public void act(FosterCarerId id, long version, CarerAct act, Acted acted, Officer by) {
    var carer = seen(id, version);
    RuleViolated.require(!acted.on().isAfter(LocalDate.now(clock)), "childprotection.fostercarer.inFuture");
    switch (act) {
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
    if (act == CarerAct.FIND_UNFIT || act == CarerAct.REFUSE) {
      terms.met(id.asCase(), CarerTerms.SOLVE, acted.on());
    }
    if (saved.state().isOpen()) {
      events.publishEvent(new CaseProgressed(saved.asCase(), clock.instant(), by.id(), ""));
    } else {
      terms.cancelAll(id.asCase(), "dosar încheiat");
      events.publishEvent(new CaseClosed(saved.asCase(), clock.instant(), by.id(), saved.state().name()));
    }
  }

  /** The Commission attested the carer, or gave other limits. */
  public void attest(FosterCarerId id, long version, Attestation attest, Officer by) {
    var carer = seen(id, version);
    var law = law(attest.issuedOn());
    RuleViolated.require(!attest.issuedOn().isAfter(LocalDate.now(clock)), "childprotection.fostercarer.inFuture");
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
    terms.met(id.asCase(), CarerTerms.SOLVE, attest.issuedOn());
    if (!attest.isOld(law)) {
      terms.again(id.asCase(), CarerTerms.ENDORSEMENT, attest.issuedOn(), row);
    }
    told(saved, by);
  }

  /** The Commission looked at the attest again, every two years. */
  public void endorse(FosterCarerId id, long version, Endorsement endorsement, String reason, Officer by) {
    var carer = seen(id, version);
    var law = law(LocalDate.now(clock));
    RuleViolated.require(!endorsement.on().isAfter(LocalDate.now(clock)), "childprotection.fostercarer.inFuture");
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
    changed(id, version, carer -> carer, by);
    papers.add(id, found.required(law(found.on())), by, clock.instant());
    steps.add(id.value(), CarerSteps.Kind.CHECKED, found.on(), found.paper(), found.condition().name(), by, clock.instant());
  }

  public void evaluate(FosterCarerId id, long version, CarerPapers.Evaluation one, Officer by) {
    var saved = changed(id, version, carer -> {
      RuleViolated.require(carer.state().holdsAttest(), "childprotection.fostercarer.noAttest");
      return carer;
    }, by);
    RuleViolated.require(!one.evaluatedOn().isAfter(LocalDate.now(clock)), "childprotection.fostercarer.inFuture");
    RuleViolated.require(papers.evaluations(id).stream().noneMatch(other -> other.year() == one.year()), "childprotection.fostercarer.evaluatedAlready",
        String.valueOf(one.year()));
    papers.add(id, one, by, clock.instant());
    step(saved, CarerSteps.Kind.GRADED, one.evaluatedOn(), "", one.grade().name(), by);
    terms.again(id.asCase(), CarerTerms.YEARLY, one.evaluatedOn(), UUID.randomUUID());
  }

  public void train(FosterCarerId id, long version, CarerPapers.Training one, Officer by) {
    RuleViolated.require(!one.untilOn().isBefore(one.fromOn()), "childprotection.fostercarer.endsBefore");
    var saved = changed(id, version, carer -> carer, by);
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
    var saved = changed(id, version, carer -> carer, by);
    papers.add(id, one, by, clock.instant());
    step(saved, CarerSteps.Kind.ABSENT, one.fromOn(), "", one.note(), by);
  }

  public void give(FosterCarerId id, long version, UUID officer, Officer by) {
    give(seen(id, version), officer, "", by);
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

  private FosterCarer changed(FosterCarerId id, long version, UnaryOperator<FosterCarer> how, Officer by) {
    var carer = seen(id, version);
    RuleViolated.require(carer.state().isOpen(), "childprotection.fostercarer.notNow");
    var saved = carers.save(how.apply(carer).changed());
    told(saved, by);
    return saved;
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

  private FosterCarer seen(FosterCarerId id, long version) {
    return carers.findById(id).orElseThrow(() -> new RuleViolated("childprotection.carerfile.noCarer")).requireVersion(version);
  }

  private void step(FosterCarer carer, CarerSteps.Kind kind, LocalDate on, String decision, String note, Officer by) {
    steps.add(carer.getId().value(), kind, on, decision, note, by, clock.instant());
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
