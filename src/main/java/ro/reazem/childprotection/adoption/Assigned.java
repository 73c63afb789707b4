package ro.reazem.childprotection.adoption;

import java.util.List;
import java.util.UUID;

/** To whom a file of adoption is assigned (persoanele desemnate): its unit, the officer who answers for it and whoever works on it besides. */
public record Assigned(UUID unitId, UUID responsibleId, List<UUID> team) {}
