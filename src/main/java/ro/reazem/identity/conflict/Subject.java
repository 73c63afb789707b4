package ro.reazem.identity.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * What an officer is kept out of.
 *
 * @param ref a case, null when it is all cases of a person
 * @param person a person, null when it is one case
 * @param about the number of the case or the name of the person
 * @param unit the unit of the case, null for a person
 */
record Subject(@Nullable CaseRef ref, @Nullable UUID person, String about, @Nullable UUID unit) {}
