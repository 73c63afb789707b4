package ro.reazem.platform.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented person living in an invented household.
 *
 * @param role name of a household role of the people events
 * @param until the last day, null while it lasts
 */
public record DemoMember(DemoPerson person, String role, LocalDate since, @Nullable LocalDate until) {}
