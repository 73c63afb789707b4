package ro.reazem.intake.routing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.events.intake.WorkRouted;

/**
 * What is to be routed, and where.
 *
 * @param what code of what is asked for in the context's own words; empty when it is to be found out
 * @param respondBy until when the first answer is due, null when no term is set
 * @param path the page of what is routed
 */
public record RoutingOrder(UUID entryId, WorkRouted.Kind kind, String context, UUID unitId, String what, String entry, String subject,
    WorkRouted.Urgency urgency, List<UUID> personIds, Instant registeredAt, @Nullable Instant respondBy, String path) {}
