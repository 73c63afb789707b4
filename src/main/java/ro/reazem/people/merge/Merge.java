package ro.reazem.people.merge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.platform.merging.MergedPair;

/** A merge as it stands: which two records, who answers for it and why, and whether it is in force, being undone or undone. */
record Merge(UUID id, UUID survivorId, UUID absorbedId, long revision, State state, String reason, String officerName, Instant mergedAt,
    String undoReason, String undoneByName, @Nullable Instant undoneAt) {

  /** In force; being undone, while what came since is assigned; undone. */
  enum State {
    MERGED, UNMERGING, UNMERGED
  }

  MergedPair pair() {
    return new MergedPair(id, survivorId, absorbedId);
  }
}
