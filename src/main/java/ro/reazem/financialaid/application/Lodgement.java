package ro.reazem.financialaid.application;

import java.util.UUID;
import ro.reazem.financialaid.declaration.Declaration;

/** Everything that is handed over when a request is lodged. */
public record Lodgement(UUID oneTimeKey, UUID householdId, UUID holderId, UUID unitId, UUID officerId, String officerName,
    boolean heatingAid, boolean energySupplement, Declaration declaration) {}
