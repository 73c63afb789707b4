package ro.reazem.childprotection.fostercarer;

import java.util.UUID;

/**
 * A request to become a foster carer, to be entered (cerere nouă).
 *
 * @param languages the languages spoken in the house; may be empty
 * @param religion the religion of the house, where the person wants it known; may be empty
 */
record NewCarer(UUID oneTimeKey, UUID personId, CarerRequest request, String languages, String religion) {}
