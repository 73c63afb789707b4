package ro.reazem.intake.circuit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.intake.entry.Stage;

/**
 * A step that was made (pas al circuitului).
 *
 * @param returns whether the paper went back to that stage
 */
record Hop(int position, Stage stage, boolean returns, @Nullable String unit, @Nullable String officer, String comment,
    @Nullable SendingMethod method, String proof, UUID performedBy, String performedByName, Instant performedAt) {}
