package ro.reazem.notes.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.files.Confidentiality;

/**
 * A note as its readers see it, with its latest wording.
 *
 * @param version how often it was worded, from 1
 * @param correctableUntil when the time for corrections ends
 * @param correctable whether the reader may correct it at this moment
 * @param completions how often it was completed
 * @param withdrawal null while it counts
 */
public record NoteShown(UUID id, NoteKind kind, Confidentiality confidentiality, NoteContent content, UUID author, String authorName,
    Instant writtenAt, int version, Instant correctableUntil, boolean correctable, int completions, @Nullable UUID appointment,
    @Nullable Withdrawal withdrawal) {

  /** Who withdrew it as written in the wrong case, when and why. */
  public record Withdrawal(String byName, Instant at, String reason) {}

  public NoteId noteId() {
    return new NoteId(id);
  }

  /** The beginning of what it says, for lists. */
  public String beginning(int most) {
    var said = content.said().replace('\n', ' ');
    return said.codePointCount(0, said.length()) <= most ? said : said.substring(0, said.offsetByCodePoints(0, most)) + "…";
  }
}
