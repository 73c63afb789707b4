package ro.reazem.identity.conflict;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies one conflict of interest. */
record ConflictId(UUID value) implements Identifier {}
