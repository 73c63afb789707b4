package ro.reazem.childprotection.routed;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.events.casework.NextStepAgreed;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.Moment;

/** Joins a signal of another context to the open case of the child it is about (conexarea semnalării), and tells by when a signal is answered. */
@Component
class JoiningSignals {

  /** Why a case belongs with the case or file in which violence was found. */
  static final String VIOLENCE = "semnal de violență";

  private final ChildCases cases;
  private final TellingCases telling;
  private final Deadlines deadlines;
  private final TermRules rules;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  JoiningSignals(ChildCases cases, TellingCases telling, Deadlines deadlines, TermRules rules, ApplicationEventPublisher events, JdbcClient jdbc,
      Clock clock) {
    this.cases = cases;
    this.telling = telling;
    this.deadlines = deadlines;
    this.rules = rules;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A signal as the case is told of it.
   *
   * @param step the kind of the line in the history of the case
   * @param foundIn the case or file that it came from
   * @param why they belong together
   * @param task what whoever answers for the case is given to do
   * @param words what the signal says, for the history of the case; may be empty
   */
  record Signal(UUID id, String number, String step, CaseRef foundIn, String why, String task, String words) {}

  /** Only inside the work of whoever takes the signal in: both are kept or neither. */
  @Transactional(propagation = Propagation.MANDATORY)
  void join(ChildCaseId open, Signal signal) {
    var found = cases.findById(open).orElseThrow();
    telling.progressed(found.touched(), signal.step(), signal.words().isEmpty() ? signal.number() : signal.number() + "\n" + signal.words(), By.nobody(), clock.instant());
    events.publishEvent(new CasesLinked(open.asCase(), signal.foundIn(), clock.instant(), null, true, signal.why()));
    if (found.responsibleId() != null) {
      var step = UUID.nameUUIDFromBytes((signal.id() + " " + open).getBytes(StandardCharsets.UTF_8));
      events.publishEvent(new NextStepAgreed(step, clock.instant(), open.asCase(), found.responsibleId(), found.responsibleId(),
          signal.task() + ", " + signal.number(), LocalDate.now(clock)));
    }
  }

  /** Of what was answered the words stay with the case or with whoever told them. */
  void forgetWords(UUID routing) {
    jdbc.sql("update childprotection.routed_work set words = '' where routing_id = :id").param("id", routing).update();
  }

  /** The words of a signal that waited go into the history of every case that takes it: each child's case says why it is there. */
  @Transactional(propagation = Propagation.MANDATORY)
  void keepWords(UUID routing, List<ChildCaseId> taken) {
    jdbc.sql("select entry || chr(10) || words from childprotection.routed_work where routing_id = :id and words <> ''").param("id", routing).query(String.class).optional()
        .ifPresent(words -> taken.forEach(one -> telling.progressed(cases.findById(one).orElseThrow().touched(), "cabinetSignal", words, By.nobody(), clock.instant())));
    forgetWords(routing);
  }

  /** The term of the triage for how dangerous it is, and for the distance. */
  static String rule(String danger, boolean urban) {
    return switch (danger) {
      case "IMMEDIATE" -> urban ? "TRIAGE_U1_URBAN" : "TRIAGE_U1_RURAL";
      case "URGENT" -> "TRIAGE_U2";
      default -> "TRIAGE_U3";
    };
  }

  /** By the hours of triage, which run day and night; nothing while the institution has not set them. */
  @Nullable Instant respondBy(String rule, Instant found) {
    var moment = Moment.at(found);
    return rules.find(moment.on(), rule).isPresent() ? deadlines.foreseen(rule, moment).dueAt() : null;
  }
}
