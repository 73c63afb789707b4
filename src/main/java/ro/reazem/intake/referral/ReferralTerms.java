package ro.reazem.intake.referral;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Setting;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.deadlines.Deadline;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.time.Moment;

/**
 * The terms that a referral starts (termenele declanșate): somebody must be there, and the first assessment be done. All run in hours
 * from the moment of registration, through nights and days of rest. A term that nobody has set holds up nothing: it is said to be
 * missing, and the referral goes on.
 */
@Component
class ReferralTerms {

  static final String ALONE_BELOW = "TRIAGE_CHILD_ALONE_AGE";
  private static final String EVALUATION = "TRIAGE_U3";

  private final Deadlines deadlines;
  private final TermRules rules;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;

  ReferralTerms(Deadlines deadlines, TermRules rules, LegalParameters parameters, JdbcClient jdbc) {
    this.deadlines = deadlines;
    this.rules = rules;
    this.parameters = parameters;
    this.jdbc = jdbc;
  }

  /**
   * A term as a form shows it before it runs.
   *
   * @param dueAt null while nobody has set the term
   */
  record Foreseen(String rule, @Nullable Integer hours, String basis, @Nullable Instant dueAt) {}

  /** The rules that a level starts: first the one for being there. */
  static List<String> rules(Matter matter, Setting setting, Urgency urgency) {
    if (matter != Matter.CHILD) {
      return List.of("TRIAGE_ADULT_U" + (urgency.ordinal() + 1));
    }
    return switch (urgency) {
      case IMMEDIATE -> List.of("TRIAGE_U1_" + setting, EVALUATION);
      case URGENT -> List.of("TRIAGE_U2", EVALUATION);
      case STANDARD -> List.of(EVALUATION);
    };
  }

  List<Foreseen> foreseen(Matter matter, Setting setting, Urgency urgency, Instant from) {
    var start = Moment.at(from);
    return rules(matter, setting, urgency).stream().map(code -> rules.find(start.on(), code)
        .map(rule -> new Foreseen(code, rule.term().length(), rule.basis().cited(), deadlines.foreseen(code, start).dueAt()))
        .orElseGet(() -> new Foreseen(code, null, "", null))).toList();
  }

  /** The age below which nobody is left alone at home; null while it is not set. */
  @Nullable Integer aloneBelow(Instant on) {
    var law = parameters.on(Moment.at(on).on());
    return law.find(ALONE_BELOW).isPresent() ? law.whole(ALONE_BELOW) : null;
  }

  /**
   * Starts what the level asks for and cancels what it no longer does.
   *
   * @param about the signal that starts them: the referral itself, or one attached to it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void adapt(Referral referral, Urgency urgency, Instant from, UUID about) {
    var asCase = referral.getId().asCase();
    var sheet = referral.sheet();
    var wanted = rules(sheet.matter(), sheet.facts().setting(), urgency);
    deadlines.of(asCase).stream().filter(one -> one.isOpen() && one.about().equals(about) && !wanted.contains(one.rule()))
        .forEach(one -> deadlines.cancel(one.id(), "alt grad de urgență"));
    var start = Moment.at(from);
    var known = deadlines.of(asCase).stream().filter(one -> one.about().equals(about) && one.cancelledAt() == null).map(Deadline::rule).toList();
    wanted.stream().filter(code -> !known.contains(code) && rules.find(start.on(), code).isPresent())
        .forEach(code -> deadlines.start(asCase, code, start, about));
    remember(asCase);
  }

  /** The rules of its level that nobody has set. */
  List<String> missing(Matter matter, Setting setting, Urgency urgency, Instant from) {
    var day = Moment.at(from).on();
    return rules(matter, setting, urgency).stream().filter(code -> rules.find(day, code).isEmpty()).toList();
  }

  /** Until when somebody must be there, null when no term is set. */
  @Nullable Instant respondBy(CaseRef asCase) {
    return deadlines.of(asCase).stream().filter(Deadline::isOpen).map(one -> one.end().dueAt()).filter(Objects::nonNull)
        .min(Instant::compareTo).orElse(null);
  }

  /** Somebody was there, or the first assessment is done: then both are met. */
  @Transactional(propagation = Propagation.MANDATORY)
  void met(CaseRef asCase, boolean evaluated, Instant at) {
    for (var one : new ArrayList<>(deadlines.of(asCase))) {
      if (one.isOpen() && (evaluated || !one.rule().equals(EVALUATION))) {
        var start = one.start().at();
        deadlines.meet(one.id(), Moment.at(start != null && at.isBefore(start) ? start : at));
      }
    }
    remember(asCase);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void cancelAll(CaseRef asCase, String reason) {
    deadlines.cancelAll(asCase, reason);
    remember(asCase);
  }

  List<Deadline> of(CaseRef asCase) {
    return deadlines.of(asCase);
  }

  /** Keeps the nearest end beside the referral, for lists: terms in hours are moved by no day given free. */
  private void remember(CaseRef asCase) {
    var at = respondBy(asCase);
    jdbc.sql("update intake.referral set respond_by = :at where id = :id").param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
        .param("id", asCase.id()).update();
  }
}
