package ro.reazem.financialaid.family;

import java.util.Set;
import java.util.UUID;

/** What is known of some households or of people living in them became different; told within this module, in the same transaction. */
public record FamilyFactsChanged(Set<UUID> households) {}
