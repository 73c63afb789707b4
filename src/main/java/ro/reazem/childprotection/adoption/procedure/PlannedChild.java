package ro.reazem.childprotection.adoption.procedure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child whose plan in force leads to adoption (copil cu finalitatea planului adopție), and who has no adoption file yet. */
record PlannedChild(UUID caseId, String caseNumber, UUID childId, String name, @Nullable LocalDate bornOn, String sex, LocalDate finalityOn) {}
