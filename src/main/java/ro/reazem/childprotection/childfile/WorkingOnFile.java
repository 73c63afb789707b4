package ro.reazem.childprotection.childfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseLog;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.events.casework.CaseAssigned;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.events.worklist.ReassignmentWished;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.security.Officer;

/** Opening files and recording their steps (lucrul pe dosar): every step asks the rules of its flow, moves its terms and is told. */
@Component
@Transactional
public class WorkingOnFile {

  private static final String ISSUER = "protectia-copilului";

  private final ChildFiles files;
  private final FileFlows flows;
  private final Children children;
  private final Colleagues colleagues;
  private final OpeningCase cases;
  private final CaseLog log;
  private final FileWords words;
  private final NumberSeries series;
  private final SentForms sentForms;
  private final Deadlines deadlines;
  private final TermRules rules;
  private final LegalParameters parameters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkingOnFile(ChildFiles files, FileFlows flows, Children children, Colleagues colleagues, OpeningCase cases, CaseLog log, FileWords words, NumberSeries series,
      SentForms sentForms, Deadlines deadlines, TermRules rules, LegalParameters parameters, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.flows = flows;
    this.children = children;
    this.colleagues = colleagues;
    this.cases = cases;
    this.log = log;
    this.words = words;
    this.series = series;
    this.sentForms = sentForms;
    this.deadlines = deadlines;
    this.rules = rules;
    this.parameters = parameters;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens a file of its own; the same form sent twice opens one.
   *
   * @throws RuleViolated when the child has an open file of that kind, or a rule of the flow forbids it
   */
  public ChildFile open(FileKind kind, UUID key, UUID child, UUID unit, Answers said, Officer by) {
    sentForms.await(key);
    var before = files.sent(key);
    if (before.isPresent()) {
      return before.get();
    }
    sentForms.await("child file " + kind + " " + child);
    files.openOf(child, kind).ifPresent(number -> {
      throw new RuleViolated("childprotection.childfile.alreadyOpen", number);
    });
    var flow = flows.of(kind);
    var doing = doing("", child, Answers.none(), said, List.of());
    flow.require(flow.opening(), doing);
    var number = series.next(ISSUER, "dosar-" + kind.name().toLowerCase(Locale.ROOT), LocalDate.now(clock));
    var whole = said.and(new Answers(flow.derived(flow.opening(), doing)));
    var opened = files.add(new ChildFile(UUID.randomUUID(), kind, number.number(), number.date().getYear(), child, unit, by.id(),
        flow.after(flow.opening(), doing).name(), doing.on(), null, null, whole, false, 1, 0), key, By.of(by), clock.instant());
    files.record(opened.id(), flow.opening().name(), doing.on(), whole, By.of(by), clock.instant());
    flow.terms(flow.opening(), doing, new FileTerms(opened.asCase(), deadlines, rules));
    events.publishEvent(new CaseOpened(opened.told(), clock.instant(), by.id()));
    return opened;
  }

  /** Begins the part of a protection case that a kind is; its terms run on the case. */
  public ChildFile begin(FileKind kind, ChildCase of, Answers said, Officer by) {
    of.requireOpen();
    sentForms.await("child file " + kind + " " + of.getId());
    RuleViolated.require(files.find(of.getId().value()).isEmpty(), "childprotection.childfile.alreadyOpen", of.numberOfYear());
    var flow = flows.of(kind);
    var doing = doing("", of.childId(), Answers.none(), said, List.of());
    flow.require(flow.opening(), doing);
    var numbers = of.numberOfYear().split("/");
    var whole = said.and(new Answers(flow.derived(flow.opening(), doing)));
    var opened = files.add(new ChildFile(of.getId().value(), kind, Integer.parseInt(numbers[0].replaceAll("\\D.*", "")), of.openedOn().getYear(), of.childId(), of.unitId(), by.id(),
        flow.after(flow.opening(), doing).name(), doing.on(), null, of.getId().value(), whole, false, 1, 0), UUID.randomUUID(), By.of(by), clock.instant());
    files.record(opened.id(), flow.opening().name(), doing.on(), whole, By.of(by), clock.instant());
    flow.terms(flow.opening(), doing, new FileTerms(opened.asCase(), deadlines, rules));
    log.add(of.getId(), "fileStep", word(flow.opening()), By.of(by), clock.instant());
    return opened;
  }

  /** @throws RuleViolated when it is not its turn, or a rule of the flow forbids it */
  public ChildFile act(UUID id, long version, String what, Answers said, Officer by) {
    var file = files.held(id, version);
    var flow = flows.of(file.kind());
    var act = FileFlows.act(flow, what).orElseThrow(() -> new RuleViolated("childprotection.childfile.notNow"));
    RuleViolated.require(file.isOpen() && act.mayFollow(flow.state(file.state())), "childprotection.childfile.notNow");
    var doing = doing(file.state(), file.childId(), file.known(), said, files.steps(id));
    flow.require(act, doing);
    var whole = said.and(new Answers(flow.derived(act, doing)));
    var next = flow.after(act, doing);
    var caseId = flow.opensCase(act, doing) ? protect(file, whole, by) : file.caseId();
    files.record(id, what, doing.on(), whole, By.of(by), clock.instant());
    var moved = files.move(file, next.name(), next.isOpen() ? null : doing.on(), file.known().and(whole), caseId);
    var terms = new FileTerms(file.asCase(), deadlines, rules);
    flow.terms(act, doing, terms);
    if (!next.isOpen()) {
      terms.cancel(flow.rules(), "dosar încheiat");
    }
    tell(moved, act, by);
    return moved;
  }

  /** Hands the file to a colleague. */
  public void give(UUID id, long version, UUID officer, Officer by) {
    give(files.held(id, version), officer, by.id());
  }

  /** The same as a head wished in the work list, who saw no version; what forbids it is found before anything is written, and is answered. */
  @Transactional(noRollbackFor = RuleViolated.class)
  public void wished(ReassignmentWished wished) {
    var file = files.find(wished.caseRef().id()).orElseThrow(() -> new RuleViolated("childprotection.childfile.notNow"));
    if (!wished.toOfficer().equals(file.responsibleId())) {
      give(file, wished.toOfficer(), wished.byOfficer());
    }
  }

  private void give(ChildFile file, UUID officer, UUID by) {
    RuleViolated.require(file.isOpen() && !file.kind().isPartOfCase(), "childprotection.childfile.notNow");
    colleagues.working(officer);
    var given = files.give(file, officer);
    events.publishEvent(new CaseAssigned(given.told(), clock.instant(), by, file.responsibleId(), ""));
  }

  /** What the rules would be asked about a file today. */
  Doing asked(ChildFile file, Child who, List<FileStep> steps) {
    return doing(file.state(), who, file.known(), Answers.none(), steps);
  }

  private UUID protect(ChildFile file, Answers said, Officer by) {
    var known = cases.openCaseOf(file.childId());
    var origin = file.kind() == FileKind.PARENTS_ABROAD ? CaseOrigin.SERVICE_REFERRAL : CaseOrigin.OTHER;
    return known.orElseGet(() -> cases.open(new NewCase(UUID.randomUUID(), file.childId(), origin, reason(said), "", null, LocalDate.now(clock), file.unitId()), by))
        .value();
  }

  private static String reason(Answers said) {
    return said.has("note") ? said.text("note") : said.text("conclusion") + " " + said.text("receiverName");
  }

  private void tell(ChildFile moved, FileAct act, Officer by) {
    if (moved.kind().isPartOfCase()) {
      log.add(new ChildCaseId(moved.id()), "fileStep", word(act), By.of(by), clock.instant());
    } else if (moved.isOpen()) {
      events.publishEvent(new CaseProgressed(moved.told(), clock.instant(), by.id(), ""));
    } else {
      events.publishEvent(new CaseClosed(moved.told(), clock.instant(), by.id(), moved.state()));
    }
  }

  private String word(FileAct act) {
    return words.recorded(FileKind.MATERNITY, act.name());
  }

  private Doing doing(String state, UUID child, Answers known, Answers now, List<FileStep> steps) {
    return doing(state, children.find(child).orElseThrow(() -> new RuleViolated("childprotection.case.noChild")), known, now, steps);
  }

  private Doing doing(String state, Child who, Answers known, Answers now, List<FileStep> steps) {
    return new Doing(state, who, known, now, steps, LocalDate.now(clock), this::value);
  }

  private @Nullable String value(LocalDate day, String code) {
    return parameters.on(Objects.requireNonNull(day)).find(code).map(ParameterValue::value).orElse(null);
  }
}
