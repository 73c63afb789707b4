package ro.reazem.childprotection.allowance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for the allowance of a placed child (cererea-tip).
 *
 * @param guardianId whoever is paid where the measure names nobody, such as a guardian
 * @param body the private body that keeps the service, empty for a person
 * @param studiesUntil until when studies are proven, null for a child
 */
record NewAllowance(UUID key, UUID measureId, String number, LocalDate on, @Nullable UUID guardianId, String body, BirthPaper birthPaper, DisabilityDegree degree,
    @Nullable LocalDate studiesUntil) {}
