package ro.reazem.events.casework;

import java.time.Instant;
import org.jmolecules.event.types.DomainEvent;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.LegalBasis;

/**
 * A legal deadline passed without being met (termen împlinit); told once for each end it had.
 *
 * @param effect code of what follows by law from the silence (efectul tăcerii), empty when nothing does; the message key is
 *     context.silence.code
 * @param effectBasis where the law says so, null when nothing follows
 */
public record DeadlinePassed(DeadlineState state, Instant occurredAt, String effect, @Nullable LegalBasis effectBasis) implements DomainEvent {}
