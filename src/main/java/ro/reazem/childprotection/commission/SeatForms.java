package ro.reazem.childprotection.commission;

import org.jspecify.annotations.Nullable;

/** The forms of the page of seats, as typed. */
final class SeatForms {

  private SeatForms() {}

  /** A new seat. */
  record SeatForm(@Nullable String kind, @Nullable String represents, @Nullable String from) {}

  /** A new mandate on a seat. */
  record MandateForm(@Nullable String seat, @Nullable String role, @Nullable String name, @Nullable String naming, @Nullable String from,
      @Nullable String to) {}

  /** The last day of a mandate or of a seat. */
  record EndForm(@Nullable String lastDay) {}

  /** Which unit keeps the secretariat from when on. */
  record OfficeForm(@Nullable String unit, @Nullable String since) {}
}
