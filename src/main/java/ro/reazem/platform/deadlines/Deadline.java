package ro.reazem.platform.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.casework.DeadlineState;
import ro.reazem.events.casework.TermUnit;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.time.TermEnd;

/**
 * A legal deadline of a case as the register holds it (termen legal).
 *
 * @param about what within the case it is about, such as one act of several; the case itself when nothing else
 * @param rule code in the register of terms
 * @param version the version of the legal parameter it was counted by
 * @param term the term as set by law, without extensions
 * @param start the event it runs from
 * @param anchor from where it is counted: its own start or, in a series of reviews, that of the series
 * @param round which one of the series it is, one when it does not repeat
 * @param extended how many units were added by extensions
 * @param extendedBy the ground of the last extension as cited, empty when there was none
 * @param suspended since when it does not run, null while it runs
 * @param passedAt when its passing was told, null while it was not
 * @param countedWith the state of the calendar it was counted with
 */
public record Deadline(DeadlineId id, CaseRef caseRef, UUID about, String rule, UUID version, LegalBasis basis, Term term,
    boolean endMoves, Moment start, Moment anchor, int round, int extended, String extendedBy, TermEnd end,
    @Nullable Moment suspended, @Nullable Moment met, @Nullable Instant cancelledAt, @Nullable Instant passedAt,
    TermRule.@Nullable Silence silence, long countedWith, long revision) {

  /** Whether it still waits to be met. */
  public boolean isOpen() {
    return met == null && cancelledAt == null;
  }

  /** Whether it was met after its end, or is open and has ended by then. */
  public boolean isLate(Moment now) {
    return met != null ? end.isBefore(met) : isOpen() && suspended == null && end.isBefore(now);
  }

  /** Counted once more; one whose passing was told and that ends later now may pass again. */
  Deadline counted(TermEnd counted, long calendar) {
    boolean later = end.isBefore(new Moment(counted.dueOn(), counted.dueAt()));
    return with(extended, extendedBy, counted, suspended, met, cancelledAt, later ? null : passedAt, calendar, revision + 1);
  }

  Deadline extended(int units, String ground) {
    return with(units, ground, end, suspended, met, cancelledAt, passedAt, countedWith, revision);
  }

  Deadline suspended(@Nullable Moment since) {
    return with(extended, extendedBy, end, since, met, cancelledAt, passedAt, countedWith, revision);
  }

  Deadline met(Moment on) {
    return with(extended, extendedBy, end, null, on, cancelledAt, passedAt, countedWith, revision + 1);
  }

  Deadline cancelled(Instant at) {
    return with(extended, extendedBy, end, suspended, met, at, passedAt, countedWith, revision + 1);
  }

  Deadline passed(Instant at) {
    return with(extended, extendedBy, end, suspended, met, cancelledAt, at, countedWith, revision + 1);
  }

  private Deadline with(int extended, String extendedBy, TermEnd end, @Nullable Moment suspended, @Nullable Moment met,
      @Nullable Instant cancelledAt, @Nullable Instant passedAt, long countedWith, long revision) {
    return new Deadline(id, caseRef, about, rule, version, basis, term, endMoves, start, anchor, round, extended, extendedBy, end, suspended,
        met, cancelledAt, passedAt, silence, countedWith, revision);
  }

  /** As every event about it restates it. */
  DeadlineState state() {
    return new DeadlineState(id.value(), revision, caseRef, rule, basis, term.length() + extended, TermUnit.valueOf(term.unit().name()),
        start.on(), term.unit() == Term.Unit.HOURS ? start.at() : null, end.dueOn(), end.dueAt(), end.alarmOn(),
        suspended == null ? null : suspended.on(), met == null ? null : met.on(), cancelledAt != null, extendedBy,
        met == null || term.unit() != Term.Unit.HOURS ? null : met.at());
  }
}
