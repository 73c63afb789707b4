package ro.reazem.childprotection.prevention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** What is done with a prevention file (lucrul pe dosarul de prevenire): every act is a sheet of it and an event of its case. */
@Component
@Transactional
class WorkingOnPrevention {

  private final PreventionFiles files;
  private final PreventionSheets sheets;
  private final CaseTerms terms;
  private final Children children;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkingOnPrevention(PreventionFiles files, PreventionSheets sheets, CaseTerms terms, Children children, LegalParameters parameters, JdbcClient jdbc,
      ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.sheets = sheets;
    this.terms = terms;
    this.children = children;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** @throws RuleViolated when the visit is dated before the registration or in the future */
  void assess(PreventionId id, long version, boolean risk, LocalDate on, List<Said> said, Officer by) {
    var file = seen(id, version);
    requireDay(file, on);
    told(files.save(file.assess(risk)), PreventionEntry.Kind.ASSESSED, on, said, by);
    terms.met(id.asCase(), PreventionLaw.INITIAL, at(file, on));
  }

  void noRisk(PreventionId id, long version, LocalDate on, List<Said> said, Officer by) {
    var file = seen(id, version);
    requireDay(file, on);
    closed(files.save(file.end(PreventionAct.FIND_NO_RISK, on, null)), PreventionEntry.Kind.NO_RISK, on, said, by);
  }

  /** @throws RuleViolated when a child that must be heard was not asked (art. 29 din Legea nr. 272/2004) */
  void draft(PreventionId id, long version, ServicePlanContent content, Officer by) {
    var file = seen(id, version);
    var today = LocalDate.now(clock);
    RuleViolated.require(!isHeard(file, today) || content.opinion().strip().length() >= 2, "childprotection.prevention.childNotHeard", law(today).heardFrom());
    sheets.draft(id, content, By.of(by), clock.instant());
    told(files.save(file.act(PreventionAct.DRAFT)), PreventionEntry.Kind.DRAFTED, today, List.of(), by);
  }

  void sign(PreventionId id, long version, ServiceContract contract, Officer by) {
    var file = seen(id, version);
    requireDay(file, contract.on());
    var draft = drafted(id);
    RuleViolated.require(draft.contract() == null, "childprotection.prevention.signedAlready");
    sheets.sign(draft.id(), contract);
    told(files.save(file.changed()), PreventionEntry.Kind.CONTRACT_SIGNED, contract.on(), List.of(new Said("family", contract.family())), by);
  }

  void refuse(PreventionId id, long version, LocalDate on, List<Said> said, Officer by) {
    var file = seen(id, version);
    requireDay(file, on);
    RuleViolated.require(drafted(id).contract() == null, "childprotection.prevention.signedAlready");
    told(files.save(file.refused(on)), PreventionEntry.Kind.CONTRACT_REFUSED, on, said, by);
  }

  /** @throws RuleViolated without the contract (I1.2), or while another service carries out a plan for the child (I1.3) */
  void activate(PreventionId id, long version, PlanAct act, Officer by) {
    var file = seen(id, version);
    requireDay(file, act.on());
    var draft = drafted(id);
    draft.requireSigned(act.on());
    jdbc.sql("select number || '/' || year || ', ' || service from childprotection.prevention_file where child_id = :child and state = 'PLAN_ACTIVE' and id <> :id")
        .param("child", file.childId()).param("id", id.value()).query(String.class).optional().ifPresent(other -> {
          throw new RuleViolated("childprotection.prevention.activeElsewhere", other);
        });
    boolean first = file.activeSince() == null;
    sheets.activate(id, draft.id(), act);
    told(files.save(file.activate(act.on())), PreventionEntry.Kind.ACTIVATED, act.on(), List.of(new Said("act", act.number())), by);
    if (first) {
      terms.met(id.asCase(), PreventionLaw.PLAN, at(file, act.on()));
      terms.start(id.asCase(), PreventionLaw.MONITORING, Moment.on(act.on()));
    }
  }

  /** A monitoring visit; the next one is counted from the day it was due, not from the day it was made. */
  void monitor(PreventionId id, long version, LocalDate on, List<Said> said, Officer by) {
    var file = seen(id, version);
    requireDay(file, on);
    RuleViolated.require(file.activeSince() == null || !on.isBefore(file.activeSince()), "childprotection.prevention.visitBeforePlan");
    told(files.save(file.act(PreventionAct.MONITOR)), PreventionEntry.Kind.MONITORED, on, said, by);
    terms.metAndAgain(id.asCase(), PreventionLaw.MONITORING, at(file, on));
  }

  /** @throws RuleViolated when nobody visited, or the family was accompanied for too short a time */
  void resolve(PreventionId id, long version, LocalDate on, List<Said> said, Officer by) {
    var file = seen(id, version);
    requireDay(file, on);
    RuleViolated.require(sheets.entries(id).stream().anyMatch(one -> one.kind() == PreventionEntry.Kind.MONITORED), "childprotection.prevention.notMonitored");
    law(on).requireAccompanied(file.activeSince(), on);
    closed(files.save(file.end(PreventionAct.RESOLVE, on, null)), PreventionEntry.Kind.RESOLVED, on, said, by);
  }

  void give(PreventionId id, long version, UUID officer, String name, Officer by) {
    var file = seen(id, version);
    var former = file.responsibleId();
    var saved = files.save(file.give(officer));
    add(saved, PreventionEntry.Kind.GIVEN, LocalDate.now(clock), List.of(new Said("responsible", name)), by);
    events.publishEvent(new CaseAssigned(saved.asCase(), clock.instant(), by.id(), former, ""));
  }

  private PreventionFile seen(PreventionId id, long version) {
    return files.findById(id).orElseThrow(() -> new RuleViolated("childprotection.prevention.noFile")).requireVersion(version);
  }

  private ServicePlan drafted(PreventionId id) {
    return sheets.plans(id).stream().filter(ServicePlan::isDraft).findFirst().orElseThrow(() -> new RuleViolated("childprotection.prevention.noDraft"));
  }

  private boolean isHeard(PreventionFile file, LocalDate on) {
    var age = children.find(file.childId()).map(child -> child.ageOn(on)).orElse(null);
    return age != null && age >= law(on).heardFrom();
  }

  private PreventionLaw law(LocalDate on) {
    return PreventionLaw.of(parameters.on(on));
  }

  private void requireDay(PreventionFile file, LocalDate on) {
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.prevention.inFuture");
    RuleViolated.require(!on.isBefore(LocalDate.ofInstant(file.registeredAt(), PreventionLaw.BUCHAREST)), "childprotection.prevention.beforeRegistration");
  }

  /** What is dated today happened now; of another day only the day is known, and it counts whole. */
  private Instant at(PreventionFile file, LocalDate on) {
    if (on.equals(LocalDate.now(clock))) {
      return clock.instant();
    }
    var noon = on.atTime(12, 0).atZone(PreventionLaw.BUCHAREST).toInstant();
    return noon.isBefore(file.registeredAt()) ? file.registeredAt() : noon;
  }

  private void told(PreventionFile saved, PreventionEntry.Kind kind, LocalDate on, List<Said> said, Officer by) {
    add(saved, kind, on, said, by);
    events.publishEvent(new CaseProgressed(saved.asCase(), clock.instant(), by.id(), ""));
  }

  private void closed(PreventionFile saved, PreventionEntry.Kind kind, LocalDate on, List<Said> said, Officer by) {
    add(saved, kind, on, said, by);
    terms.cancelAll(saved.getId().asCase(), "dosar încheiat");
    events.publishEvent(new CaseClosed(saved.asCase(), clock.instant(), by.id(), saved.state().name()));
  }

  private void add(PreventionFile saved, PreventionEntry.Kind kind, LocalDate on, List<Said> said, Officer by) {
    sheets.add(saved.getId(), new PreventionEntry(kind, on, said.stream().filter(one -> !one.text().isBlank()).toList(), by.name(), clock.instant()), by.id());
  }
}
