package ro.reazem.services.points;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points given for one rule.
 *
 * @param valueId the version of the parameter that was used; null in a trial
 */
public record PointLine(PointRule rule, int points, @Nullable UUID valueId) {}
