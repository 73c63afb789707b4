package ro.reazem.platform.parameters;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Points to one version of a legal parameter. */
record ValueId(UUID value) implements Identifier {}
