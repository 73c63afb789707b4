package ro.reazem.childprotection.resolution;

import java.time.Instant;

/**
 * What parents get of a resolution whose place is kept from them (extras din hotărâre).
 *
 * @param revision 1 for the first; what was sent stays as it was sent
 * @param text what was decided, without place, carer and address
 */
public record Extract(int revision, String text, String writtenByName, Instant writtenAt) {}
