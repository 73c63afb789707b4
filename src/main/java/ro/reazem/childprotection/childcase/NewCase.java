package ro.reazem.childprotection.childcase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case is opened with (deschiderea dosarului).
 *
 * @param oneTimeKey of the form; the same sent twice opens one case
 * @param reason why, in a few words
 * @param entry registry number as cited, such as 5521/2026; empty when there is none
 * @param siblingGroupId the cases of brothers and sisters, null for a child alone
 */
public record NewCase(UUID oneTimeKey, UUID childId, CaseOrigin origin, String reason, String entry, @Nullable UUID siblingGroupId, LocalDate openedOn,
    UUID unitId) {}
