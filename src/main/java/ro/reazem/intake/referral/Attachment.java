package ro.reazem.intake.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/** The open case of the same person that a referral was attached to, or the case that took it over (cazul la care s-a atașat). */
record Attachment(String context, UUID id, String number, String path, LocalDate on) implements ValueObject {}
