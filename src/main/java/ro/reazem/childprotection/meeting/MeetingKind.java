package ro.reazem.childprotection.meeting;

/** Whether a meeting is one of the regular ones or was called for a reason (ședință ordinară, extraordinară). */
enum MeetingKind {
  ORDINARY, EXTRAORDINARY
}
