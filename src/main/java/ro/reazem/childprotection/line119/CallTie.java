package ro.reazem.childprotection.line119;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the calls to 119 of a quarter tie out with the registry (corelația apelurilor cu registrul sesizărilor): every call that became a signal has a signal that came by
 * 119, and every such signal a call.
 *
 * @param calls how many calls of the quarter became signals
 * @param signals how many signals of the quarter came by 119
 * @param loose what stands alone, the first of it
 */
record CallTie(LocalDate from, LocalDate until, int calls, int signals, List<Loose> loose) {

  /** Which of the two is missing. */
  enum Alone {
    CALL, SIGNAL
  }

  /**
   * Calls or a signal that stand alone.
   *
   * @param day of the call, or of the number of the signal
   * @param number of the registry, as whoever counted the calls wrote it or as the registry told it; empty when none was written, or when the signal is hidden from the reader
   * @param many how many calls
   * @param path where it is seen, null for those who may not
   * @param allCalls how many calls stand alone, beyond what is listed too
   * @param allSignals how many signals stand alone, beyond what is listed too
   */
  record Loose(Alone alone, LocalDate day, String number, int many, @Nullable String path, int allCalls, int allSignals) {}

  public boolean holds() {
    return loose.isEmpty();
  }

  public int callsAlone() {
    return loose.isEmpty() ? 0 : loose.getFirst().allCalls();
  }

  public int signalsAlone() {
    return loose.isEmpty() ? 0 : loose.getFirst().allSignals();
  }
}
