package ro.reazem.people.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the register in one line, to be told apart from others of the same name. */
public record KnownPerson(UUID id, String name, @Nullable LocalDate bornOn, @Nullable String cnpTail) {}
