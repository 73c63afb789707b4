package ro.reazem.childprotection.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.CaseOutcome;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.TakingCasesOver;
import ro.reazem.childprotection.measure.EndReason;
import ro.reazem.childprotection.measure.FormerMeasure;
import ro.reazem.childprotection.measure.FormerMeasures;
import ro.reazem.childprotection.origin.Origins;
import ro.reazem.kernel.RuleViolated;

/** Measures of children are taken over (preluarea măsurilor): those of one child make one case, and one of which nothing runs is closed. */
@Component("childTakingMeasures")
class TakingMeasures implements TakingKind {

  private final MeasureRows rows;
  private final TakingCasesOver cases;
  private final FormerMeasures measures;
  private final Origins origins;
  private final NamedOfficers officers;
  private final NamedManagers managers;
  private final FormerSiblings siblings;
  private final Clock clock;

  TakingMeasures(MeasureRows rows, TakingCasesOver cases, FormerMeasures measures, Origins origins, NamedOfficers officers, NamedManagers managers, FormerSiblings siblings,
      Clock clock) {
    this.rows = rows;
    this.cases = cases;
    this.measures = measures;
    this.origins = origins;
    this.officers = officers;
    this.managers = managers;
    this.siblings = siblings;
    this.clock = clock;
  }

  @Override
  public TakeoverKind kind() {
    return TakeoverKind.MEASURES;
  }

  @Override
  public List<Verdict> check(Child person, List<Line> lines) {
    return rows.look(person, lines).stream().map(MeasureRows.Looked::verdict).toList();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Verdict> take(Child person, List<Line> lines, Work work) {
    var open = cases.open(person.id());
    var looked = rows.look(person, lines);
    var good = looked.stream().filter(MeasureRows.Looked::isGood).sorted(Comparator.comparing(MeasureRows.Looked::from)).toList();
    var late = new HashMap<UUID, List<Finding>>();
    if (!good.isEmpty()) {
      enter(person, good, open.orElseGet(() -> cases.take(newCase(person, good, work), work.officer())), open.isEmpty(), work, late);
    }
    return looked.stream().map(one -> one.isGood() ? new Verdict(one.line(), "DONE", with(settled(one, work), late.get(one.line().id()))) : one.verdict()).toList();
  }

  private void enter(Child person, List<MeasureRows.Looked> good, ChildCase into, boolean fresh, Work work, Map<UUID, List<Finding>> late) {
    for (var one : good) {
      var measure = one.entered();
      var read = one.said();
      var entered = measures.enter(into, person, measure, work.officer());
      origins.keep(measure.key(), entered.measure(), into.getId().value(), one.line().id(),
          new Origins.Act(read.number(), read.decidedOn(), read.issuer(), read.articles()));
      if (!entered.againstCarer().isEmpty()) {
        late.put(one.line().id(), entered.againstCarer().stream().map(Finding::warning).toList());
      }
    }
    var said = ReadCase.together(good.stream().map(one -> one.said().ofCase()).toList());
    good.stream().map(MeasureRows.Looked::entered).filter(FormerMeasure::isReviewed).max(Comparator.comparing(FormerMeasure::from))
        .ifPresent(one -> cases.reviews(into, one.from(), one.type().isPlacement(), said.reviewedOn()));
    (fresh ? goOn(into, good, said, work) : noted(into, good, work)).ifPresent(forbidden -> late.merge(good.getLast().line().id(),
        List.of(Finding.warning(TakeoverColumn.MANAGER, forbidden.code(), forbidden.arguments())), TakingMeasures::with));
    siblings.join(into.getId(), said.siblings(), work);
  }

  private Optional<RuleViolated> noted(ChildCase into, List<MeasureRows.Looked> good, Work work) {
    cases.noted(into, String.valueOf(good.size()), work.officer());
    return Optional.empty();
  }

  /** @return why the officer who is named may not have the case */
  private Optional<RuleViolated> goOn(ChildCase into, List<MeasureRows.Looked> good, ReadCase said, Work work) {
    var running = good.stream().map(MeasureRows.Looked::entered).filter(FormerMeasure::isRunning).toList();
    var what = String.valueOf(good.size());
    if (running.isEmpty()) {
      var last = good.stream().map(MeasureRows.Looked::entered).max(Comparator.comparing(one -> Objects.requireNonNull(one.until()))).orElseThrow();
      return cases.settle(into, outcome(Objects.requireNonNull(last.endReason())), Objects.requireNonNull(last.until()), said.stage() == CaseStage.MONITORING,
          manager(said, work), what, work.officer());
    }
    // an emergency placement waits for its plan, what Commission and court decided is being carried out
    var usual = running.stream().allMatch(FormerMeasure::isOfDirectorAtOnce) ? CaseStage.PLANNING : CaseStage.INTERVENTION;
    boolean told = said.stage() != null && said.stage() != CaseStage.MONITORING;
    return cases.goOn(into, told ? said.stage() : usual, manager(said, work), what, work.officer());
  }

  /** Of a name for which somebody chose, it is no longer told that nobody or several bear it. */
  private List<Finding> settled(MeasureRows.Looked one, Work work) {
    var name = one.said().ofCase().manager();
    return one.findings().stream().filter(it -> it.column() != TakeoverColumn.MANAGER || managers.chosen(work.id(), name).isEmpty()).toList();
  }

  private @Nullable UUID manager(ReadCase said, Work work) {
    try {
      if (said.manager().isEmpty()) {
        return null;
      }
      var chosen = managers.chosen(work.id(), said.manager());
      return chosen.isPresent() ? chosen.get().officerId() : officers.find(said.manager());
    } catch (RuleViolated unknown) {
      return null;
    }
  }

  private NewCase newCase(Child person, List<MeasureRows.Looked> good, Work work) {
    var first = good.getFirst().said();
    var opened = good.getFirst().from();
    return new NewCase(UUID.randomUUID(), person.id(), CaseOrigin.OTHER, "dosar preluat", first.oldFile(), null,
        opened.isAfter(LocalDate.now(clock)) ? LocalDate.now(clock) : opened, work.unit());
  }

  private static CaseOutcome outcome(EndReason why) {
    return switch (why) {
      case REINTEGRATION, EMERGENCY_REVOKED -> CaseOutcome.RETURNED_HOME;
      case ADOPTION -> CaseOutcome.ADOPTED;
      case GUARDIANSHIP -> CaseOutcome.GUARDIANSHIP;
      case MAJORITY, END_OF_STUDIES -> CaseOutcome.OF_AGE;
      case DEATH -> CaseOutcome.DIED;
      case TRANSFER -> CaseOutcome.TRANSFERRED;
      case REPLACED, REPATRIATION, ANNULLED -> CaseOutcome.RESOLVED;
    };
  }

  private static List<Finding> with(List<Finding> some, @Nullable List<Finding> more) {
    var all = new ArrayList<>(some);
    if (more != null) {
      all.addAll(more);
    }
    return all;
  }
}
