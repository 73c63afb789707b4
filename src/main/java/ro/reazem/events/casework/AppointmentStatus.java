package ro.reazem.events.casework;

/** How far an appointment is (starea programării): planned, held with its report, not held for a reason found on the spot, or cancelled before. */
public enum AppointmentStatus {
  PLANNED, HELD, NOT_HELD, CANCELLED
}
