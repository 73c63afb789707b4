package ro.reazem.identity.absence;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies one absence. */
record AbsenceId(UUID value) implements Identifier {}
