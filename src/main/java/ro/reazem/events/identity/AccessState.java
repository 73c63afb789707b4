package ro.reazem.events.identity;

import java.time.Instant;
import java.util.UUID;
import ro.reazem.kernel.CaseRef;

/**
 * Access of one officer to one case beside any role (acces acordat), as it stands; every event about it restates it.
 *
 * @param revision grows with every change; a state with a lower one is old news
 * @param mayWork whether it lets the officer work on the case, not only read it
 * @param validUntil when it ends by itself
 * @param ended whether it was ended before
 */
public record AccessState(UUID grantId, long revision, UUID officerId, CaseRef caseRef, boolean mayWork, Instant validUntil,
    boolean ended) {}
