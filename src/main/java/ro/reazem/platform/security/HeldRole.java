package ro.reazem.platform.security;

import java.io.Serializable;
import java.util.UUID;

/**
 * A role as it is held: a level in a context, for one organisational unit. A role held for a unit that has others below it
 * is listed once for each of them.
 *
 * @param context the id of the module the role is about
 */
public record HeldRole(String context, Level level, UUID unit) implements Serializable {}
