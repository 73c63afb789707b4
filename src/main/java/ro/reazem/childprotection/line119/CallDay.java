package ro.reazem.childprotection.line119;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The calls of one day in one unit (apelurile zilei).
 *
 * @param id one of its rows, which stands for the day
 * @param revision how often it was counted
 */
record CallDay(UUID id, LocalDate day, int urgent, int real, int other, int revision, String recordedByName) {

  public int all() {
    return urgent + real + other;
  }
}
