package ro.reazem.financialaid.takeover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A right that was entered, for what else begins with it.
 *
 * @param told what its row says
 * @param by who released the file
 */
record Begun(UUID right, UUID request, UUID decision, TakenOverRight told, String by, LocalDate today, Instant at) {}
