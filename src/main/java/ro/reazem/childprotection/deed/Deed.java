package ro.reazem.childprotection.deed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A deed as it is in the file (fapta, în dosarul copilului), closed to whoever does not work on the case (art. 88).
 *
 * @param solution the prosecutor's solution with number and day
 * @param favoured the conditions that favoured the deed
 * @param breaches how often obligations were broken
 */
record Deed(UUID id, long version, NoticeSource toldBy, String noticeNumber, LocalDate noticeOn, LocalDate deedOn, String deed, String article, boolean minorVictim,
    boolean serious, String solution, Discernment discernment, String favoured, String danger, String surroundings, String repetition, List<String> obligations,
    String programme, int breaches, String recordedByName, Instant recordedAt) {

  public boolean isLastResort() {
    return DeedRules.isLastResort(serious, breaches);
  }
}
