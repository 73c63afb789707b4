package ro.reazem.people.kinship;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one measure of protection. */
record CapacityMeasureId(UUID value) implements Identifier {}
