package ro.reazem.childprotection.sitting;

import java.util.UUID;

/** Why somebody abstains from a matter (conflict de interese). */
record Interest(UUID seatId, String name, String reason) {}
