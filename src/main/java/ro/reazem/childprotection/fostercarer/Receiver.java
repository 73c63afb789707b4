package ro.reazem.childprotection.fostercarer;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/** Who took a request in, and when (primirea cererii). */
record Receiver(UUID by, String byName, Instant at) implements ValueObject {}
