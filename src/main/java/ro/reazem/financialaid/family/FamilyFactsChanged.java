package ro.reazem.financialaid.family;

import java.util.UUID;

/** What is known of a household or of somebody living in it became different; told within this module, in the same transaction. */
public record FamilyFactsChanged(UUID householdId) {}
