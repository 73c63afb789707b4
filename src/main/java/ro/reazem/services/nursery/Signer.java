package ro.reazem.services.nursery;

import java.time.Instant;
import java.util.UUID;

/** Who registered something, and when. */
record Signer(UUID by, String byName, Instant at) {}
