package ro.reazem.intake.entry;

import java.time.Instant;
import java.util.UUID;

/** Tells anew how the cases stand that came of a paper, as when it turned out whom they are about. */
public interface RestatingCases {

  /** @param entry the paper; nothing is told when no case of this kind came of it */
  void restate(UUID entry, Instant at);
}
