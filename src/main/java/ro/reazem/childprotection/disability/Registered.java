package ro.reazem.childprotection.disability;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;
import ro.reazem.platform.security.Officer;

/** Who entered a file and when (înregistrare). */
record Registered(UUID by, String byName, Instant at) implements ValueObject {

  static Registered by(Officer officer, Instant at) {
    return new Registered(officer.id(), officer.name(), at);
  }
}
