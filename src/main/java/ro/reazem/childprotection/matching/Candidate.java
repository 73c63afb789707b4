package ro.reazem.childprotection.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.attestation.CarerOnDay;

/**
 * A carer who is thought about (asistent maternal avut în vedere), with what tells for and against.
 *
 * @param kin the degree of kinship with children, by their person
 * @param wished what the carer asked for in the request
 * @param siblingsThere how many brothers and sisters of the child live there
 * @param agesThere the ages of the children who live there
 * @param lastGrade the code of the latest yearly evaluation, null before the first
 * @param underReview whether a review of the children there is open because the carer was accused
 */
record Candidate(UUID id, String number, String name, CarerOnDay carer, Map<UUID, Integer> kin, @Nullable Home home, String languages,
    String religion, AttestLimits wished, int siblingsThere, List<Integer> agesThere, @Nullable String lastGrade, boolean onLeave,
    boolean underReview) {}
