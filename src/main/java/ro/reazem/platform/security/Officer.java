package ro.reazem.platform.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who works in the institution (funcționar, asistent social) and is signed in. A controller gets it by naming it
 * as an argument.
 *
 * @param id the officer
 * @param signInName the name used to sign in
 * @param name as printed on papers
 * @param jobTitle the post held (funcția)
 * @param unit the organisational unit the officer belongs to
 * @param roles all roles held today, units below included
 */
public record Officer(UUID id, String signInName, String name, String jobTitle, UUID unit, Set<HeldRole> roles)
    implements Serializable {

  public boolean holds(String context, Set<Level> anyOf) {
    return roles.stream().anyMatch(role -> role.context().equals(context) && anyOf.contains(role.level()));
  }

  /** The units for which the officer holds one of the levels in the context: what the permission predicate compares with. */
  public Set<UUID> units(String context, Set<Level> anyOf) {
    return roles.stream().filter(role -> role.context().equals(context) && anyOf.contains(role.level()))
        .map(HeldRole::unit).collect(Collectors.toUnmodifiableSet());
  }

  /** The contexts and units, each as context and id with a space between, for which the officer holds one of the levels. */
  public String[] held(Set<Level> anyOf) {
    return roles.stream().filter(role -> anyOf.contains(role.level())).map(role -> role.context() + " " + role.unit()).distinct().sorted()
        .toArray(String[]::new);
  }
}
