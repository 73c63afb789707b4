package ro.reazem.services.community;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vulnerable person found at the census (persoană catagrafiată).
 *
 * @param homeId the card of the household they live in, null when it is made now
 * @param home the household as found, when its card is made now
 */
record Identified(UUID oneTimeKey, UUID personId, @Nullable LocalDate bornOn, UUID serviceUnitId, @Nullable UUID homeId, @Nullable HomeFacts home,
    List<String> categories, LocalDate on) {}
