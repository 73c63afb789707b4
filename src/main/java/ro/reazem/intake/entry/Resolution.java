package ro.reazem.intake.entry;

import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/** What the head wrote on a paper: what is to be done with it, by whom written, on which day (rezoluția). */
public record Resolution(String text, UUID by, String byName, LocalDate on) implements ValueObject {}
