package ro.reazem.financialaid.dwelling;

import java.util.UUID;

/**
 * A place of the final list that waits for a dwelling (poziție în așteptare); it names nobody.
 *
 * @param list how the list is cited
 * @param rooms the rooms that the law's standard gives the family
 */
record Waiting(UUID listId, String list, UUID fileId, String fileNumber, int place, int points, int rooms) {}
