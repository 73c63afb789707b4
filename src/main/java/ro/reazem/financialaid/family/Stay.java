package ro.reazem.financialaid.family;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The time in which somebody lived in a household (perioada de conviețuire), as the register of persons tells it. */
public record Stay(UUID personId, String name, LocalDate since, @Nullable LocalDate until, @Nullable LocalDate diedOn) {}
