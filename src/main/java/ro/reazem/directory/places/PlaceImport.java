package ro.reazem.directory.places;

import java.time.Instant;
import java.util.UUID;

/** The report of one import of the nomenclature: how many lines were new, changed, as before, or wrong. */
record PlaceImport(UUID id, String fileName, Instant importedAt, String officerName, int lines, int added, int changed,
    int unchanged, int wrong) {}
