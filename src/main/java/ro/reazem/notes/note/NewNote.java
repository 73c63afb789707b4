package ro.reazem.notes.note;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.files.Confidentiality;

/**
 * A note about to be written.
 *
 * @param id its identifier, the one-time key of its form: sent twice, it is one note
 * @param appointment the planned visit or meeting of which it is the report, null when nothing was planned
 */
public record NewNote(NoteId id, NoteKind kind, Confidentiality confidentiality, NoteContent content, List<NextStep> steps,
    @Nullable UUID appointment) {}
