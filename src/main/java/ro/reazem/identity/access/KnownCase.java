package ro.reazem.identity.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.CaseRef;

/**
 * What an officer who may not read a case is told about it.
 *
 * @param responsibleId who is responsible for it, null while nobody is
 */
record KnownCase(CaseRef ref, String number, String path, UUID unitId, @Nullable UUID responsibleId) {}
