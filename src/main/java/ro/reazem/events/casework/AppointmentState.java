package ro.reazem.events.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ro.reazem.kernel.CaseRef;

/**
 * Where an appointment of a case stands, such as a planned visit (vizită programată); every event about it restates it whole. It tells
 * neither place nor persons nor purpose.
 *
 * @param revision grows with every change; a state with a lower one is old news
 * @param kind message key of what is planned, in the messages of whoever planned it
 * @param minutes how long it is to take
 * @param officerIds the officers who are to be there
 */
public record AppointmentState(UUID appointmentId, long revision, CaseRef caseRef, String kind, Instant startsAt, int minutes,
    List<UUID> officerIds, AppointmentStatus status) {}
