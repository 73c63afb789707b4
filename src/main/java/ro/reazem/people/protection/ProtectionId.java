package ro.reazem.people.protection;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies one protection of a person. */
record ProtectionId(UUID value) implements Identifier {}
