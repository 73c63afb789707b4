package ro.reazem.childprotection.sight;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the predicate asks about one case: its unit, its case manager (manager de caz) and its team. */
public record Seen(UUID id, UUID unitId, @Nullable UUID responsibleId, List<UUID> team) {}
