package ro.reazem.notes.note;

import java.util.Arrays;
import java.util.List;

/** What a note tells of: anything, a telephone call (convorbire), a meeting, or a visit, at home with or without notice, or in an institution. */
public enum NoteKind {
  NOTE, CALL, MEETING, TEAM_MEETING, HOME_VISIT, UNANNOUNCED_VISIT, INSTITUTION_VISIT;

  public boolean isVisit() {
    return this == HOME_VISIT || this == UNANNOUNCED_VISIT || this == INSTITUTION_VISIT;
  }

  /** What can be planned. */
  public static List<NoteKind> planned() {
    return Arrays.stream(values()).filter(kind -> kind != NOTE && kind != CALL).toList();
  }

  /** Message key of its name. */
  public String key() {
    return "notes.kind." + name();
  }
}
