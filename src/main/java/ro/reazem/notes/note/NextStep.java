package ro.reazem.notes.note;

import java.time.LocalDate;
import java.util.UUID;

/** What was agreed to be done next (pas următor): by whom and until when. */
public record NextStep(String text, LocalDate dueOn, UUID officer) {}
