package ro.reazem.childprotection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A review of the plan (reevaluarea trimestrială). */
record PlanReview(UUID id, UUID planId, LocalDate reviewedOn, ReviewContent content, String writtenByName, Instant writtenAt) {}
