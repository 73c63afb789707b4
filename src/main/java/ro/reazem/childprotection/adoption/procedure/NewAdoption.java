package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the adoption file of a child is opened with.
 *
 * @param groundOn the day from which the ground counts: measure, registration of the birth, consent, judgment, death
 * @param cnp of the child as it is now, empty for a child without one
 * @param origin who the parents and relatives are; sealed by the approval
 */
record NewAdoption(UUID oneTimeKey, UUID caseId, UUID responsibleId, AdoptionGround ground, LocalDate groundOn, int siblings, boolean healthNeeds, String cnp,
    String origin) {}
