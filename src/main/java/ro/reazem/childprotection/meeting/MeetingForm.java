package ro.reazem.childprotection.meeting;

import org.jspecify.annotations.Nullable;

/** A meeting to be planned, as typed. */
record MeetingForm(@Nullable String key, @Nullable String unit, @Nullable String kind, @Nullable String reason, @Nullable String heldOn,
    @Nullable String startsAt, @Nullable String place, @Nullable String orderedBy) {}
