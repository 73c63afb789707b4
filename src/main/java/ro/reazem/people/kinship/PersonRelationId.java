package ro.reazem.people.kinship;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one relation between two persons. */
record PersonRelationId(UUID value) implements Identifier {}
