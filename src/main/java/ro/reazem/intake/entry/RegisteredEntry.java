package ro.reazem.intake.entry;

/** An entry as it was just registered. */
public record RegisteredEntry(EntryId id, EntryNumber number) {}
