package ro.reazem.events.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.LegalBasis;

/**
 * Where a legal deadline (termen legal) stands; every event about it restates it whole.
 *
 * @param deadlineId the deadline, the same in every event about it
 * @param revision grows with every change; a state with a lower one is old news
 * @param rule code of the term in the register of terms; the message key is context.term.code
 * @param basis act and article that set the term
 * @param length how many units, extensions included
 * @param startedOn the day of the event the term runs from
 * @param startedAt its moment, for terms in hours
 * @param dueOn the last day on which it is kept, moved from a day of rest where the law moves it
 * @param dueAt the last moment, for terms in hours; null for all others
 * @param alarmOn the strict calendar day to warn on, never later than dueOn
 * @param suspendedOn since when it does not run, null while it runs; dueOn is then that of the day of suspension
 * @param metOn the day it was met, null while it was not
 * @param cancelled whether it no longer matters, such as that of a case closed otherwise
 * @param extendedBy the ground of the last extension as cited, empty when there was none
 * @param metAt the moment it was met, for terms in hours; null for all others
 */
public record DeadlineState(UUID deadlineId, long revision, CaseRef caseRef, String rule, LegalBasis basis, int length, TermUnit unit,
    LocalDate startedOn, @Nullable Instant startedAt, LocalDate dueOn, @Nullable Instant dueAt, LocalDate alarmOn,
    @Nullable LocalDate suspendedOn, @Nullable LocalDate metOn, boolean cancelled, String extendedBy,
    @Nullable Instant metAt) {}
