package ro.reazem.intake.print;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import ro.reazem.intake.circuit.SendingMethod;

/** A line of the book of papers sent (condica de expediere). */
record SentLine(String number, Instant sentAt, String recipient, String contact, String subject, SendingMethod method, String proof,
    String sentBy) {

  public LocalDate sentOn(ZoneId zone) {
    return LocalDate.ofInstant(sentAt, zone);
  }
}
